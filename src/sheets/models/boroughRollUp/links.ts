import { RATE, VALUE } from "../../looks/numberFormats";
import type { ModelLinks, Taken } from "../../links/modelLinks";
import { FOR_OTHERS } from "../../page/forOthers";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { CorporateFigures } from "./corporate";
import type { LocalCells } from "./localTargets";
import type { RollUpSettings } from "./settings";

const target = (label: string, from: string): Taken => ({
  label,
  cells: "override",
  across: "year",
  down: "indicator",
  from,
  given: "targets",
  times: "counted_for_one",
});

/** Baseline, target and actual of all boroughs, as the indicator is stated elsewhere; the target to meet from there. */
export const ROLL_UP_LINKS: ModelLinks = {
  prefix: "rollup",
  gives: {
    indicator: { holds: "names" },
    baseline_year: { holds: "years" },
    year: { holds: "years" },
    stated_baseline: { holds: "figures", across: "baseline_year", down: "indicator" },
    stated_target: { holds: "figures", across: "year", down: "indicator" },
    stated_actual: { holds: "figures", across: "year", down: "indicator" },
  },
  takes: [
    target("Corporate target as agreed", "local-area-agreement"),
    target("Corporate target by its trajectory", "trajectories"),
  ],
};

/** The column of the values. */
const VALUES = 2;

/** The whole service in the form in which other sheets have the indicator: a number, or a rate. */
export function rollUpForOthers(
  page: Page,
  { statedAs, per }: RollUpSettings,
  { residents, baselines, actuals }: LocalCells,
  corporate: CorporateFigures,
): void {
  section(page, FOR_OTHERS, "reference");
  const last = residents.box.rows - 1;
  const lived = residents.cell(last);
  const shown = (label: string, word: string, content: () => ReturnType<typeof formula>, format = VALUE) =>
    page.name(setting(page, VALUES, label, content, { look: "result", numberFormat: format }), word);
  const one = shown(
    "One of the indicator is so many counted",
    "counted_for_one",
    () => formula`IF(${statedAs}<>"rate",1,IF(AND(N(${lived})>0,N(${per})>0),${lived}/${per},""))`,
  );
  const stated = (label: string, word: string, counted: { toString(): string }) =>
    page.guard(
      shown(label, word, () => formula`IF(ISNUMBER(${counted})*ISNUMBER(${one}),${counted}/${one},"")`, RATE),
    );
  stated("Baseline, as stated", "stated_baseline", baselines.cell(last));
  stated("Corporate target, as stated", "stated_target", term`${corporate.target}`);
  stated("Actual, as stated", "stated_actual", actuals.cell(last));
}
