import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { PriorityCells } from "./priorities";

/** What the list shows to be looked at. */
export interface FindingCells {
  /** Nothing while no row is filled. */
  readonly all: Reference;
  readonly inBoth: Reference;
  readonly inNeither: Reference;
  readonly unmeasured: Reference;
  readonly chosen: Reference;
  /** How many come from each origin, and their number together. */
  readonly origins: Reference;
  readonly byOrigin: Reference;
}

/** How the priorities stand in the plans, and how many come from where. */
export function findings(
  page: Page,
  list: PriorityCells,
  boroughs: Reference,
  origins: readonly string[],
): FindingCells {
  section(page, "To look at");
  const { names, policingPlan, strategyPlan, psas, indicators } = list;
  const one = (label: string, content: string) =>
    setting(page, 1, label, () => formula`${content}`, { look: "result", numberFormat: NUMBER });
  const those = (condition: string) => term`SUMPRODUCT((${names}<>"")*${condition})`;
  const all = one("Priorities", term`IF(COUNTA(${names})=0,"",${those("1")})`);
  const inBoth = one(
    "In the policing plan and the strategy plan",
    those(term`(${policingPlan}="Yes")*(${strategyPlan}="Yes")`),
  );
  one("In one of the two", those(term`((${policingPlan}="Yes")+(${strategyPlan}="Yes")=1)`));
  const isNeither = term`(${policingPlan}<>"Yes")*(${strategyPlan}<>"Yes")`;
  const inNeither = one("In neither", those(isNeither));
  one(
    "In neither, though most boroughs have it",
    those(term`${isNeither}*(${list.boroughs}>N(${boroughs})/2)*ISNUMBER(${list.boroughs})`),
  );
  one("On a core PSA, 23 to 26", term`COUNTIF(${list.core},"Yes")`);
  one("Without a PSA", those(term`(${psas}="")`));
  const unmeasured = one("Without an indicator", those(term`(${indicators}="")`));
  const chosen = one("Chosen as priority areas", those(term`(${list.chosen}="Yes")`));
  one("Added, changed or removed", those(term`(${list.changes}<>"")`));
  section(page, "Priorities by where they come from");
  const first = page.row;
  const counted = origins.map((origin, place) =>
    one(origin, term`COUNTIF(${list.origins},${page.at(first + place, 0)})`),
  );
  return {
    all,
    inBoth,
    inNeither,
    unmeasured,
    chosen,
    origins: page.at(first, 0, origins.length),
    byOrigin: page.union(counted),
  };
}
