import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { WeightedCells } from "./weighted";

/** The risks that can cost most in the last year, most first, as far as there are any. */
export interface LargestCells {
  readonly names: Reference;
  readonly least: Reference;
  readonly most: Reference;
}

/** How many risks the list and its chart show. */
const SHOWN = 10;

/** The ten risks that can cost most in the last year, each by its chance. */
export function largest(
  page: Page,
  lastYear: Reference,
  { names, least, most, ranks }: WeightedCells,
): LargestCells {
  section(page, `The ten largest risks, ${page.unit.name}`);
  const table = new ColumnTable(page, SHOWN);
  const shown = term`IF(ISNUMBER(${ranks}),${ranks}<=${SHOWN},FALSE)`;
  // Only what is known is spilled: a chart leaves out blank cells, where an empty text would be drawn as 0.
  const sorted = (what: Reference) => () =>
    formula`IF(COUNT(${ranks})=0,"",SORTBY(FILTER(${what},${shown}),FILTER(${ranks},${shown}),1))`;
  return {
    names: table.spilled([formula`"By what they may cost in "&${lastYear}`], sorted(names), {
      look: "label",
    }),
    least: table.spilled(["At least"], sorted(least)),
    most: table.spilled(["At most"], sorted(most)),
  };
}
