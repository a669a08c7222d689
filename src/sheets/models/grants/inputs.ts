import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { INSTALMENT_METHODS } from "../../../model/funding/instalments";
import { MONTHS } from "../../facts/financialMonths";
import type { Content } from "../../plan/content";
import type { Figure } from "../../page/yearTable";

/** A stream of Area Based Grant. */
export interface Stream {
  readonly name: string;
  /** Who contributes it and how its title stands, as far as the catalogue knows. */
  readonly standing: string;
  /** The heading of the criterion it is shared by. */
  readonly sharedBy: string | null;
  /** The pot of each year. */
  readonly pots: readonly Figure[];
}

/** Money and the questions that decide by which route it goes: Yes or No each. */
export interface RoutedStream {
  readonly name: string;
  /** Ring-fenced, uncertain, by policy criteria, capital. */
  readonly answers: readonly (string | null)[];
}

/** What formula grant is shared by; the authorities are those under the floor. */
export interface BlockInputs {
  /** £m. */
  readonly total: Figure;
  /** Needs, resources, central allocation. */
  readonly shares: readonly Figure[];
  /** Residents, needs and tax base of each authority. */
  readonly measures: readonly (readonly Figure[])[];
  readonly source: string;
}

/** The usual shares: that of needs is as published for 2008/09, the others are illustrative. */
export const USUAL_SHARES = [0.73, 0.266, 0.536];

/** An authority under a grant floor, £m. */
export interface Authority {
  readonly name: string;
  readonly previous: Figure;
  readonly byFormula: Figure;
}

/** What the sheet is worked out from: amounts in pounds, where it does not say £m. */
export interface GrantInputs {
  readonly subtitle: string;
  /** Where the figures come from whose rows do not say it. */
  readonly source: string;
  readonly years: readonly string[];
  readonly streams: readonly Stream[];
  readonly areas: readonly Content[];
  /** What streams are shared by. */
  readonly criteria: readonly string[];
  /** A row for each area, a column for each criterion. */
  readonly weights: readonly (readonly Figure[])[];
  /** Where each area's criteria come from, as far as it is more than the usual source. */
  readonly areaSources?: readonly string[];
  readonly payments: {
    /** The year that is paid, and the area whose grant is followed. */
    readonly year: string;
    readonly area: string;
    readonly instalments: number;
    readonly method: (typeof INSTALMENT_METHODS)[number];
  };
  readonly spend: readonly Figure[];
  /** What is carried into the first year. */
  readonly opening: Figure;
  /** Revenue Support Grant and its parts, £m. */
  readonly supportGrant: {
    readonly year: string;
    readonly formulaGrant: Figure;
    readonly businessRates: Figure;
    readonly policeGrant: Figure;
    readonly published: Figure;
    readonly source: string;
  };
  /** The least change on last year, a fraction. */
  readonly floor: Figure;
  readonly authorities: readonly Authority[];
  readonly blocks: BlockInputs;
  readonly routed: readonly RoutedStream[];
  readonly notes: readonly string[];
}

export const STREAMS = [
  "Stronger Safer Communities Fund",
  "Young People Substance Misuse",
  "Road Safety Grant",
  "Working Neighbourhoods Fund",
] as const;

export const CRITERIA_NAMES = ["Residents", "Aged 10 to 17", "Road casualties", "Weight"] as const;

/** The questions of the routes, as headings. */
export const QUESTIONS = ["Ring-fenced", "Uncertain", "By policy criteria", "Capital"] as const;

/** What the catalogue knows of a stream: who contributes it, and whether its title is confirmed. */
export function standingOf(stream: string): string {
  const known = referenceList("abg streams").rows.find(([name]) => name === stream);
  return known ? `${String(known[1])}; title ${String(known[3])}` : "";
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Method: Framework report 2007, paras 67 to 74: general grants for three years; Area Based Grant by policy criteria, paid monthly, with no restriction on carrying it forward.",
  "Shares are rounded down, and what is left over goes to the largest remainders, so that each stream adds up to its pot exactly.",
  "Formula grant is Revenue Support Grant and redistributed business rates (Framework report 2007, para 68); in the report on 2007/08 it includes police grant, so Revenue Support Grant is what is left without both. The algebra of the grant floor is illustrative: it is confirmed in no source.",
  "Formula grant by four blocks: relative needs less relative resources, and a central allocation by head (Framework report 2007, para 68, for formula grant; the shape is that of the 2008/09 settlement, simplified).",
  "Routes: Revenue Support Grant wherever possible, Area Based Grant where policy criteria are needed, specific grants only where necessary (LAA slides 2007; Framework report 2007, paras 68 and 73).",
];

/** Spare rows for authorities and for streams to be routed. */
const SPARE = { authorities: 5, routed: 4 };

/** The same with no figures: years, streams, areas and criteria only. */
export function blankInputs(
  years: readonly string[],
  streams: readonly string[],
  areas: readonly string[],
  criteria: readonly string[],
): GrantInputs {
  const none = years.map(() => null);
  const unanswered = QUESTIONS.map(() => null);
  return {
    subtitle: "Area Based Grant by area and by month, £, and Revenue Support Grant, £m",
    source: "",
    years,
    streams: streams.map((name) => ({ name, standing: standingOf(name), sharedBy: null, pots: none })),
    areas,
    criteria,
    weights: areas.map(() => criteria.map(() => null)),
    payments: { year: years[0] ?? "", area: areas[0] ?? "", instalments: MONTHS.length, method: "spread" },
    spend: none,
    opening: null,
    supportGrant: {
      year: years[0] ?? "",
      formulaGrant: null,
      businessRates: null,
      policeGrant: null,
      published: null,
      source: "",
    },
    floor: null,
    blocks: { total: null, shares: USUAL_SHARES, measures: [], source: "" },
    authorities: Array.from({ length: SPARE.authorities }, () => ({
      name: "",
      previous: null,
      byFormula: null,
    })),
    routed: [...streams, ...Array<string>(SPARE.routed).fill("")].map((name) => ({
      name,
      answers: unanswered,
    })),
    notes: ["Enter where pots, criteria and spend come from: document, section and date.", ...METHOD_NOTES],
  };
}
