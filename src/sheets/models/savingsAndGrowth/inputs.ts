import type { Reinstatement } from "../../../model/budget/reinstate";
import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Figure } from "../../page/yearTable";

/** A saving (above 0) or growth (below 0) that somebody proposes. */
export interface Proposal {
  readonly name: string;
  /** What it brings in a full year, before any set-up cost. */
  readonly fullYearEffect: Figure;
  readonly startYear: string;
  /** 4 is April. */
  readonly startMonth: Figure;
  readonly recurrent: "Yes" | "No";
  readonly setupCost: Figure;
  /** The share that is expected to be delivered. */
  readonly deliverability: Figure;
  /** 1 is put back first; growth is never put back. */
  readonly putBackOrder: Figure;
  readonly businessGroup: string;
  readonly objective: string;
  readonly status: (typeof STATES)[number];
  /** Whether an approved budget counts on it: then it closes no gap any more. */
  readonly inBudget: "Yes" | "No";
  /** One for each principle. */
  readonly scores: readonly Figure[];
  /** One for each consideration: whether it has been looked at, and what was found. */
  readonly considered: readonly (typeof FOUND)[number][];
}

/** How a proposal stands. What is withdrawn closes no gap. */
export const STATES = ["On track", "At risk", "Delivered", "Withdrawn"] as const;
export const WITHDRAWN = STATES[3];
/** What looking at a proposal found; nothing is entered where nobody has looked yet. */
export const FOUND = ["Clear", "Issue"] as const;

/** Source: Budget submission 2010-13, Efficiencies and growth. */
export const CONSIDERATIONS = referenceList("budget considerations").rows.map(([, word]) => String(word));

/** What the register is worked out from; figures by year have one for each year. */
export interface RegisterInputs {
  readonly subtitle: string;
  readonly years: readonly string[];
  /** The gap at the limit planned at, and how much more a higher limit would allow. */
  readonly gap: readonly Figure[];
  readonly headroom: readonly Figure[];
  /** Savings that the budget has taken off already, all years together. */
  readonly identified: Figure;
  readonly source: string;
  /** Where the other figures come from. */
  readonly usualSource: string;
  readonly method: Reinstatement;
  /** The first year in which what is put back has to fit the headroom. */
  readonly fitsFrom: string;
  /** The lowest and the highest score. */
  readonly scale: readonly [lowest: Figure, highest: Figure];
  readonly principles: readonly { readonly name: string; readonly weight: Figure }[];
  readonly proposals: readonly Proposal[];
  /** How many rows there are for proposals, spare ones among them. */
  readonly rows: number;
  readonly businessGroups: readonly string[];
  readonly notes: readonly string[];
}

/** Source: Budget submission 2010-13, Efficiencies and growth. */
export const PRINCIPLES = referenceList("budget principles").rows.map(([, principle]) => String(principle));

/** The seven corporate objectives as the contents page of the Budget submission 2010-13 shortens them. */
export const OBJECTIVES = [
  "Build confidence",
  "Safer Neighbourhoods",
  "Criminal Networks",
  "Serious Violence",
  "Counter Terrorism",
  "London 2012 Olympics",
  "Lead and Manage",
] as const;

/** Groups to begin with: the first four are those of the Framework report 2007, para 36; the others are ours. */
export const BUSINESS_GROUPS = [
  "Territorial Policing",
  "Specialist Crime",
  "Specialist Operations",
  "Central Operations",
  "Human Resources",
  "Resources",
  "Information",
] as const;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "The £161m of savings identified in the 2009-12 process is built into the budget already, and the gap comes on top of it: a proposal that is among it is marked, and counts against no gap. Neither does what is withdrawn.",
  "Further considerations: legality, compliance, public safety, performance, productivity and resilience (Budget submission 2010-13, Efficiencies and growth). How they are marked, and the states of a saving, are a house convention.",
  "First year: full-year effect × months left ÷ 12, less the set-up cost; a one-off counts once, in full. Month 4 is April.",
  "Principles: Budget submission 2010-13, Efficiencies and growth. Their weights and the scale of the scores are a house convention, in none of the documents.",
  "A score says how well a proposal meets the principles. Of two savings the one with the lower score is the one to put back first.",
  "Put back: in the order given, and only if it fits every year counted. In a year in which set-up costs exceed the saving, putting it back counts as free.",
];

/** The same with no figures: years, principles and business groups only. */
export function blankInputs(
  years: readonly string[],
  rows: number,
  businessGroups: readonly string[],
): RegisterInputs {
  const none = Array<null>(years.length).fill(null);
  return {
    subtitle: "Proposals against the gap at the limit planned at, £m",
    years,
    gap: none,
    headroom: none,
    identified: null,
    source: "To link: point at this year’s gap in the sheet Budget gap",
    usualSource: "",
    method: "strict",
    fitsFrom: years[0] ?? "",
    scale: [1, 5],
    principles: PRINCIPLES.map((name) => ({ name, weight: null })),
    proposals: [],
    rows,
    businessGroups,
    notes: ["Enter where the gap and the proposals come from: document, section and date.", ...METHOD_NOTES],
  };
}
