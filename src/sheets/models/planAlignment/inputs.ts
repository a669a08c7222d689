import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Figure } from "../../page/yearTable";

/** The four criteria by which critical performance areas are chosen (Framework report 2007, para 22). */
export const CRITERIA = [
  "Serves the objectives",
  "Focus has an effect",
  "Has an indicator",
  "Matters to Londoners",
];

/** The same as they are printed. */
export const PRINTED_CRITERIA = referenceList("cpa criteria").rows.map(([, criterion]) => String(criterion));

/** Where priorities come from, to begin with. */
export const ORIGINS = [
  "Corporate objective",
  "Public consultation",
  "National plan",
  "CONTEST",
  "GLA shared services",
  "Local strategy",
];

export const CHANGES = ["Added", "Changed", "Removed"] as const;

/** A priority, and which plan has it. */
export interface Priority {
  readonly name: string | null;
  readonly origin: string | null;
  readonly policingPlan: "Yes" | null;
  readonly strategyPlan: "Yes" | null;
  /** How many boroughs have it in their strategy against crime and disorder. */
  readonly boroughs: Figure;
  readonly psa: string | null;
  readonly indicator: string | null;
  /** By criterion, from 0 to 3. */
  readonly scores: readonly Figure[];
  readonly chosen: "Yes" | null;
  readonly change: (typeof CHANGES)[number] | null;
  readonly reason: string | null;
  readonly source: string | null;
}

export interface AlignmentInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly origins: readonly string[];
  readonly boroughs: Figure;
  readonly weights: readonly Figure[];
  readonly priorities: readonly Priority[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** The highest score. */
export const BEST = 3;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Three duties by statute stand side by side: the yearly policing and performance plan, the three-year strategies of the boroughs against crime and disorder, and the authority’s three-year strategy plan (Planning report 2002, para 3).",
  "A first plan adds local priorities up; then others are added, changed or removed for government, for all London and for the service itself (Planning report 2002, para 5). Each change has its reason here.",
  `Critical performance areas are chosen by four criteria (Framework report 2007, para 22). ${PRINTED_CRITERIA.join(". ")}. Scores and weights are a house convention.`,
  "The core PSAs of the service and its authority are 23 to 26: safer communities, criminal justice, alcohol and drugs, terrorism (Framework report 2007, para 3).",
];

const NOTHING: Priority = {
  name: null,
  origin: null,
  policingPlan: null,
  strategyPlan: null,
  boroughs: null,
  psa: null,
  indicator: null,
  scores: CRITERIA.map(() => null),
  chosen: null,
  change: null,
  reason: null,
  source: null,
};

/** The same with no figures: origins and rows only. */
export function blankInputs(origins: readonly string[], rows: number): AlignmentInputs {
  return {
    subtitle: "Priorities, where they come from, which plan has them and what measures them",
    source: "",
    origins,
    boroughs: null,
    weights: CRITERIA.map(() => 1),
    priorities: Array<Priority>(rows).fill(NOTHING),
    rows,
    notes: ["Enter where priorities come from: document, section and date.", ...METHOD_NOTES],
  };
}
