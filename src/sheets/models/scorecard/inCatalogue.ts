import { indicators } from "../../../catalogue/inPane/indicators";
import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";

/** What the catalogue knows of each, in the columns of the sheet: its code and title, and which direction is better. */
const COLUMNS = 3;

/** The headline indicators as the catalogue has them, whatever the scorecard above has been changed to. */
export function inCatalogue(page: Page): void {
  section(page, "For reference: the headline indicators of the catalogue", "reference");
  const headline = indicators().filter(({ set }) => set === "KPI");
  const count = headline.length;
  const cells = page.at(page.take(count + 1), 0, count + 1, COLUMNS);
  page.dress(cells, "label");
  page.dress(cells.rows(0), "leftHeading");
  page.expect(cells.columns(1), ["", ...headline.map(({ title }) => title)]);
  page.spill(cells, () => formula`PLAN.INDICATORS("KPI",,,{"title","polarity"})`);
}
