import { formula, isFormula, type Content, type Formula } from "../plan/content";
import { linkedLook, type Look } from "../looks/looks";
import { TEXT } from "../looks/numberFormats";
import { Reference } from "../plan/reference";
import type { Page } from "./page";
import { isRun } from "./rollingYears";
import { typedYears } from "./typedYear";

/** A figure a user enters or links to; null is left blank. */
export type Figure = number | string | Formula | null;

/** The heading over what says where figures come from, and how many columns that runs over. */
export const SOURCE = "Source";
const SOURCE_COLUMNS = 4;

interface RowOptions {
  readonly look?: Look;
  readonly numberFormat?: string;
  /** Where the figures come from, in the column after the years. */
  readonly source?: string;
  readonly labelLook?: Look;
}

/** Rows with a label at the left and a figure for each year across. */
export class YearTable {
  constructor(
    private readonly page: Page,
    readonly years: number,
  ) {}

  /** The column of sources, after the years. */
  get sourceColumn(): number {
    return this.years + 1;
  }

  /** A row of headings: what the rows are, then the years as typed, or as they stand elsewhere on the sheet. */
  heading(text: Content, years: readonly Content[] | Reference): Reference {
    const row = this.page.take();
    this.page.put(this.page.at(row, 0), text, "leftHeading");
    const cells = this.page.at(row, 1, 1, this.years);
    if (years instanceof Reference) {
      const repeated = Array.from({ length: this.years }, (_, year) => formula`${years.cell(0, year)}`);
      return this.page.write(cells, [repeated], "heading");
    }
    // A cell formatted as text would not calculate a link.
    return this.page.write(cells, [years], "heading", years.some(isFormula) ? undefined : TEXT);
  }

  /** Headings of rows that a user fills: those of the years, and beside them one over the sources of the rows below. */
  inputHeading(text: Content, years: readonly Content[] | Reference, columns = SOURCE_COLUMNS): Reference {
    const cells = this.heading(text, years);
    if (!(years instanceof Reference) && isRun(years)) typedYears(this.page, cells, years, "heading");
    const beside = this.page.at(cells.box.row, this.sourceColumn, 1, columns);
    this.page.dress(beside, "indentedHeading");
    this.page.put(beside, SOURCE);
    return cells;
  }

  /** A row of figures a user enters (blue), or links to (green). */
  input(
    label: Content,
    figures: readonly Figure[],
    { look = "input", source = this.page.source, ...options }: RowOptions = {},
  ): Reference {
    const dressed = figures.some(isFormula) ? linkedLook(look) : look;
    return this.page.write(this.row(label, { look: dressed, source, ...options }), [figures]);
  }

  /** A row of which every year has the same formula: it is given the place of the year, from 0; null leaves it blank. */
  calculated(
    label: Content,
    formulaOf: (year: number) => Formula | null,
    options: RowOptions = {},
  ): Reference {
    const formulas = () => [Array.from({ length: this.years }, (_, year) => formulaOf(year))];
    return this.page.write(this.row(label, options), formulas);
  }

  /** A row that one formula fills for every year. */
  spilled(label: Content, formula: () => Formula, options: RowOptions = {}): Reference {
    return this.page.spill(this.row(label, options), formula);
  }

  /** The next row with its label, its source and the look of its figures, which are still to be written. */
  private row(label: Content, options: RowOptions): Reference {
    const { look = "result", numberFormat, source, labelLook = "label" } = options;
    const row = this.page.take();
    this.page.put(this.page.at(row, 0), label, labelLook);
    if (source) this.page.put(this.page.at(row, this.sourceColumn), source, "source");
    const cells = this.page.at(row, 1, 1, this.years);
    this.page.dress(cells, look, numberFormat);
    return cells;
  }
}
