import { factOf } from "../../../catalogue/factOf";
import { indicators } from "../../../catalogue/indicators";
import { referenceList } from "../../../catalogue/referenceLists";
import { decimalsOfUnit } from "../../decimalsOfUnit";
import {
  METHOD_NOTES,
  monthsOf,
  QUARTERS,
  type HeadlineIndicator,
  type Outcome,
  type ScorecardInputs,
} from "./inputs";

type Quarters = readonly number[];

/** Targets of the four quarters and actuals of three, by key: every figure is made up for the example. */
const FIGURES: Readonly<Record<string, readonly [targets: Quarters, actuals: Quarters]>> = {
  "KPI 1(a)": [
    [53, 53.5, 54, 54.5],
    [52.8, 53.9, 54.6],
  ],
  "KPI 1(b)": [
    [57, 57.5, 58, 58.5],
    [57.4, 57.9, 57.1],
  ],
  "KPI 2(a)": [
    [78, 78.5, 79, 79.5],
    [77.2, 78.6, 79.3],
  ],
  "KPI 2(b)": [
    [2, 4, 6, 8],
    [1.1, 3.2, 4.1],
  ],
  "KPI 2(c)": [
    [61, 61.5, 62, 62.5],
    [61.3, 61.2, 62.4],
  ],
  "KPI 3(a)": [
    [5.5, 5.4, 5.3, 5.2],
    [5.42, 5.51, 5.1],
  ],
  "KPI 3(b)": [
    [-2, -3, -4, -5],
    [-1.2, -3.4, -4.6],
  ],
  "KPI 4(a)": [
    [2.3, 2.3, 2.2, 2.2],
    [2.28, 2.36, 2.29],
  ],
  "KPI4b-1": [
    [38, 38.5, 39, 39.5],
    [36.1, 35.2, 34.8],
  ],
  "KPI 4(c)": [
    [24, 24.5, 25, 25.5],
    [24.6, 25.1, 25.7],
  ],
  "KPI 5(a)": [
    [40, 80, 120, 160],
    [47, 91, 133],
  ],
  "KPI 5(b)": [
    [900, 1800, 2700, 3600],
    [850, 1710, 2590],
  ],
  "KPI 8(a)": [
    [40, 85, 130, 180],
    [42.5, 88.1, 133.2],
  ],
  "KPI 8(b)": [
    [0.5, 0.5, 0.5, 0.5],
    [0.46, 0.48, 0.49],
  ],
  "KPI 8(c)": [
    [10, 10, 10, 10],
    [9, 10, 11],
  ],
};

/** Months from April 2009 to December 2010, made up as well; those of a rate add up to its quarters of 2010/11. */
const MONTHLY: Readonly<Record<string, readonly number[]>> = {
  "KPI 3(a)": [
    ...[1.88, 1.8, 1.86, 1.92, 1.81, 1.88, 1.91, 1.8, 1.87, 1.78, 1.85, 1.89],
    ...[1.82, 1.79, 1.81, 1.87, 1.8, 1.84, 1.76, 1.74, 1.6],
  ],
  "KPI 4(a)": [
    ...[0.75, 0.79, 0.74, 0.8, 0.77, 0.73, 0.78, 0.75, 0.79, 0.72, 0.77, 0.8],
    ...[0.74, 0.78, 0.76, 0.81, 0.77, 0.78, 0.75, 0.79, 0.75],
  ],
  "KPI4b-1": [
    ...[39.1, 38.4, 39.6, 38.9, 39.4, 38.2, 39, 38.6, 39.3, 38.1, 38.8, 37.9],
    ...[36.9, 36.2, 35.3, 35.9, 34.9, 34.7, 35.2, 34.5, 34.6],
  ],
  "KPI 4(c)": [
    ...[23.8, 25.1, 24.2, 25.6, 23.9, 24.8, 25.3, 24.1, 25.5, 24.4, 23.7, 25.2],
    ...[24.9, 24, 24.9, 25.6, 24.7, 25, 25.9, 25.2, 26],
  ],
};

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
  year: "2010/11",
  latestQuarter: QUARTERS[2],
  amberBand: 0.05,
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
