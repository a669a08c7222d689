import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { yearsFrom } from "../../facts/financialYears";
import type { Figure } from "../../page/yearTable";

/** What kind of target an indicator has; of the rest of the national set nothing is agreed. */
export const KINDS = ["designated", "statutory", "local", "national set"] as const;
export type Kind = (typeof KINDS)[number];

/** The four themes of Local Area Agreements. */
export const THEMES = referenceList("laa themes").rows.map(([, theme]) => String(theme));

/** An indicator with its targets, what was reached, and what is to be said of it. */
export interface PublishedIndicator {
  readonly code: string;
  readonly kind: Kind | null;
  readonly title: string;
  readonly theme: string | null;
  readonly unit: string;
  /** Which direction is better. */
  readonly better: string;
  readonly baseline: Figure;
  /** One for each year: the last is needed, and years left blank are filled in on the way to it. */
  readonly targets: readonly Figure[];
  /** One for each year that is over. */
  readonly actuals: readonly Figure[];
  /** People asked in the year published and in the one before, for a survey's percentages. */
  readonly samples: readonly [now: Figure, before: Figure];
  readonly family: Figure;
  /** Why the target is proposed to be changed. */
  readonly renegotiate: string | null;
  readonly source: string;
}

export interface PublicationInputs {
  readonly subtitle: string;
  /** Where figures come from whose rows do not say better. */
  readonly source: string;
  readonly years: readonly string[];
  readonly published: string;
  readonly amberBand: Figure;
  readonly sameBand: Figure;
  /** Years behind in a row at which each stage begins. */
  readonly steps: readonly [discuss: Figure, recover: Figure, intervene: Figure];
  readonly expected: Figure;
  readonly survey: string;
  readonly rows: number;
  readonly indicators: readonly PublishedIndicator[];
  readonly notes: readonly string[];
}

/** An agreement sets a target for each of so many years. */
export const YEARS = 3;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Performance is published each year for the targets of the agreement and for the whole national set (Framework report 2007, paras 17 and 61). Government Offices follow the designated targets against their trajectories (para 62).",
  "Escalation: discussion, further action, intervention (Framework report 2007, para 62); Improvement Notices and the Local Services Intervention Panel (para 65). After how many years each begins is a house convention: change it among the inputs.",
  "A year’s target that is left blank lies on a straight line from the baseline to the last one. Without a baseline an indicator is No baseline, never Red; its target is set at the first annual review (Framework report 2007, para 63).",
  "Direction of travel: the year published against the year before, in the first year against the baseline. A survey’s percentage has moved only where the change is more than chance (95%).",
  "Comprehensive Area Assessment from April 2009: for areas a risk assessment; for councils use of resources and direction of travel; for police authorities and NHS bodies use of resources (LAA slides 2007, key components; Framework report 2007, paras 59 and 60).",
];

/** A row of which nothing is known. */
export const NO_INDICATOR: PublishedIndicator = {
  code: "",
  kind: null,
  title: "",
  theme: null,
  unit: "",
  better: "",
  baseline: null,
  targets: [],
  actuals: [],
  samples: [null, null],
  family: null,
  renegotiate: null,
  source: "",
};

/** The same with no indicators: years and rows only. */
export function blankInputs(firstYear: string, rows: number): PublicationInputs {
  const years = yearsFrom(firstYear, YEARS);
  return {
    subtitle: "What was reached of every target, which way it goes, and what follows",
    source: "",
    years,
    published: years[0] ?? "",
    amberBand: USUAL_TOLERANCE,
    sameBand: 0,
    steps: [1, 2, 3],
    expected: null,
    survey: "",
    rows,
    indicators: Array<PublishedIndicator>(rows).fill(NO_INDICATOR),
    notes: ["Enter where targets and actuals come from: document, section and date.", ...METHOD_NOTES],
  };
}
