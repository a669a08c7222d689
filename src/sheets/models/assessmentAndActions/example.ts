import { serialDate } from "../../facts/serialDate";
import { METHOD_NOTES, type Action, type AssessmentInputs, type Inspection, type Standard } from "./inputs";

type Assessed = readonly [
  body: string,
  kind: string,
  part: AssessmentInputs["assessments"][number]["part"],
  before: number | null,
  score: number,
];

/** Scores are made up. */
const ASSESSED: readonly Assessed[] = [
  ["Croydon", "Area", "Area risk", null, 3],
  ["Croydon Council", "Council", "Use of resources", 2, 3],
  ["Croydon Council", "Council", "Direction of travel", 3, 3],
  ["London Fire Brigade", "Fire and rescue authority", "Use of resources", 3, 2],
  ["London Fire Brigade", "Fire and rescue authority", "Direction of travel", 2, 3],
  ["Metropolitan Police Authority", "Police authority", "Use of resources", 3, 3],
  ["Croydon Primary Care Trust", "NHS body", "Use of resources", 2, 2],
];

const MADE_UP = "Illustrative, in no source";

/** Who inspects what is of the documents; grades and recommendations are made up. */
const INSPECTIONS: readonly Inspection[] = [
  {
    subject: "Policing Pledge",
    review: "Inspection",
    by: "HMIC",
    on: serialDate(2009, 10, 6),
    grade: "Fair",
    recommended: 6,
    carriedOut: 2,
    source: "Budget submission 2010-13, line 449; grade and counts illustrative",
  },
  {
    subject: "Rounded Assessment",
    review: "Inspection",
    by: "HMIC",
    on: serialDate(2009, 9, 14),
    grade: "Good",
    recommended: 4,
    carriedOut: 4,
    source: "Budget submission 2010-13, line 453; grade and counts illustrative",
  },
  {
    subject: "Partnerships: funding and control",
    review: "Audit",
    by: "Internal Audit",
    on: serialDate(2007, 1, 31),
    grade: "Poor",
    recommended: 8,
    carriedOut: 5,
    source: "LAA report 2007, para 2; grade and counts illustrative",
  },
  {
    subject: "Families of boroughs",
    review: "Benchmarking",
    by: "Home Office, iQuanta",
    on: serialDate(2009, 6, 30),
    grade: "Good",
    recommended: 2,
    carriedOut: 1,
    source: "Framework report 2007, para 38; grade and counts illustrative",
  },
];

const PROMISE = "Policing Pledge, December 2008; what is reached is illustrative";
const ANSWERED = "Policing Pledge (Home Office campaign of November 2009); what is reached is illustrative";

/** The promises that have a number. */
const STANDARDS: readonly Standard[] = [
  {
    standard: "Neighbourhood team visible in its area",
    unit: "% of its time",
    better: "higher",
    promised: 80,
    reached: 77,
    source: PROMISE,
  },
  {
    standard: "Message to the neighbourhood team answered",
    unit: "hours",
    better: "lower",
    promised: 24,
    reached: 30,
    source: PROMISE,
  },
  {
    standard: "999 call answered",
    unit: "seconds",
    better: "lower",
    promised: 10,
    reached: 8,
    source: PROMISE,
  },
  {
    standard: "Appointment about what is no emergency",
    unit: "hours",
    better: "lower",
    promised: 48,
    reached: 44,
    source: ANSWERED,
  },
];

const action = (
  [what, follows]: readonly [string, string],
  way: Action["way"],
  owner: string,
  due: number,
  done: number | null = null,
): Action => ({ action: what, follows, way, owner, due, done });

/** Actions are made up. */
const ACTIONS: readonly Action[] = [
  action(
    ["Answer every message within a day", "Policing Pledge"],
    "Line management",
    "TP",
    serialDate(2009, 11, 30),
  ),
  action(
    ["Move teams to the hours that wards ask for", "Policing Pledge"],
    "Corporate tasking",
    "TP",
    serialDate(2010, 1, 31),
  ),
  action(
    ["Register every partnership", "Partnerships: funding and control"],
    "Line management",
    "Finance Services",
    serialDate(2007, 12, 31),
    serialDate(2008, 2, 15),
  ),
  action(
    ["Bid for one system of call handling", "Rounded Assessment"],
    "Other boards and leads",
    "Investment Board",
    serialDate(2010, 3, 31),
  ),
  action(
    ["Set the fire brigade’s findings beside our own", "London Fire Brigade"],
    "Other boards and leads",
    "Performance Board",
    serialDate(2009, 10, 31),
    serialDate(2009, 10, 20),
  ),
];

/** Seven scores, four results, four standards and five actions. */
export const ILLUSTRATIVE: AssessmentInputs = {
  subtitle:
    "How bodies are assessed, what inspections found, and what is done about it. Scores, grades and actions are illustrative.",
  source: MADE_UP,
  today: serialDate(2009, 12, 15),
  assessments: ASSESSED.map(([body, kind, part, before, score]) => ({ body, kind, part, before, score })),
  inspections: INSPECTIONS,
  standards: STANDARDS,
  actions: ACTIONS,
  rows: 10,
  notes: [
    "Kinds of body, parts of the assessment, who inspects and the promises are of the sources that their rows name. Bodies are examples; scores, grades, counts, what is reached and all actions are illustrative.",
    ...METHOD_NOTES,
  ],
};
