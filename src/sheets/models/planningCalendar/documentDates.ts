import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";

/** The cycle's dates as the documents give them, whatever the calendar above has been changed to. */
export function documentDates(page: Page): void {
  section(page, "For reference: the dates of the documents", "reference");
  const { headings, rows } = referenceList("planning dates");
  const first = page.take(rows.length + 1);
  const cells = page.at(first, 1, rows.length + 1, headings.length);
  page.dress(cells, "label");
  page.dress(cells.rows(0), "leftHeading");
  // Event, body and date, as the columns above have them.
  page.spill(cells, () => formula`INDEX(PLAN.LIST("planning dates"),SEQUENCE(${rows.length + 1}),{2,3,1})`);
}
