import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { boroughs } from "../../facts/boroughs";
import { yearsFrom } from "../../facts/financialYears";
import {
  METHOD_NOTES,
  PAST,
  TARGETS,
  type BoroughScorecardInputs,
  type LocalFigures,
  type LocalIndicator,
  type QuarterlySurvey,
} from "./inputs";

const AREAS = boroughs();

/** The four indicators, offences per 1,000 residents, and what every target has to improve by: made up. */
const INDICATORS = [
  ["NI 15", 1.4, 0.02, [10800, 10450, 10100]],
  ["NI 16", 22, 0.03, [171500, 165000, 158500]],
  ["NI 20", 7.5, 0.02, [58300, 56000, 53900]],
  ["NI 28", 0.9, 0.03, [7000, 6750, 6500]],
] as const;

/** How much of such crime each borough has, in hundredths of the usual, in the catalogue's order: made up. */
const LEVELS = [
  115, 90, 65, 110, 80, 140, 95, 100, 100, 105, 130, 120, 125, 75, 70, 90, 95, 130, 115, 60, 135, 120, 75,
  130, 100, 65, 130, 65, 125, 120, 90, 150,
];

/** Four families of eight, made up: the documents speak of families and list none. */
const FAMILIES = ["A", "B", "C", "D"];
const FAMILY_OF = "CCDBDACCCBABBDDCCABDABDACDADABBA";

/** By how much in a hundred an actual is above or below the baseline: by rule, so that all states occur. */
const moved = (borough: number, indicator: number) => ((borough * 7 + indicator * 5) % 11) - 8;

/** One borough has no targets yet. */
const WITHOUT_TARGETS = "Sutton";

/** Two years of a survey, shares and people asked by quarter: made up. */
const ANSWERS = [
  [0.372, 5120],
  [0.368, 5090],
  [0.361, 5150],
  [0.355, 5110],
  [0.341, 5130],
  [0.346, 5100],
  [0.352, 5080],
  [0.331, 5140],
] as const;

const FEAR_OF_CRIME: QuarterlySurvey = {
  question: "Worried about crime",
  better: "lower",
  source: "Illustrative, in no source",
  quarters: ANSWERS.map(([share, asked], place) => ({
    quarter: `Q${(place % 4) + 1} ${place < 4 ? "2008/09" : "2009/10"}`,
    share,
    asked,
  })),
};

export const ILLUSTRATIVE: BoroughScorecardInputs = {
  subtitle:
    "Four indicators in 32 boroughs, offences. All offences, targets and families are illustrative; residents are ONS mid-2008 estimates.",
  source: "Illustrative, in no source",
  residentsSource: "Residents: ONS mid-2008. Family: illustrative",
  years: yearsFrom("2006/07", PAST + TARGETS),
  amberBand: USUAL_TOLERANCE,
  hotspotFrom: 1.5,
  expected: 32,
  areas: AREAS.map(({ name, residents }, place) => ({ name, residents, family: FAMILY_OF[place] ?? null })),
  indicators: INDICATORS.map(([code, rate, least, corporate], place): LocalIndicator => ({
    code,
    kind: "count",
    better: "lower",
    least,
    corporate,
    figures: AREAS.map((_, borough) => localFigures(borough, place, rate)),
  })),
  chosen: "NI 16",
  families: [FAMILIES[0] ?? "", FAMILIES[3] ?? ""],
  survey: FEAR_OF_CRIME,
  notes: [
    "Indicators: NI 15, 16, 20 and 28, titles as the catalogue has them. Every count, target and family is made up by rule, in no source.",
    ...METHOD_NOTES,
  ],
};

function localFigures(borough: number, indicator: number, rate: number): LocalFigures {
  const { name, residents } = AREAS[borough] ?? { name: "", residents: 0 };
  const baseline = Math.round((residents * rate * (LEVELS[borough] ?? 100)) / 100_000);
  const share = (hundredths: number) => Math.round((baseline * hundredths) / 100);
  // Targets improve by two to five in a hundred a year.
  const step = 2 + ((borough + indicator) % 4);
  return {
    past: [share(103 + (borough % 3)), share(103 + ((borough * 5) % 4)), baseline],
    targets: Array.from({ length: TARGETS }, (_, year) =>
      name === WITHOUT_TARGETS ? null : share(100 - step * (year + 1)),
    ),
    actual: share(100 + moved(borough, indicator)),
  };
}
