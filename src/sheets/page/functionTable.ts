import { term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

/** How a table that a function spills stands on a sheet: its rows, as the function's own description lists them. */
interface TableLayout<Row> {
  /** What its rows hold, without the row of headings. */
  readonly rows: readonly Row[];
  /** How many columns of figures it has. */
  readonly columns: number;
  /** What of it is shown: all, all but its headings, or the figures alone. */
  readonly shows: "all" | "labelled" | "figures";
  /** How many columns are left free between labels and figures, where the labels are the sheet's own. */
  readonly skips?: number;
}

/** A table that one formula fills, whose rows go by what they hold. */
export class FunctionTable<Row> {
  constructor(
    private readonly rows: readonly Row[],
    /** The figures, without headings and labels. */
    readonly figures: Reference,
    /** What stands at the left of them. */
    readonly labels: Reference,
    /** Everything, the headings among it. */
    readonly all: Reference,
  ) {}

  /** The figures of the row that holds this. */
  row(wanted: Row | ((row: Row) => boolean)): Reference {
    return this.figures.rows(this.place(wanted));
  }

  /** The same with its label. */
  whole(wanted: Row | ((row: Row) => boolean)): Reference {
    const { box } = this.row(wanted);
    const down = box.row - this.labels.box.row;
    return this.labels.rows(down).beside(this.figures.rows(down));
  }

  /**
   * The figure of a row as a formula asks for it out of the whole table, because a grid may recalculate only what refers
   * to the cell a formula stands in.
   */
  asked(wanted: Row, column = 0): string {
    return this.askedFor(wanted, `${this.beforeFigures + column + 1}`);
  }

  /** The same of all figures of a row. */
  askedRow(wanted: Row): string {
    return this.askedFor(wanted, term`SEQUENCE(1,${this.figures.box.columns})+${this.beforeFigures}`);
  }

  private askedFor(wanted: Row, columns: string): string {
    return term`INDEX(${this.all},${this.row(wanted).box.row - this.all.box.row + 1},${columns})`;
  }

  private get beforeFigures(): number {
    return this.figures.box.column - this.all.box.column;
  }

  private place(wanted: Row | ((row: Row) => boolean)): number {
    const is =
      typeof wanted === "function" ? (wanted as (row: Row) => boolean) : (row: Row) => row === wanted;
    const place = this.rows.findIndex(is);
    if (place < 0) throw new RangeError(`The table has no row "${String(wanted)}"`);
    return place;
  }
}

/**
 * Takes the rows of a function's table and lets one formula fill them. The formula is asked last, and is handed what
 * takes of the function's answer the part that is shown. Labels that do not come from the function are the sheet's own.
 */
export function functionTable<Row>(
  page: Page,
  { rows, columns, shows, skips = 0 }: TableLayout<Row>,
  content: (shown: (call: string) => string) => Formula,
): FunctionTable<Row> {
  const head = shows === "all" ? 1 : 0;
  const all = page.at(page.take(rows.length + head), 0, rows.length + head, columns + 1 + skips);
  const body = all.rows(head, rows.length);
  const [labels, figures] = [body.columns(0), body.columns(1 + skips, columns)];
  page.dress(labels, "label");
  page.dress(figures, "result");
  if (shows === "all") {
    page.dress(all.cell(), "leftHeading");
    page.dress(all.rows(0).columns(1, columns), "heading");
  }
  const shown = {
    all: (call: string) => call,
    labelled: (call: string) => below(call, rows.length, `SEQUENCE(1,${columns + 1})`),
    figures: (call: string) => below(call, rows.length, `SEQUENCE(1,${columns})+1`),
  };
  if (shows === "figures") {
    page.write(
      labels,
      rows.map((row) => [String(row)]),
    );
  }
  page.spill(shows === "figures" ? figures : all, () => content(shown[shows]), shows === "all");
  return new FunctionTable(rows, figures, labels, all);
}

/** The figures of one row of a function's table, asked for out of all of it. */
export function rowOf<Label extends string>(
  call: string,
  parts: readonly (readonly [label: Label, part: unknown])[],
  wanted: Label,
  columns: number,
): string {
  // Below the row of headings, and right of the labels.
  return term`INDEX(${call},${labelsOf(parts).indexOf(wanted) + 2},SEQUENCE(1,${columns})+1)`;
}

/** The first rows of a function's table below its headings, in columns by their numbers: "{2,3}". */
export function below(call: string, rows: number, columns: string): string {
  return term`INDEX(${call},SEQUENCE(${rows})+1,${columns})`;
}

/** The numbers of some of a table's columns by their headings, as a formula lists them: "{2,3}". */
export function columnsOf<Column extends string>(
  table: readonly Column[],
  wanted: readonly Column[],
): string {
  return `{${wanted.map((column) => table.indexOf(column) + 1).join(",")}}`;
}

/** How the parts of a table are headed: the labels of its description. */
export function labelsOf<Label extends string>(
  parts: readonly (readonly [label: Label, part: unknown])[],
): Label[] {
  return parts.map(([label]) => label);
}
