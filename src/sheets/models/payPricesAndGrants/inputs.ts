import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Figure } from "../../page/yearTable";

/** People whose pay rises together. */
export interface PayGroup {
  readonly name: string;
  /** What they cost in the year before the first, before any award. */
  readonly bill: Figure;
  /** The award of each year, a fraction. */
  readonly awards: readonly Figure[];
  /** The month in which awards start: 4 is April. */
  readonly month: Figure;
}

/** Spending whose prices rise together. */
export interface PriceGroup {
  readonly name: string;
  /** What it costs in the year before the first. */
  readonly spend: Figure;
  /** The rise in prices of each year, a fraction. */
  readonly rises: readonly Figure[];
}

/** What is decided about the service a grant pays for. */
export const DECISIONS = ["Continue cash-flat", "Continue inflated", "Cease", "Absorb"] as const;

export interface SpecificGrant {
  readonly name: string;
  /** What the documents say of it. */
  readonly position: string;
  /** The grant in cash, the same every year. */
  readonly grant: Figure;
  /** What it pays for, at the prices of the year before the first. */
  readonly cost: Figure;
  readonly decision: (typeof DECISIONS)[number] | null;
  /** The first year in which the decision holds. */
  readonly from: string | null;
}

/** What the sheet is worked out from; figures by year have one for each year. */
export interface PressureInputs {
  readonly subtitle: string;
  /** Where the figures come from whose rows do not say it. */
  readonly source: string;
  /** The year before the first, whose costs everything starts from. */
  readonly baseYear: string;
  readonly years: readonly string[];
  /** Whether the approved budget covers the year's awards and prices: Yes or No. */
  readonly inBudget: readonly ("Yes" | "No" | null)[];
  readonly coverSource: string;
  /** Pay and prices not yet in the budget, as a document prints them. */
  readonly published: readonly Figure[];
  readonly publishedSource: string;
  /** How far what is worked out here may lie from what is published. */
  readonly tolerance: Figure;
  /** The rise of each year in the cost of what grants pay for, a fraction. */
  readonly costRises: readonly Figure[];
  readonly riseSource: string;
  readonly payGroups: readonly PayGroup[];
  readonly priceGroups: readonly PriceGroup[];
  readonly grants: readonly SpecificGrant[];
  readonly notes: readonly string[];
}

/** The six grants with their position. Source: Budget submission 2010-13, Risks and issues. */
export const SPECIFIC_GRANTS = referenceList("specific grants").rows.map(([name, position]) => ({
  name: String(name),
  position: String(position),
}));

/** What pays for people and for goods, to begin with. */
export const PAY_GROUPS = ["Police officers", "Police staff", "PCSOs"] as const;
export const PRICE_GROUPS = ["Supplies and services", "Premises", "Transport"] as const;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Pay: an award costs its part of the year in which it starts, and reaches its full-year effect in the next. Month 4 is April, month 9 September.",
  "Not yet in the budget: the rises of the years that the approved budget does not cover, added up; those of the other years are in the budget already.",
  "Continue cash-flat: the grant stays in cash and the budget bears what it no longer pays for. Continue inflated: the grant rises with the cost.",
  "Cease: grant and service end. Absorb: the grant ends, the service goes on, and the budget bears all of it. Before its first year a decision leaves the grant in cash.",
];

/** The same with no figures: years, groups and grants only. */
export function blankInputs(
  baseYear: string,
  years: readonly string[],
  pay: { readonly names: readonly string[]; readonly awardMonth: number },
  priceGroups: readonly string[],
  grants: readonly string[],
): PressureInputs {
  const none = years.map(() => null);
  const positionOf = (grant: string) => SPECIFIC_GRANTS.find(({ name }) => name === grant)?.position ?? "";
  return {
    subtitle: "What pay, prices and grants held in cash ask of the budget, £m",
    source: "",
    baseYear,
    years,
    inBudget: none,
    coverSource: "Yes or No",
    published: none,
    publishedSource: "To set beside what is worked out here",
    tolerance: null,
    costRises: none,
    riseSource: "",
    payGroups: pay.names.map((name) => ({ name, bill: null, awards: none, month: pay.awardMonth })),
    priceGroups: priceGroups.map((name) => ({ name, spend: null, rises: none })),
    grants: grants.map((name) => ({
      name,
      position: positionOf(name),
      grant: null,
      cost: null,
      decision: null,
      from: null,
    })),
    notes: [
      "Enter where bills, awards, prices and grants come from: document, section and date.",
      ...METHOD_NOTES,
    ],
  };
}
