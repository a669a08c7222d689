import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { monthsFrom } from "../../facts/financialMonths";
import { yearsFrom } from "../../facts/financialYears";
import type { Figure } from "../../page/yearTable";

/** A headline indicator with its targets and actuals by quarter, in its own unit. */
export interface HeadlineIndicator {
  /** A key of its own: the printed code where it is printed once. */
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** Which direction is better. */
  readonly better: string;
  /** "tbc" or "In development" where the document says so. */
  readonly state: string;
  readonly targets: readonly Figure[];
  /** As far as they are known. */
  readonly actuals: readonly Figure[];
}

/** A strategic outcome and the indicators that show it. */
export interface Outcome {
  readonly heading: string;
  readonly indicators: readonly HeadlineIndicator[];
}

/** An indicator that is followed month by month. */
export interface MonthlyFigures {
  readonly code: string;
  readonly decimals: number;
  readonly figures: readonly Figure[];
}

export interface ScorecardInputs {
  readonly subtitle: string;
  /** Where targets and actuals come from. */
  readonly source: string;
  readonly year: string;
  readonly latestQuarter: string;
  readonly amberBand: Figure;
  /** How many indicators there should be; null where it does not matter. */
  readonly expected: Figure;
  readonly outcomes: readonly Outcome[];
  readonly months: readonly string[];
  readonly monthly: readonly MonthlyFigures[];
  /** The code of the indicator that the chart shows. */
  readonly chosen: string;
  readonly notes: readonly string[];
}

export const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;

/** The months of a control chart: those of the year and of the one before. */
const MONTHS = 24;

export function monthsOf(year: string): string[] {
  const before = Number.parseInt(yearsFrom(year, 1)[0] ?? "") - 1;
  return monthsFrom(String(before), MONTHS);
}

/** What holds of every scorecard, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Reporting: quarterly on all measures and targets, monthly by exception (Budget submission 2010-13, section 4). What counts as an exception is ours: Amber, Red, or a signal in the latest month.",
  "Green is on or better than the quarter’s target, Amber within the band, Red beyond. The band is a house convention, in none of the documents. Without a figure: No data; with one and without a target: No target.",
  "A status says whether the target is met; a signal says whether the months show more than ordinary variation. Either can be there without the other.",
  "Control chart: mean ± 2.66 average moving ranges (NHSRplotthedots rules, public source). With fewer than about 12 months it is provisional.",
  "Counts and amounts are cumulative over the year, and so are their targets; rates and percentages are those of the quarter.",
];

/** The same with no indicators and no figures: outcomes, rows and months only. */
export function blankInputs(
  year: string,
  outcomes: readonly string[],
  rows: number,
  monthly: number,
): ScorecardInputs {
  const none = {
    code: "",
    title: "",
    unit: "",
    decimals: 1,
    better: "",
    state: "",
    targets: [],
    actuals: [],
  };
  const [first = ""] = yearsFrom(year, 1);
  return {
    subtitle: "Headline indicators by strategic outcome, by quarter, with the signals of the monthly figures",
    source: "",
    year: first,
    latestQuarter: QUARTERS[0],
    amberBand: USUAL_TOLERANCE,
    expected: null,
    outcomes: outcomes.map((heading) => ({ heading, indicators: Array<HeadlineIndicator>(rows).fill(none) })),
    months: monthsOf(first),
    monthly: Array<MonthlyFigures>(monthly).fill({ code: "", decimals: 1, figures: [] }),
    chosen: "",
    notes: ["Enter where targets and actuals come from: document, section and date.", ...METHOD_NOTES],
  };
}
