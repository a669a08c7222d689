import type { Additivity } from "../indicator";

/** What the rule looks at. */
interface Measure {
  readonly unit: string;
  readonly title: string;
  /** How it is collected, "Place Survey", "BCS"; "" where that is not known. */
  readonly dataSource: string;
}

interface Rule {
  readonly additivity: Additivity;
  readonly applies: (measure: Measure) => boolean;
}

const SURVEYS = /survey\b|\bBCS\b|\bPAS\b|HOUSS/i;
const ASKED = /people who (agree|are confident|believe|feel|perceive|think)|satisf|perception|self.?report/i;
const NO_AMOUNT = ["score", "ratio", "years"];
const AVERAGES = /\b(average|median)\b/i;

const isPercent = ({ unit }: Measure) => unit === "percent";

/** The first rule that applies decides. No source says how an indicator adds up: this is our reading of its unit. */
const RULES: readonly Rule[] = [
  // A change or reduction is worked out again from the figures before and after.
  {
    additivity: "do not add",
    applies: (measure) =>
      measure.unit === "percent change" || (isPercent(measure) && /reduction/i.test(measure.title)),
  },
  { additivity: "gap", applies: ({ unit, title }) => unit === "percentage points" || /\bgap\b/i.test(title) },
  {
    additivity: "survey",
    applies: (measure) =>
      isPercent(measure) && (SURVEYS.test(measure.dataSource) || ASKED.test(measure.title)),
  },
  { additivity: "percentage", applies: isPercent },
  { additivity: "do not add", applies: ({ title }) => AVERAGES.test(title) },
  { additivity: "count", applies: ({ unit }) => unit === "count" || unit === "£" },
  { additivity: "rate", applies: ({ unit }) => /\bper\b/.test(unit) || unit === "days" },
  { additivity: "do not add", applies: ({ unit }) => NO_AMOUNT.includes(unit) },
];

/**
 * How borough figures of an indicator make one figure for the service, derived from its unit, title and collection.
 * Scores, ratios, years and averages cannot be added; "" where the unit is not known or is a word of the user's.
 */
export function additivityOf(measure: Measure): Additivity {
  if (measure.unit === "") return "";
  return RULES.find((rule) => rule.applies(measure))?.additivity ?? "";
}
