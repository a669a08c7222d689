import { FINDING_COLUMNS } from "../../../model/targets/localAreaAgreement";
import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";

/** How many findings are shown before the list of targets; all of them stand at the foot. */
const SHOWN = 8;

/** The first findings, where somebody who is sent the sheet sees them, and how many more there are. */
export function firstFindings(page: Page, all: () => Reference, count: Reference): void {
  section(page, "What to look at first");
  const headings = page.at(page.take(), 0, 1, FINDING_COLUMNS.length);
  page.write(headings, [FINDING_COLUMNS], "leftHeading");
  const cells = page.at(page.take(SHOWN), 0, SHOWN, FINDING_COLUMNS.length);
  page.dress(cells, "label");
  page.spill(cells, () => {
    const columns = FINDING_COLUMNS.map((_, column) => column + 1).join(",");
    // A blank cell that has gone through INDEX is 0.
    return formula`INDEX(IF(${all()}="","",${all()}),SEQUENCE(${SHOWN})+1,{${columns}})`;
  });
  page.put(
    page.at(page.take(), 0),
    () =>
      formula`IF(${count}>${SHOWN},${count}-${SHOWN}&" more: all of them stand at the foot of the sheet.","")`,
    "note",
  );
}
