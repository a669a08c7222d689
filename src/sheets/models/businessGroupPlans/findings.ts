import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { SubObjectiveCells } from "./subObjectives";

/** What there is to be looked at. */
export interface FindingCells {
  /** Nothing while no row is filled. */
  readonly all: Reference;
  readonly operational: Reference;
  readonly red: Reference;
  readonly overdue: Reference;
}

/** How many sub-objectives there are, and what they lack. */
export function findings(
  page: Page,
  { names, kinds, measures, due, statuses, steps }: SubObjectiveCells,
  returned: Reference,
): FindingCells {
  section(page, "To look at");
  const one = (label: string, content: string) =>
    setting(page, 1, label, () => formula`${content}`, { look: "result", numberFormat: NUMBER });
  const those = (condition: string) => term`SUMPRODUCT((${names}<>"")*${condition})`;
  const all = one(
    "Sub-objectives",
    term`IF(COUNTA(${names})+COUNTA(${returned})=0,"",${those(term`(${names}<>"")`)})`,
  );
  const operational = one("Operational", those(term`(${kinds}="Operational")`));
  one("Enabling", those(term`(${kinds}="Enabling")`));
  one("Without a measure", those(term`(${measures}="")`));
  one("Without a day in the delivery plan", those(term`(${due}="")`));
  const red = one("Red", term`COUNTIF(${statuses},"Red")`);
  const overdue = one("Steps overdue", term`COUNTIF(${steps},"Overdue")`);
  return { all, operational, red, overdue };
}
