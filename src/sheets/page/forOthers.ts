import { formula, type Content } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";
import { section } from "./section";
import type { YearTable } from "./yearTable";

/** Rows that sheets of other models may link to, under one name: the label of each, and its figure in a year. */
export interface RowsForOthers {
  readonly word: string;
  readonly rows: readonly (readonly [label: Content, figure: (year: number) => string])[];
}

/** Repeats at the foot what other sheets link to: a figure or nothing, and the error of any call behind it. */
export function forOthers(
  page: Page,
  table: YearTable,
  years: Reference,
  all: readonly RowsForOthers[],
): void {
  section(page, FOR_OTHERS, "reference");
  table.heading(page.unit.name, years);
  for (const { word, rows } of all) {
    const cells = rows.map(([label, figure]) =>
      table.calculated(label, (year) => formula`IF(ISNUMBER(${figure(year)}),${figure(year)},"")`),
    );
    page.guardEach(page.name(page.union(cells), word));
  }
}

/** The heading of those rows. */
export const FOR_OTHERS = "What other sheets link to";
