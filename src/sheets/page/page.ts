import type { Block, Dressed } from "../plan/block";
import type { ChartPlan } from "../plan/chartPlan";
import type { Content, Formula } from "../plan/content";
import { boundingBox, type Box } from "../../grid/box";
import { appearance, type Look } from "../looks/looks";
import { moneyUnit, type MoneyUnit } from "../looks/moneyUnit";
import { MILLIONS } from "../looks/numberFormats";
import { Reference } from "../plan/reference";
import { assembled, type Pending, type Written } from "./assembled";
import type { Part } from "./parts";
import { inReadingOrder, spokenOf } from "./readingOrder";
import { promptsOf } from "./prompts";
import { withGuards } from "./withGuards";
import type { Choice, NamedCells, SheetPlan } from "../plan/sheetPlan";

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
  private readonly dressed: Dressed[] = [];
  private readonly spills: Box[] = [];
  private readonly names: NamedCells[] = [];
  private readonly choices: Choice[] = [];
  private readonly statuses: Box[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly checks: Box[] = [];
  private readonly guarded: Box[] = [];
  private readonly firm: Box[] = [];
  private readonly helping: Box[] = [];
  private readonly parts: Part[] = [];
  private readonly last: (() => void)[] = [];

  /**
   * `prefix` begins the names of its cells, so that two models in one workbook keep theirs apart; `unit` is that of its
   * amounts of money, and `source` says of every figure that is entered where it comes from unless its row says better.
   */
  constructor(
    private readonly origin: Origin,
    private readonly prefix = "",
    readonly unit: MoneyUnit = moneyUnit("£m"),
    readonly source = "",
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

  /** Writes a formula that fills all the cells from the first one. */
  spill(cells: Reference, content: () => Formula): Reference {
    this.spills.push(this.fromOrigin(cells.box));
    this.put(cells, content);
    return cells;
  }

  /** Gives cells a look: those that a formula spills into have no contents of their own. */
  dress(cells: Reference, look: Look, numberFormat = this.usualFormat(look)): void {
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
   * out would say something false.
   */
  guard(cell: Reference): void {
    this.guarded.push(cell.box);
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
    const planned = this.block();
    const { names, choices, statuses, charts, checks, parts, firm, spills } = this;
    const block = {
      ...planned,
      cells: withGuards({ cells: planned.cells, spills, names, firm }, this.guarded),
    };
    const name = this.origin.sheet;
    const written = { ...block, name, widths, frozen, names, choices, statuses, charts, checks };
    // The guards of the sentence speak of every call behind it.
    const sheet = inReadingOrder(written, parts, spokenOf({ ...planned, names }), this.helping);
    return { ...sheet, prompts: promptsOf(sheet, this.unit) };
  }

  /** Looks write amounts in millions; a page in another unit writes them in that. */
  private usualFormat(look: Look): string | undefined {
    const { numberFormat } = appearance(look);
    return numberFormat === MILLIONS ? this.unit.numberFormat : numberFormat;
  }

  private fromOrigin(box: Box): Box {
    return { ...box, row: box.row - this.origin.row, column: box.column - this.origin.column };
  }
}
