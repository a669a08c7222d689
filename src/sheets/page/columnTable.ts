import { isFormula, type Content, type Formula } from "../plan/content";
import { linkedLook, type Look } from "../looks/looks";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";
import { SOURCE } from "./yearTable";

interface ColumnOptions {
  readonly look?: Look;
  readonly numberFormat?: string;
}

interface ColumnTableOptions {
  readonly from?: number;
  readonly banded?: boolean;
  readonly wrapped?: boolean;
}

/** A heading stands over its column as its cells do: figures at the right, words at the left. */
const HEADINGS: Partial<Record<Look, Look>> = {
  label: "wrappedLeftHeading",
  inputName: "wrappedLeftHeading",
  linkedName: "wrappedLeftHeading",
  indented: "indentedHeading",
  source: "indentedHeading",
};

/** The same where every heading fits on one line. */
const ONE_LINE: Partial<Record<Look, Look>> = {
  wrappedHeading: "heading",
  wrappedLeftHeading: "leftHeading",
};

/** Columns side by side, an item in each row: every new column stands to the right of the last. */
export class ColumnTable {
  private readonly head: number;
  private next: number;
  private readonly wrapped: boolean;

  /**
   * Takes the rows of headings and items, and a row above them if there are headings over headings. Headings have two
   * lines each, unless they are not to be wrapped.
   */
  constructor(
    private readonly page: Page,
    readonly rows: number,
    { from = 0, banded = false, wrapped = true }: ColumnTableOptions = {},
  ) {
    this.head = page.take(rows + (banded ? 2 : 1)) + (banded ? 1 : 0);
    this.next = from;
    this.wrapped = wrapped;
  }

  /** A column of what a user enters (blue) or links to (green), from the first row on. */
  input(heading: Content, values: readonly Content[], options: ColumnOptions = {}): Reference {
    return this.inputs(
      [heading],
      values.map((value) => [value]),
      options,
    );
  }

  /** Columns of figures a user enters or links to, each with its heading; rows as they come. */
  inputs(
    headings: readonly Content[],
    rows: readonly (readonly Content[])[],
    { look = "input", ...options }: ColumnOptions = {},
  ): Reference {
    const isLinked = rows.some((row) => row.some(isFormula));
    const cells = this.columns(headings, { look: isLinked ? linkedLook(look) : look, ...options });
    return this.page.write(cells, rows.slice(0, this.rows));
  }

  /** A column of which every row has the same formula: it is given the place of the row, from 0. */
  calculated(heading: Content, formulaOf: (row: number) => Formula, options: ColumnOptions = {}): Reference {
    const formulas = () => Array.from({ length: this.rows }, (_, row) => [formulaOf(row)]);
    return this.page.write(this.columns([heading], options), formulas);
  }

  /**
   * Where the figures of each row come from, running over the free columns to the right, as many as the heading is to
   * cover: the page's usual source where a row has none of its own; nothing for a row that is still free.
   */
  sources(rows: number, of: readonly (string | null)[] = [], columns = 1): Reference {
    const texts = Array.from({ length: Math.min(rows, this.rows) }, (_, row) => of[row] ?? this.page.source);
    const cells = this.input(
      SOURCE,
      texts.map((text) => text || null),
      { look: "source" },
    );
    const { row, column } = this.headings(cells).box;
    this.page.dress(this.page.at(row, column - this.page.column, 1, columns), "indentedHeading");
    return cells;
  }

  /** Columns that one formula fills. */
  spilled(headings: readonly Content[], formula: () => Formula, options: ColumnOptions = {}): Reference {
    return this.page.spill(this.columns(headings, options), formula);
  }

  /** Leaves a column free. */
  skip(): void {
    this.next += 1;
  }

  /** The headings over these columns. */
  headings(cells: Reference): Reference {
    return this.page.at(this.head, cells.box.column - this.page.column, 1, cells.box.columns);
  }

  /** A heading over the headings of these columns. */
  band(cells: Reference, heading: Content): void {
    const over = this.page.at(this.head - 1, cells.box.column - this.page.column, 1, cells.box.columns);
    this.page.dress(over, "band");
    this.page.put(over, heading);
  }

  /** Columns with their headings and their look, whose cells are written in another way. */
  columns(headings: readonly Content[], { look = "result", numberFormat }: ColumnOptions = {}): Reference {
    const [first, count] = [this.next, headings.length];
    this.next += count;
    const wrapped = HEADINGS[look] ?? "wrappedHeading";
    const headingLook = this.wrapped ? wrapped : (ONE_LINE[wrapped] ?? wrapped);
    this.page.write(this.page.at(this.head, first, 1, count), [headings], headingLook);
    const cells = this.page.at(this.head + 1, first, this.rows, count);
    this.page.dress(cells, look, numberFormat);
    return cells;
  }
}
