import { BUDGET_SUBMISSION as printed, LIMIT_NAMES, LIMITS_NOTE } from "../../facts/budgetSubmission";
import type { Figure } from "../../page/yearTable";

/** Figures by year with where they come from. */
export interface SummaryRow {
  readonly figures: readonly Figure[];
  readonly source: string;
}

/** What the summary brings together; figures by year have one for each year. */
export interface SummaryInputs {
  readonly source: string;
  readonly years: readonly string[];
  /** The gap at each limit. */
  readonly limits: readonly (SummaryRow & { readonly name: string })[];
  readonly savings: SummaryRow;
  readonly precept: SummaryRow;
  readonly reserves: SummaryRow;
  readonly borrowing: SummaryRow;
  /** Savings that the budget has taken off already, all years together. */
  readonly identified: { readonly figure: Figure; readonly source: string };
  readonly notes: readonly string[];
}

const METHOD_NOTES: readonly string[] = [
  "The gap is the level in each year: years do not add up, and what is left is a level too. A surplus is below 0.",
  "Savings are what can be delivered, less growth. The precept is what the Band D chosen yields beyond a freeze. Reserves are used once and meet the gap of their year only.",
  "New borrowing costs count only as far as the approved budget does not hold them: leave the row blank where it does.",
];

const illustrative = (...figures: Figure[]): SummaryRow => ({
  figures,
  source: "Illustrative, in no source",
});

/** The published gaps, and illustrative amounts of what meets them. */
export const ILLUSTRATIVE: SummaryInputs = {
  source: "Budget submission 2010-13, Efficiencies and growth",
  years: printed.years,
  limits: [
    {
      name: LIMIT_NAMES[0],
      figures: printed.printedGap.lower,
      source: "Budget submission 2010-13, Efficiencies and growth",
    },
    {
      name: LIMIT_NAMES[1],
      figures: printed.printedGap.upper,
      source: "Budget submission 2010-13, Efficiencies and growth; 2010/11 is worked out",
    },
  ],
  savings: illustrative(60, 140, 185),
  precept: illustrative(null, 3, 6),
  reserves: illustrative(7, 10, 10),
  borrowing: illustrative(0, 2, 4),
  identified: {
    figure: printed.savingsIdentified,
    source: "Budget submission 2010-13, Efficiencies and growth: the gap comes on top of them",
  },
  notes: [
    "Source of the gaps: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Efficiencies and growth. All other amounts are illustrative.",
    LIMITS_NOTE,
    ...METHOD_NOTES,
  ],
};

/** The same with no figures: years and limits only. */
export function blankInputs(years: readonly string[], limits: readonly string[]): SummaryInputs {
  const none: SummaryRow = { figures: years.map(() => null), source: "" };
  return {
    source: "",
    years,
    limits: limits.map((name) => ({ name, ...none })),
    savings: none,
    precept: none,
    reserves: none,
    borrowing: none,
    identified: { figure: null, source: "" },
    notes: ["Enter where the gap and what meets it come from, or link the rows.", ...METHOD_NOTES],
  };
}
