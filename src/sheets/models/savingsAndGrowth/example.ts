import { BUDGET_SUBMISSION, LIMITS_NOTE } from "../../facts/budgetSubmission";
import {
  BUSINESS_GROUPS,
  CONSIDERATIONS,
  METHOD_NOTES,
  PRINCIPLES,
  type Proposal,
  type RegisterInputs,
} from "./inputs";

/**
 * Full-year effect in £m, start, month, recurrent, set-up cost, deliverability, order of coming back, business group,
 * objective. Made up for the worked example, in none of the source documents.
 */
const PROPOSALS = [
  ["Support services shared", 24, "2010/11", 4, "Yes", 3, 0.9, 9, "Human Resources", "Lead and Manage"],
  ["Procurement with partners", 20, "2010/11", 7, "Yes", null, 0.8, 7, "Resources", "Lead and Manage"],
  ["Surplus property released", 18, "2011/12", 4, "Yes", 2, 0.8, 2, "Resources", "Lead and Manage"],
  ["ICT contracts renewed", 30, "2011/12", 10, "Yes", 4, 0.75, 3, "Information", "Lead and Manage"],
  [
    "Overtime planned ahead",
    16,
    "2010/11",
    4,
    "Yes",
    null,
    0.8,
    5,
    "Territorial Policing",
    "Serious Violence",
  ],
  ["Recruitment of staff paused", 12, "2010/11", 4, "No", null, 1, 6, "Human Resources", "Lead and Manage"],
  ["Fleet kept longer", 8, "2010/11", 10, "Yes", null, 0.9, 8, "Resources", "Lead and Manage"],
  ["Training held locally", 12, "2011/12", 9, "Yes", 0.5, 0.7, 1, "Human Resources", "Build confidence"],
  ["Front counters reviewed", 40, "2011/12", 4, "Yes", 5, 0.7, 4, "Territorial Policing", "Build confidence"],
  [
    "Forensic contracts renewed",
    14,
    "2010/11",
    4,
    "Yes",
    null,
    0.85,
    10,
    "Specialist Crime",
    "Serious Violence",
  ],
  [
    "Growth: child protection",
    -6,
    "2010/11",
    4,
    "Yes",
    null,
    1,
    null,
    "Specialist Crime",
    "Serious Violence",
  ],
  ["Growth: knife crime", -4, "2010/11", 4, "Yes", null, 1, null, "Territorial Policing", "Serious Violence"],
  ["Support posts held vacant", 6, "2010/11", 4, "Yes", null, 1, null, "Human Resources", "Lead and Manage"],
  ["Station catering outsourced", 3, "2011/12", 4, "Yes", null, 0.5, null, "Resources", "Lead and Manage"],
] as const;

/** How they stand, one for each; the rest are on track. Made up as well. */
const STATUS: Readonly<Record<string, Proposal["status"]>> = {
  "Support services shared": "At risk",
  "Front counters reviewed": "At risk",
  "ICT contracts renewed": "At risk",
  "Recruitment of staff paused": "Delivered",
  "Station catering outsourced": "Withdrawn",
};

/** One among the £161m that the budget counts on already. */
const IN_BUDGET = ["Support posts held vacant"];

/** Which considerations found something, by their place. */
const ISSUES: Readonly<Record<string, readonly number[]>> = {
  "Front counters reviewed": [2, 3],
  "Recruitment of staff paused": [5],
  "Forensic contracts renewed": [1],
};

/** Their scores on the six principles, from 1 to 5, made up as well. */
const SCORES = [
  [4, 4, 4, 4, 5, 3],
  [3, 4, 4, 4, 4, 3],
  [2, 3, 3, 3, 4, 2],
  [2, 3, 4, 3, 4, 2],
  [2, 4, 4, 4, 4, 3],
  [4, 3, 4, 5, 1, 4],
  [4, 3, 4, 5, 3, 3],
  [2, 3, 3, 3, 3, 2],
  [1, 4, 5, 3, 5, 2],
  [4, 4, 5, 4, 4, 3],
  [5, 5, 3, 4, 3, 4],
  [5, 5, 3, 4, 2, 3],
  [3, 3, 3, 4, 3, 3],
  [3, 2, 2, 1, 3, 2],
];

const WEIGHTS = [0.25, 0.15, 0.2, 0.15, 0.15, 0.1];

/** Spare rows below the proposals that are there. */
const SPARE = 3;

/** The published gap at the lower limit, and proposals that nearly close it in the first year only. */
export const ILLUSTRATIVE: RegisterInputs = {
  subtitle:
    "Proposals against the published gap at the Mayor’s lower funding limit, £m. Proposals, amounts, scores and order are illustrative.",
  years: BUDGET_SUBMISSION.years,
  gap: BUDGET_SUBMISSION.printedGap.lower,
  // The upper limit less the lower: 2,673.3 less 2,673.3, 2,676.9 less 2,645.9, 2,679.8 less 2,619.4.
  headroom: [0, 31, 60.4],
  identified: BUDGET_SUBMISSION.savingsIdentified,
  source: "Budget submission 2010-13, Efficiencies and growth",
  usualSource: "Illustrative, in no source",
  method: "strict",
  fitsFrom: "2010/11",
  scale: [1, 5],
  principles: PRINCIPLES.map((name, place) => ({ name, weight: WEIGHTS[place] ?? null })),
  proposals: PROPOSALS.map(proposal),
  rows: PROPOSALS.length + SPARE,
  businessGroups: BUSINESS_GROUPS,
  notes: [
    "Business groups: the Framework report 2007, para 36, names Territorial Policing, Central Operations, Specialist Crime and Specialist Operations; Human Resources, Resources and Information are in no source.",
    "Source of the gap and the limits: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Financial landscape; Efficiencies and growth.",
    "To link gap and headroom: point their cells at the rows Budget gap and Headroom of the sheet Budget gap.",
    "Child protection and knife crime are pressures that the submission names, without amounts. No proposal of the register is in a source.",
    LIMITS_NOTE,
    ...METHOD_NOTES,
  ],
};

function proposal(row: (typeof PROPOSALS)[number], place: number): Proposal {
  const [name, fullYearEffect, startYear, startMonth, recurrent, setupCost] = row;
  const [, , , , , , deliverability, putBackOrder, businessGroup, objective] = row;
  return {
    name,
    fullYearEffect,
    startYear,
    startMonth,
    recurrent,
    setupCost,
    deliverability,
    putBackOrder,
    businessGroup,
    objective,
    status: STATUS[name] ?? "On track",
    inBudget: IN_BUDGET.includes(name) ? "Yes" : "No",
    scores: SCORES[place] ?? [],
    considered: CONSIDERATIONS.map((_, one) => (ISSUES[name]?.includes(one) ? "Issue" : "Clear")),
  };
}
