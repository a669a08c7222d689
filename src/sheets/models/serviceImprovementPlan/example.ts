import { BUDGET_SUBMISSION, LIMITS_NOTE } from "../../facts/budgetSubmission";
import {
  CORPORATE,
  METHOD_NOTES,
  OWN_BUDGET,
  USUAL_GROUPS,
  type FundedGrowth,
  type ImprovementInputs,
} from "./inputs";
import { PROJECTS } from "./exampleProjects";

/** What each group is to save, £m: made up, as the submission says that targets are agreed and prints none. */
const TARGETS: Readonly<Record<string, readonly number[]>> = {
  "Territorial Policing": [5, 15, 20],
  "Specialist Crime": [4, 8, 10],
  "Specialist Operations": [2, 4, 5],
  "Central Operations": [2, 4, 5],
  [CORPORATE]: [30, 60, 75],
};

const PRINTED = "Budget submission 2010-13, Revenue budgets";
const FUNDED = "2009/10 budget";

/** As printed; which objective each serves is where the submission speaks of it, for Tyrol our reading. */
const GROWTH: readonly FundedGrowth[] = [
  {
    name: "Operation Tyrol",
    amount: 17.6,
    fundedBy: "TfL",
    objective: "Safer Neighbourhoods",
    source: `${PRINTED}; the objective is our reading`,
  },
  {
    name: "Dangerous Dogs",
    amount: 1.2,
    fundedBy: OWN_BUDGET,
    objective: "Safer Neighbourhoods",
    source: `${PRINTED}; objective 2 names status dogs`,
  },
  {
    name: "London Living Wage",
    amount: 2.2,
    fundedBy: OWN_BUDGET,
    objective: "Lead and Manage",
    source: `${PRINTED}; objective 7 names it`,
  },
  {
    name: "Olympics preparation",
    amount: 7.8,
    fundedBy: OWN_BUDGET,
    objective: "London 2012 Olympics",
    source: PRINTED,
  },
];

/** Spare rows below the projects that are there. */
const SPARE = 3;

export const ILLUSTRATIVE: ImprovementInputs = {
  subtitle:
    "Published: the gap at the Mayor’s lower funding limit and the growth of 2009/10, £m. Projects, targets and amounts are illustrative.",
  source: "Illustrative, in no source",
  years: BUDGET_SUBMISSION.years,
  gap: BUDGET_SUBMISSION.printedGap.lower,
  gapSource: "Budget submission 2010-13, Efficiencies and growth",
  identified: BUDGET_SUBMISSION.savingsIdentified,
  groups: USUAL_GROUPS.map((name) => ({
    name,
    side: name === CORPORATE ? "Support" : "Front line",
    targets: TARGETS[name] ?? [],
  })),
  projects: PROJECTS,
  rows: PROJECTS.length + SPARE,
  growth: GROWTH,
  notes: [
    `Growth: Operation Tyrol £17.6m from TfL; Dangerous Dogs £1.2m, London Living Wage £2.2m and Olympics preparation £7.8m within the ${FUNDED} (Budget submission 2010-13, Revenue budgets). Their total is ours.`,
    "Areas of projects: procurement, estates, technology, human resources, energy and workforce modernisation are named by the submission, without amounts. Forensic services and event planning are ours.",
    LIMITS_NOTE,
    ...METHOD_NOTES,
  ],
};
