import { BUDGET_SUBMISSION, LIMITS_NOTE } from "../../facts/budgetSubmission";
import {
  CORPORATE,
  METHOD_NOTES,
  OWN_BUDGET,
  USUAL_GROUPS,
  type FundedGrowth,
  type ImprovementInputs,
  type Project,
} from "./inputs";

/** A financial year, and a month: 4 is April. */
type Month = readonly [year: string, month: number];

type Row = readonly [
  name: string,
  stage: NonNullable<Project["stage"]>,
  group: string,
  p: string,
  when: readonly [scoped: Month, leadTime: number, promised: Month],
  money: readonly [benefit: number, cashable: number, revenue: number, capital: number],
  invested: string,
  paysBackBy: string,
  confidence: number,
];

/** Eight projects, £m: areas that the submission names, with amounts, dates and shares that are made up. */
const PROJECTS: readonly Row[] = [
  [
    "Transforming HR",
    "Delivery",
    CORPORATE,
    "Productivity",
    [["2008/09", 10], 18, ["2010/11", 4]],
    [15, 1, 4, 6],
    "2009/10",
    "2010/11",
    0.9,
  ],
  [
    "Procurement",
    "Delivery",
    CORPORATE,
    "Productivity",
    [["2009/10", 4], 15, ["2010/11", 4]],
    [24, 1, 2, 0],
    "2010/11",
    "2010/11",
    0.8,
  ],
  [
    "Estates",
    "Business case",
    CORPORATE,
    "Productivity",
    [["2009/10", 10], 24, ["2011/12", 4]],
    [18, 1, 3, 20],
    "2010/11",
    "2013/14",
    0.7,
  ],
  [
    "Information and communication technology",
    "Business case",
    CORPORATE,
    "Performance",
    [["2009/10", 7], 21, ["2011/12", 4]],
    [20, 0.8, 6, 10],
    "2009/10",
    "2012/13",
    0.75,
  ],
  [
    "Buildings energy efficiency",
    "Done",
    CORPORATE,
    "Productivity",
    [["2008/09", 4], 12, ["2009/10", 4]],
    [2, 1, 0, 3],
    "2008/09",
    "2010/11",
    1,
  ],
  [
    "Workforce modernisation",
    "Scope",
    "Territorial Policing",
    "Presence",
    [["2009/10", 1], 18, ["2011/12", 7]],
    [16, 0.5, 4, 0],
    "2011/12",
    "2012/13",
    0.6,
  ],
  [
    "Forensic services",
    "Business case",
    "Specialist Crime",
    "Performance",
    [["2009/10", 10], 12, ["2010/11", 10]],
    [8, 0.75, 1, 0],
    "2010/11",
    "2011/12",
    0.85,
  ],
  [
    "Event planning",
    "Scope",
    "Central Operations",
    "Professionalism",
    [["2010/11", 4], 12, ["2011/12", 4]],
    [5, 0.6, 0.5, 0],
    "2011/12",
    "2011/12",
    0.7,
  ],
];

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
  groups: USUAL_GROUPS.map((name) => ({
    name,
    side: name === CORPORATE ? "Support" : "Front line",
    targets: TARGETS[name] ?? [],
  })),
  projects: PROJECTS.map(project),
  rows: PROJECTS.length + SPARE,
  growth: GROWTH,
  notes: [
    `Growth: Operation Tyrol £17.6m from TfL; Dangerous Dogs £1.2m, London Living Wage £2.2m and Olympics preparation £7.8m within the ${FUNDED} (Budget submission 2010-13, Revenue budgets). Their total is ours.`,
    "Areas of projects: procurement, estates, technology, human resources, energy and workforce modernisation are named by the submission, without amounts. Forensic services and event planning are ours.",
    LIMITS_NOTE,
    ...METHOD_NOTES,
  ],
};

function project(row: Row): Project {
  const [name, stage, businessGroup, p, [scoped, leadTime, promised], money, investedIn] = row;
  const [benefit, cashable, revenueInvestment, capitalInvestment] = money;
  const [, , , , , , , paysBackBy, confidence] = row;
  return {
    name,
    stage,
    businessGroup,
    objective: "Lead and Manage",
    p,
    scopedYear: scoped[0],
    scopedMonth: scoped[1],
    leadTime,
    promisedYear: promised[0],
    promisedMonth: promised[1],
    benefit,
    cashable,
    revenueInvestment,
    capitalInvestment,
    investedIn,
    paysBackBy,
    confidence,
    inRegister: "No",
  };
}
