import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { indicatorFacts } from "../../facts/indicatorFacts";
import { ILLUSTRATIVE as AGREED } from "../localAreaAgreement/example";
import type { AgreementRow } from "../localAreaAgreement/agreement";
import {
  METHOD_NOTES,
  NO_INDICATOR,
  THEMES,
  YEARS,
  type PublicationInputs,
  type PublishedIndicator,
} from "./inputs";

const [CHILDREN = "", SAFER = "", HEALTHIER = "", ECONOMIC = ""] = THEMES;

/** Actuals of 2008/09 and 2009/10 and the family's average in 2009/10: every figure is made up. */
const REACHED: Readonly<Record<string, readonly [first: number, second: number, family: number]>> = {
  "NI 4": [39, 41.6, 39.8],
  "NI 15": [2.25, 2.2, 2.1],
  "NI 16": [22.1, 20.9, 21.7],
  "NI 21": [27, 28, 28.6],
  "NI 32": [33.5, 32.4, 31.5],
  "NI 40": [801, 830, 815],
  "NI 56": [21.4, 21.3, 21.6],
  "NI 117": [8.1, 7.9, 7.6],
  "NI 123": [846, 852, 871],
  "NI 155": [240, 214, 260],
  "NI 192": [30.5, 33.4, 31.9],
  "NI 72": [46, 49, 47],
  "NI 73": [71, 73, 74],
  "NI 74": [69, 70.5, 71],
  "NI 75": [50, 53, 51],
  "NI 83": [72, 75, 73],
  "NI 87": [6.3, 6, 5.9],
  "NI 92": [35, 33, 32.5],
  "NI 93": [83, 85, 84],
  "NI 94": [79, 80, 81],
  "NI 95": [33, 35, 36],
  "NI 96": [63, 66, 64],
  "NI 97": [64, 67, 66],
  "NI 98": [33, 34, 36],
  "NI 99": [44, 43, 49],
  "NI 100": [45, 46, 47],
  "NI 101": [15, 17, 16],
  "L 1": [1290, 1420, 1300],
  "L 2": [8.6, 8.1, 8.4],
};

/** Indicators of the national set for which the agreement has no target: figures are made up. */
const REST: readonly (readonly [code: string, first: number, second: number, family: number])[] = [
  ["NI 17", 24, 22, 23],
  ["NI 20", 9.1, 8.7, 8.5],
  ["NI 28", 1.6, 1.7, 1.4],
  ["NI 47", 8.2, 5.1, 6],
];

/** The theme under which each is agreed: our reading, by the themes of the national set. */
function themeOf(code: string): string {
  const number = Number.parseInt(code.replace("NI ", ""));
  if (Number.isNaN(number)) return code === "L 2" ? SAFER : CHILDREN;
  if (number >= 50 && number <= 118) return CHILDREN;
  if (number >= 119 && number <= 150) return HEALTHIER;
  return number > 150 ? ECONOMIC : SAFER;
}

const none = (code: string): PublishedIndicator => ({ ...NO_INDICATOR, code, theme: themeOf(code) });

/** A target of the worked example of Local Area Agreement: its last year's target, and years on the straight line left out. */
function agreedTarget({
  code,
  title,
  unit,
  polarity,
  class: kind,
  baseline,
  targets = [],
}: AgreementRow): PublishedIndicator {
  const [first, second, family] = REACHED[code] ?? [null, null, null];
  // No baseline was there at signing; it is known now, and its target is to be set.
  const isNew = baseline === undefined;
  return {
    ...none(code),
    kind,
    title,
    unit,
    better: polarity,
    baseline: isNew ? 2.6 : baseline,
    targets: isNew ? [] : targets.map((target) => target ?? null),
    actuals: [first, second],
    family,
    renegotiate: code === "NI 155" ? "Housing market: fewer completions" : null,
  };
}

const REPORTS = "Reports to the Authority, 24 September 2009 and 25 March 2010";

/** What was published of the first headline indicator: 49.3%, 51.2% in the year to September 2009, target 51.4% by March 2010. */
const CONFIDENCE: PublishedIndicator = {
  ...none("KPI 1(a)"),
  kind: "local",
  title: indicatorFacts("KPI 1(a)").title,
  theme: SAFER,
  unit: "percent",
  better: "higher",
  baseline: 49.3,
  targets: [null, 51.4, null],
  actuals: [49.3, 51.2],
  samples: [20480, 20480],
  source: `${REPORTS}. Interviews: Budget submission 2010-13 gives 20,480 a year for another survey; that this rests on as many is assumed`,
};

/** The targets of the worked example of Local Area Agreement two years on, four of the rest of the set, and a published row. */
export const ILLUSTRATIVE: PublicationInputs = {
  subtitle:
    "What was reached of every target, which way it goes, and what follows. KPI 1(a) as published; all other figures illustrative.",
  source: "Illustrative, in no source",
  years: AGREED.years,
  published: AGREED.years[1] ?? "",
  amberBand: USUAL_TOLERANCE,
  sameBand: 0.005,
  steps: [1, 2, 3],
  expected: 12,
  survey: "KPI 1(a)",
  rows: AGREED.rows.length + REST.length + 1 + YEARS,
  indicators: [
    ...AGREED.rows.map(agreedTarget),
    CONFIDENCE,
    ...REST.map(([code, first, second, family]): PublishedIndicator => {
      const { title, unit, polarity } = indicatorFacts(code);
      return {
        ...none(code),
        kind: "national set",
        title,
        unit,
        better: polarity,
        actuals: [first, second],
        family,
      };
    }),
  ],
  notes: [
    "The targets are those of the worked example of Local Area Agreement. Choice, actuals, family averages and the reason to renegotiate are illustrative, in no source; the theme of each is our reading.",
    `Source of KPI 1(a): ${REPORTS}: 49.3%, then 51.2% in the twelve months to September 2009, target 51.4% by March 2010.`,
    ...METHOD_NOTES,
  ],
};
