import type { Figure } from "../../page/yearTable";

/** The parts of Comprehensive Area Assessment (LAA slides 2007, lines 105-108). */
export const PARTS = ["Area risk", "Use of resources", "Direction of travel"] as const;

/** Which parts are assessed of each kind of body, and by whom, as the slides have it. */
export const KINDS_OF_BODY: readonly (readonly [
  kind: string,
  parts: readonly (typeof PARTS)[number][],
  by: string,
])[] = [
  ["Area", ["Area risk"], "The inspectorates jointly"],
  ["Council", ["Use of resources", "Direction of travel"], "Auditor; the inspectorates jointly"],
  ["Fire and rescue authority", ["Use of resources", "Direction of travel"], "Auditor; Audit Commission"],
  ["Police authority", ["Use of resources"], "Auditor"],
  ["NHS body", ["Use of resources"], "Auditor"],
];

/** Scores run from 1 to this. */
export const BEST = 4;

/** Results that a board looks at (Framework report 2007, para 35). */
export const REVIEWS = ["Inspection", "Audit", "Benchmarking"] as const;

/** Grades of an inspection, the best first. The last two ask for remedial action. */
export const GRADES = ["Excellent", "Good", "Fair", "Poor"] as const;

/** How actions of the board go on (Framework report 2007, para 36). */
export const WAYS = ["Line management", "Corporate tasking", "Other boards and leads"] as const;

/** A body's score on a part of the assessment. */
export interface Assessment {
  readonly body: string | null;
  readonly kind: string | null;
  readonly part: (typeof PARTS)[number] | null;
  readonly before: Figure;
  readonly score: Figure;
}

/** The result of an inspection, an audit or a benchmarking. */
export interface Inspection {
  readonly subject: string | null;
  readonly review: (typeof REVIEWS)[number] | null;
  readonly by: string | null;
  /** As Excel counts days. */
  readonly on: Figure;
  readonly grade: (typeof GRADES)[number] | null;
  readonly recommended: Figure;
  readonly carriedOut: Figure;
  readonly source: string | null;
}

/** A standard of the Policing Pledge that has a number. */
export interface Standard {
  readonly standard: string | null;
  readonly unit: string | null;
  readonly better: "higher" | "lower" | null;
  readonly promised: Figure;
  readonly reached: Figure;
  readonly source: string | null;
}

/** Something that was decided, and how it goes on. */
export interface Action {
  readonly action: string | null;
  /** The inspection, assessment or standard that it follows from. */
  readonly follows: string | null;
  readonly way: (typeof WAYS)[number] | null;
  readonly owner: string | null;
  readonly due: Figure;
  readonly done: Figure;
}

export interface AssessmentInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly today: Figure;
  readonly assessments: readonly Assessment[];
  readonly inspections: readonly Inspection[];
  readonly standards: readonly Standard[];
  readonly actions: readonly Action[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Comprehensive Area Assessment takes the place of Comprehensive Performance Assessment from 1 April 2009 (Framework report 2007, para 16). Use of resources is one of its four parts (para 59); which part is assessed of whom: LAA slides 2007, lines 105 to 108. The slides name no scale: scores from 1 to 4, the higher the better, are a house convention.",
  "The assessment triggers other inspections (Framework report 2007, para 60). The board looks at the results of inspections, audit and benchmarking (para 35); weak performance asks for remedial action, and the inspectorate leads on the assessment of the police (Budget submission 2010-13, lines 451 to 453).",
  "Grades are those of the inspection of the Policing Pledge in 2009; Fair and Poor ask for remedial action. Of 43 forces none was graded Excellent, 8 were Good, 33 Fair and 2 Poor (Her Majesty’s Inspectorate of Constabulary, strategic overview, October 2009).",
  "The Pledge is ten promises, in force from 31 December 2008 to 29 June 2010, with indicators and an inspection of its own (Budget submission 2010-13, line 449). Listed are those with a number in published text; the documents print none.",
  "Actions go on by line management, by the Corporate Tasking Meeting, or by other boards and leads, such as Investment Board (Framework report 2007, para 36).",
];

const NOTHING = {
  assessment: { body: null, kind: null, part: null, before: null, score: null },
  inspection: {
    subject: null,
    review: null,
    by: null,
    on: null,
    grade: null,
    recommended: null,
    carriedOut: null,
    source: null,
  },
  standard: { standard: null, unit: null, better: null, promised: null, reached: null, source: null },
  action: { action: null, follows: null, way: null, owner: null, due: null, done: null },
} as const;

/** The same with no figures: rows only. */
export function blankInputs(rows: number): AssessmentInputs {
  return {
    subtitle: "How bodies are assessed, what inspections found, and what is done about it",
    source: "",
    today: null,
    assessments: Array<Assessment>(rows).fill(NOTHING.assessment),
    inspections: Array<Inspection>(rows).fill(NOTHING.inspection),
    standards: Array<Standard>(rows).fill(NOTHING.standard),
    actions: Array<Action>(rows).fill(NOTHING.action),
    rows,
    notes: ["Enter where scores, grades and figures come from: report and date.", ...METHOD_NOTES],
  };
}
