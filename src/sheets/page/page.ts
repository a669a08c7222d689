import type { Block, Dressed } from "../plan/block";
import type { ChartPlan } from "../plan/chartPlan";
import type { Content, Formula } from "../plan/content";
import { boundingBox, contains, type Box } from "../../grid/box";
import { stacked } from "../../grid/stacked";
import type { Look } from "../looks/looks";
import { formatIn, moneyUnit, type MoneyUnit } from "../looks/moneyUnit";
import { Reference } from "../plan/reference";
import type { Link } from "../links/modelLinks";
import { spelledOut } from "./abbreviations";
import { assembled, type Pending, type Written } from "./assembled";
import type { Part } from "./parts";
import { fitted } from "./fitted";
import { inReadingOrder, spokenOf } from "./readingOrder";
import { promptsOf } from "./prompts";
import type { Expected } from "./seenCells";
import { withGuards, type Guarded } from "./withGuards";
import type { Choice, NamedCells, SheetPlan, ToOtherSheet } from "../plan/sheetPlan";

/** Where a page begins: A1 of a new sheet, or a cell of one that is there. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A sheet being planned, from the top down. Parts take rows, write into them and hand back references, so that no
 * formula spells out an address. What is written may be a function: it is asked last, when all references are known.
 */
export class Page {
  /** The next free row. */
  row: number;
  private readonly pending: Written[] = [];
  /** How its cells look, what one formula fills (boxes from the origin), and years that follow from their first. */
  readonly dressed: Dressed[] = [];
  readonly spills: Box[] = [];
  readonly rolling: Reference[] = [];
  /** The cells that say where something is wrong first, by what it is. */
  readonly astray: Record<string, Reference> = {};
  /** The cells that follow those of other sheets. */
  readonly linked: ToOtherSheet[] = [];
  private readonly names: NamedCells[] = [];
  readonly choices: Choice[] = [];
  private readonly statuses: Box[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly checks: Box[] = [];
  private readonly guarded: Guarded[] = [];
  private readonly firm: Box[] = [];
  private readonly headed: Box[] = [];
  private readonly helping: Box[] = [];
  private readonly expected: Expected[] = [];
  private readonly parts: Part[] = [];
  private readonly last: (() => void)[] = [];

  /**
   * `prefix` begins the names of its cells, so that two models in one workbook keep theirs apart; `unit` is that of its
   * amounts of money, and `source` says of every figure that is entered where it comes from unless its row says better;
   * `links` are the cells that are to follow those of other sheets.
   */
  constructor(
    private readonly origin: Origin,
    private readonly prefix = "",
    readonly unit: MoneyUnit = moneyUnit("£m"),
    readonly source = "",
    readonly links: readonly Link[] = [],
  ) {
    this.row = origin.row;
  }

  /** The leftmost column. */
  get column(): number {
    return this.origin.column;
  }

  /** Takes the next rows; returns the first of them. */
  take(rows = 1): number {
    const first = this.row;
    this.row += rows;
    return first;
  }

  /** Cells by their place; columns are counted from the page's leftmost one. */
  at(row: number, column: number, rows = 1, columns = 1): Reference {
    return new Reference(this.origin.sheet, { row, column: this.column + column, rows, columns });
  }

  /** Cells by their box, counted from the origin. */
  fromFirst({ row, column, rows, columns }: Box): Reference {
    return this.at(this.origin.row + row, column, rows, columns);
  }

  /** The smallest block that holds all these cells. */
  union(cells: readonly Reference[]): Reference {
    return new Reference(this.origin.sheet, cells.map(({ box }) => box).reduce(boundingBox));
  }

  /** Writes rows of cells and gives them a look. */
  write(cells: Reference, rows: Pending, look?: Look, numberFormat?: string): Reference {
    this.pending.push({ box: cells.box, rows });
    if (look) this.dress(cells, look, numberFormat);
    return cells;
  }

  /** Writes one cell. */
  put(cell: Reference, content: Content | (() => Content), look?: Look, numberFormat?: string): Reference {
    const rows = typeof content === "function" ? () => [[content()]] : [[content]];
    return this.write(cell.cell(), rows, look, numberFormat);
  }

  /** Writes a formula that fills all the cells from the first one, headings among them or not. */
  spill(cells: Reference, content: () => Formula, headings = false): Reference {
    if (headings) this.headed.push(cells.box);
    this.spills.push(this.fromOrigin(cells.box));
    this.put(cells, content);
    return cells;
  }

  /** Gives cells a look: those that a formula spills into have no contents of their own. */
  dress(cells: Reference, look: Look, numberFormat = formatIn(this.unit, look)): void {
    this.dressed.push({
      box: this.fromOrigin(cells.box),
      look,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }

  /** Names cells for the whole workbook; the reference that comes back goes by the name. */
  name(cells: Reference, word: string): Reference {
    const name = `${this.prefix}_${word}`;
    this.names.push({ name, box: cells.box });
    return cells.named(name);
  }

  /** The cells that have been named so. */
  called(word: string): Reference {
    const name = `${this.prefix}_${word}`;
    const cells = this.names.find((one) => one.name === name);
    if (!cells) throw new RangeError(`no cells of ${this.origin.sheet} are called ${name}`);
    return new Reference(this.origin.sheet, cells.box, name);
  }

  /** What has been written into a cell, as far as it is known already. */
  contentOf({ box }: Reference): Content {
    const last = this.pending.filter((one) => contains(one.box, box)).at(-1);
    if (!last || typeof last.rows === "function") return null;
    return last.rows[box.row - last.box.row]?.[box.column - last.box.column] ?? null;
  }

  /** Lets the cells take only what another range lists. */
  choose(cells: Reference, from: Reference): void {
    this.choices.push({ box: cells.box, from: from.box });
  }

  /** Colours the words Green, Amber and Red besides. */
  colourStatuses(cells: Reference): void {
    this.statuses.push(cells.box);
  }

  /** Does something once every part of the page has its place. */
  later(work: () => void): void {
    this.last.push(work);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Says what texts the formulas of a column are going to show, so that each has the room it takes. */
  expect({ box }: Reference, texts: readonly string[]): void {
    this.expected.push({ box, texts: texts.slice(0, box.rows) });
  }

  /** Says of cells that charts and formulas need them and nobody reads them: they are not printed. */
  helpers(cells: Reference): void {
    this.helping.push(cells.box);
  }

  /** Counts a cell among those that hold TRUE while the model holds together. */
  check(cell: Reference): void {
    this.checks.push(cell.box);
    this.guard(cell);
  }

  /**
   * Lets a cell show the error of any call of a function that it rests on: a sentence about a table that did not come
   * out would say something false. Where another cell says what is wrong, it stays blank.
   */
  guard({ box }: Reference, unlessSaid?: Reference): void {
    this.guarded.push({ box, ...(unlessSaid && { said: unlessSaid.box }) });
  }

  /** The same of each of several cells. */
  guardEach(cells: Reference): Reference {
    const { rows, columns } = cells.box;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) this.guard(cells.cell(row, column));
    }
    return cells;
  }

  /** Says of cells that they show an error by themselves where what they need does: no guard looks behind them. */
  standFirm(cells: Reference): void {
    this.firm.push(cells.box);
  }

  /** Every cell counted so far as a check. */
  get checkCells(): Reference[] {
    return this.checks.map((box) => new Reference(this.origin.sheet, box));
  }

  /** A part of the sheet begins with the next row: its rows stay together when the sheet is put in reading order. */
  begin(part: Omit<Part, "row">): void {
    this.parts.push({ ...part, row: this.row });
  }

  /** The page as a block of cells. */
  block(): Block {
    this.last.splice(0).forEach((work) => work());
    const written = this.pending.map(({ box, rows }) => ({ box: this.fromOrigin(box), rows }));
    return { cells: assembled(written, this.dressed), dressed: this.dressed, spills: this.spills };
  }

  /** The page as a sheet of its own, its parts in the order in which they are read. */
  plan(widths: readonly number[], frozen: SheetPlan["frozen"] = { rows: 0, columns: 1 }): SheetPlan {
    const written = this.block();
    const hasNotes = this.parts.some(({ kind }) => kind === "notes");
    const { block: own, rows } = hasNotes ? spelledOut(written, this.expected) : { block: written, rows: 0 };
    if (rows > 0) this.parts.push({ row: own.cells.length - rows, kind: "notes" });
    const { names, choices, statuses, charts, checks, parts, firm, spills, headed, linked } = this;
    const block = {
      ...own,
      cells: withGuards({ cells: own.cells, spills, names, firm, headed }, this.guarded),
    };
    const name = this.origin.sheet;
    const planned = { ...block, name, widths, frozen, names, choices, statuses, charts, checks, linked };
    const seen = fitted(planned, this.expected);
    // The guards of the sentence speak of every call behind it.
    const sheet = inReadingOrder(seen, parts, spokenOf({ ...own, names }), this.helping);
    return { ...sheet, statuses: stacked(sheet.statuses), prompts: promptsOf(sheet, this.unit) };
  }

  private fromOrigin(box: Box): Box {
    return { ...box, row: box.row - this.origin.row, column: box.column - this.origin.column };
  }
}
