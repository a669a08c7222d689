import { CORPORATE, type Project } from "./inputs";

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

const ROWS: readonly Row[] = [
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

/** Eight projects, £m: areas that the submission names, with amounts, dates and shares that are made up. */
export const PROJECTS: readonly Project[] = ROWS.map(project);
