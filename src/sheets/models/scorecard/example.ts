import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { factOf } from "../../../catalogue/inPane/factOf";
import { indicators } from "../../../catalogue/inPane/indicators";
import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { decimalsOfUnit } from "../../looks/decimalsOfUnit";
import { FIGURES, MONTHLY } from "./illustrativeFigures";
import {
  METHOD_NOTES,
  monthsOf,
  QUARTERS,
  type HeadlineIndicator,
  type Outcome,
  type ScorecardInputs,
} from "./inputs";

/** Units in which the example gives amounts, and their decimals where those of the unit are too many or too few. */
const UNITS: Readonly<Record<string, readonly [unit: string, decimals: number]>> = {
  "KPI 5(b)": ["£ per 1,000", 0],
  "KPI 8(a)": ["£m", 1],
  "KPI 8(b)": ["ratio", 2],
};

/** The headline indicators of an outcome, in printed order. */
function headlineIndicators(outcome: string): HeadlineIndicator[] {
  return indicators()
    .filter(({ set, theme }) => set === "KPI" && theme === outcome)
    .map(({ key, title, unit, polarity, facts }) => {
      const [shownUnit, decimals] = UNITS[key] ?? [unit, decimalsOfUnit(unit)];
      const [targets, actuals] = FIGURES[key] ?? [[], []];
      const state = factOf(facts, "State of the measure");
      return { code: key, title, unit: shownUnit, decimals, better: polarity, state, targets, actuals };
    });
}

/** The five strategic outcomes, each after the group it belongs to. */
export function strategicOutcomes(): readonly { readonly outcome: string; readonly heading: string }[] {
  return referenceList("strategic outcomes").rows.map(([, outcome, group]) => ({
    outcome: String(outcome),
    heading: `${String(group)}: ${String(outcome)}`,
  }));
}

const OUTCOMES = strategicOutcomes().map(({ outcome, heading }): Outcome => ({
  heading,
  indicators: headlineIndicators(outcome),
}));

const ALL = OUTCOMES.flatMap((outcome) => outcome.indicators);

/** The 19 headline indicators under their five outcomes, with illustrative figures for those that can have any. */
export const ILLUSTRATIVE: ScorecardInputs = {
  subtitle:
    "The 19 headline indicators of the Budget submission 2010-13 under their strategic outcomes. All figures are illustrative.",
  source: "Illustrative, in no source",
  year: "2010/11",
  latestQuarter: QUARTERS[2],
  amberBand: USUAL_TOLERANCE,
  expected: 19,
  outcomes: OUTCOMES,
  months: monthsOf("2010/11"),
  monthly: Object.entries(MONTHLY).map(([code, figures]) => ({
    code,
    decimals: ALL.find((indicator) => indicator.code === code)?.decimals ?? 1,
    figures,
  })),
  chosen: "KPI4b-1",
  notes: [
    "Indicators, order and outcomes: Budget submission 2010-13, headline performance indicators. Targets, actuals and monthly figures are illustrative, in no source.",
    "KPI 4(b) is printed twice, for sanction detections and for gun crime: KPI4b-1 and KPI4b-2 keep them apart. The fifth outcome is worded as in the text; the table prints The right service.",
    "Those printed tbc or In development have no figures yet: No data, never 0 and never Red.",
    ...METHOD_NOTES,
  ],
};
