import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Figure } from "../../page/yearTable";

/** The four themes of an agreement. */
export const THEMES = referenceList("laa themes").rows.map(([, theme]) => String(theme));

/** The theme that the police's own targets come under. */
export const POLICE_THEME = "Safer & Stronger Communities";

export const KINDS = ["Designated", "Statutory", "Local"] as const;

/** Sources behind an agreement (LAA report 2007, paras 6 and 9; Framework report 2007, paras 66 to 74). */
export const MONEY = [
  "Council tax",
  "Mainstream: police",
  "Mainstream: health",
  "Formula grant",
  "Area Based Grant",
  "Single Capital Pot",
  "Pump-priming",
] as const;

/** Partners to begin with; the first is the one whose part outside its own theme is shown. */
export const PARTNERS = [
  "Police",
  "Borough council",
  "Primary care trust",
  "Fire brigade",
  "Voluntary sector",
];

/** A target, and who delivers it on what grounds. */
export interface DeliveredTarget {
  /** Its code, and its title as far as one likes. */
  readonly target: string | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly theme: string | null;
  /** Of the sustainable community strategy, which comes first. */
  readonly objective: string | null;
  /** The area or group of people for which it holds. */
  readonly area: string | null;
  readonly lead: string | null;
  readonly forum: string | null;
  readonly evidence: string | null;
  readonly plan: string | null;
  readonly equalities: "Yes" | "No" | null;
  /** The day of the approval, as Excel counts days. */
  readonly approved: Figure;
}

/** What a partner gives to a target. */
export interface Contribution {
  readonly target: Figure;
  readonly partner: Figure;
  readonly does: Figure;
  readonly money: (typeof MONEY)[number] | null;
  readonly people: Figure;
  /** For each year. */
  readonly amounts: readonly Figure[];
}

export interface DeliveryInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly years: readonly string[];
  readonly partners: readonly string[];
  readonly targets: readonly DeliveredTarget[];
  readonly contributions: readonly Contribution[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Objectives of the sustainable community strategy come first, and targets follow from them (Framework report 2007, para 43). Targets are negotiated on evidence that the partners share (paras 47 to 50), decided by the partner authorities (para 53) and have delivery plans (para 58).",
  "A target may hold for a district, a neighbourhood or a group of people (LAA slides 2007, lines 89 to 91). Designated targets are monitored by the partnership and the Government Office, local ones by the partnership (lines 47 to 70); who monitors the statutory ones the slides do not say.",
  "Named partners have a duty to co-operate; the local authority cannot impose a target on them (LAA slides 2007, line 28; LAA report 2007, para 6). Each declares what it gives to the others’ targets (LAA report 2007, para 9).",
  "Money behind an agreement: council tax, mainstream funding of police and health, formula grant, the Single Capital Pot and more (LAA report 2007, para 6); mainstream resources can be pooled or shared (Framework report 2007, para 66).",
  "The first partner’s part outside its own theme is shown, because partners keep to their own block (LAA report 2007, para 10).",
  "Whether equalities have been assessed, and which forum watches a target, is for you to enter (Framework report 2007, section C and para 30).",
];

const NO_TARGET: DeliveredTarget = {
  target: null,
  kind: null,
  theme: null,
  objective: null,
  area: null,
  lead: null,
  forum: null,
  evidence: null,
  plan: null,
  equalities: null,
  approved: null,
};

/** The same with no figures: years, partners and rows only. */
export function blankInputs(
  years: readonly string[],
  partners: readonly string[],
  rows: number,
): DeliveryInputs {
  const nothing: Contribution = {
    target: null,
    partner: null,
    does: null,
    money: null,
    people: null,
    amounts: years.map(() => null),
  };
  return {
    subtitle: "Who delivers each target, on what grounds and with whose money, £000",
    source: "",
    years,
    partners,
    targets: Array<DeliveredTarget>(rows).fill(NO_TARGET),
    contributions: Array<Contribution>(2 * rows).fill(nothing),
    rows,
    notes: ["Enter where amounts come from: document, section and date.", ...METHOD_NOTES],
  };
}
