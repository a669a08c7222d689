import type { Figure } from "../../page/yearTable";

/** What a risk falls on: what is to be spent, what is received, or the capital programme. */
export const PLACES = ["Requirement", "Grant", "Capital"] as const;
export type Place = (typeof PLACES)[number];

/** A risk with what it costs in a year in which it comes whole, and how much of that falls in each year. */
export interface Risk {
  readonly name: Figure;
  readonly place: Place | null;
  readonly owner: string | null;
  readonly response: string | null;
  readonly chance: Figure;
  readonly least: Figure;
  readonly likely: Figure;
  readonly most: Figure;
  readonly shares: readonly Figure[];
  /** What the documents say of it. */
  readonly position: string;
}

/** An amount whose change moves the gap. */
export interface GapDriver {
  readonly name: string;
  readonly amounts: readonly Figure[];
  readonly effect: (typeof EFFECTS)[number] | null;
  readonly source: string;
}

/** What more of a driver does to the gap. */
export const EFFECTS = ["Raises the gap", "Lowers the gap"] as const;

export interface RiskInputs {
  readonly subtitle: string;
  /** Where figures come from whose rows do not say better. */
  readonly source: string;
  readonly years: readonly string[];
  /** The gap at each limit, without any risk. */
  readonly limits: readonly {
    readonly name: string;
    readonly gap: readonly Figure[];
    readonly source: string;
  }[];
  readonly plannedAt: string;
  readonly opening: Figure;
  readonly minimum: Figure;
  readonly drivers: readonly GapDriver[];
  readonly risks: readonly Risk[];
  /** How many rows there are for risks, spare ones among them. */
  readonly rows: number;
  /** How many risks there should be; null where it does not matter. */
  readonly expected: Figure;
  readonly notes: readonly string[];
}

/** Amounts to begin with. */
export const DRIVERS = ["Budget requirement", "General grant", "Precept", "Specific grants"] as const;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "A risk costs its least, likely or most a year where it comes whole; the share says how much of that falls in each year. Below 0 it brings money.",
  "Expected: chance × (least + likely + most) ÷ 3 × share. The simulation takes the three amounts times the chance: its mean is the expected amount, and what comes whole or not at all spreads further than it shows.",
  "Risks are drawn as independent of each other; the same start gives the same result. What falls on capital stays out of the revenue gap.",
  "Cover: what the gap that nine of ten trials stay within (P90) is above the gap without risks. Reserves are used once; a risk that stays costs again in the next year.",
];

const NO_RISK: Omit<Risk, "shares"> = {
  name: null,
  place: null,
  owner: null,
  response: null,
  chance: null,
  least: null,
  likely: null,
  most: null,
  position: "",
};

/** The same with no figures: years, limits and rows only. */
export function blankInputs(
  years: readonly string[],
  limits: readonly string[],
  drivers: readonly string[],
  rows: number,
): RiskInputs {
  const none = years.map(() => null);
  return {
    subtitle: "What risks add to the gap each year, and what cover they ask of reserves, £m",
    source: "",
    years,
    limits: limits.map((name) => ({ name, gap: none, source: "" })),
    plannedAt: limits[0] ?? "",
    opening: null,
    minimum: null,
    drivers: drivers.map((name) => ({ name, amounts: none, effect: null, source: "" })),
    risks: Array.from({ length: rows }, () => ({ ...NO_RISK, shares: none })),
    rows,
    expected: null,
    notes: ["Enter where the gap and the amounts come from: document, section and date.", ...METHOD_NOTES],
  };
}
