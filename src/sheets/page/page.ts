import type { Block, Dressed } from "../plan/block";
import type { Content, Formula } from "../plan/content";
import { boundingBox, contains, type Box } from "../../grid/box";
import type { Look } from "../looks/looks";
import { formatIn, moneyUnit, type MoneyUnit } from "../looks/moneyUnit";
import type { Origin } from "../plan/origin";
import { Reference } from "../plan/reference";
import type { Link } from "../links/modelLinks";
import { assembled, type Pending, type Written } from "./assembled";
import { finishedSheet } from "./finishedSheet";
import type { Part } from "./parts";
import { Remarks } from "./remarks";
import type { NamedCells, SheetPlan, ToOtherSheet } from "../plan/sheetPlan";

/**
 * A sheet being planned, from the top down. Parts take rows, write into them and hand back references, so that no
 * formula spells out an address. What is written may be a function: it is asked last, when all references are known.
 */
export class Page extends Remarks {
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
  private readonly headed: Box[] = [];
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
    super();
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

  /** Does something once every part of the page has its place. */
  later(work: () => void): void {
    this.last.push(work);
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
    const block = this.block();
    const { names, choices, statuses, charts, checks, linked, unit } = this;
    const { parts, firm, spills, headed, guarded, helping, expected } = this;
    const said = { parts, firm, spills, headed, guarded, helping, expected, unit };
    const { sheet: name } = this.origin;
    return finishedSheet(block, {
      name,
      widths,
      frozen,
      names,
      choices,
      statuses,
      charts,
      checks,
      linked,
      ...said,
    });
  }

  private fromOrigin(box: Box): Box {
    return { ...box, row: box.row - this.origin.row, column: box.column - this.origin.column };
  }
}
