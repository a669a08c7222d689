import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { BUDGET_SUBMISSION as printed, LIMIT_NAMES, LIMITS_NOTE } from "../../facts/budgetSubmission";
import { METHOD_NOTES, type GapDriver, type Place, type Risk, type RiskInputs } from "./inputs";

/** Owner, response, chance, least, likely and most in £m a year, share of each year: made up, in no source. */
type Judged = readonly [
  owner: string,
  response: string,
  chance: number,
  amounts: readonly [least: number, likely: number, most: number],
  shares: readonly number[],
];

/** The risks under "Revenue budgets" and "Capital budgets": what the document says of each, and what is made up of it. */
const RISKS: Readonly<Record<string, readonly [said: string, judged: Judged]>> = {
  "Cost pressures": [
    "protective services, public order, knife crime and burglary; delays in agreed reductions",
    ["Specialist Crime", "Reduce", 0.6, [2, 8, 18], [0.5, 1, 1]],
  ],
  "Economic downturn": [
    "changes in crime trends; surplus properties retained in a falling market",
    ["Resources", "Accept", 0.5, [1, 4, 9], [1, 1, 0.5]],
  ],
  Olympics: [
    "additional and opportunity costs may exceed estimates",
    ["Specialist Operations", "Share", 0.4, [0, 6, 20], [0.2, 0.5, 1]],
  ],
  "Pay and price resilience": [
    "the budgets hold the three-year pay deals 2009-12",
    ["Human Resources", "Accept", 0.3, [-6, 2, 10], [0, 0.5, 1]],
  ],
  "Partnership working": [
    "partners’ funding to maintain projects is limited or withdrawn",
    ["Territorial Policing", "Reduce", 0.5, [1, 3, 6], [0.5, 1, 1]],
  ],
  Litigation: [
    "legal cases are being pursued which impact on finances",
    ["Resources", "Accept", 0.4, [0, 3, 12], [1, 1, 1]],
  ],
  "Borrowing limits": [
    "to use the contingency of £60m they would have to be reviewed with the GLA",
    ["Resources", "Share", 0.2, [0, 5, 15], [0.5, 1, 1]],
  ],
  "Capital receipts": [
    "falling: timetable, revised schedule of release, property market",
    ["Resources", "Reduce", 0.6, [5, 10, 20], [1, 1, 1]],
  ],
  "Programme management": [
    "over-programming has to be shown to be sustainable",
    ["Resources", "Reduce", 0.3, [0, 8, 25], [1, 1, 0.5]],
  ],
};

/** What is made up of the grants' risks. */
const GRANTS: Readonly<Record<string, Judged>> = {
  "Specific grant (general)": ["Resources", "Accept", 0.3, [0, 5, 12], [0.5, 1, 1]],
  "Counter Terrorism (CT) Grant": ["Specialist Operations", "Share", 0.3, [0, 10, 25], [0, 1, 1]],
  "Dedicated Security Posts (DSP) Grant": ["Specialist Operations", "Share", 0.5, [2, 5, 9], [1, 1, 1]],
  "PCSO Grant": ["Territorial Policing", "Reduce", 0.4, [0, 3, 8], [0.5, 1, 1]],
  "DDO Grant": ["Territorial Policing", "Reduce", 0.5, [0, 4, 8], [0.5, 1, 1]],
  "General Government Grant": ["Resources", "Accept", 0.4, [0, 15, 45], [0, 0.7, 1]],
};

const SECTION = "Budget submission 2010-13, Risks and issues";

const riskOf = (
  name: string,
  place: Place,
  said: string,
  [owner, response, chance, [least, likely, most], shares]: Judged,
): Risk => ({
  name,
  place,
  owner,
  response,
  chance,
  least,
  likely,
  most,
  shares,
  position: `${SECTION}: ${said}. Amounts illustrative`,
});

function listedRisks(list: "revenue risks" | "capital risks", place: Place): Risk[] {
  return referenceList(list).rows.flatMap(([, name]) => {
    const known = RISKS[String(name)];
    return known ? [riskOf(String(name), place, ...known)] : [];
  });
}

/** Every risk that the submission names, in its order: revenue, grants, capital. */
const LISTED: readonly Risk[] = [
  ...listedRisks("revenue risks", "Requirement"),
  ...referenceList("specific grants").rows.flatMap(([name, said]) => {
    const judged = GRANTS[String(name)];
    return judged ? [riskOf(String(name), "Grant", String(said), judged)] : [];
  }),
  ...listedRisks("capital risks", "Capital"),
];

const FITTED = "Estimate, in no source: fitted to the published limits";

const DRIVERS: readonly GapDriver[] = [
  {
    name: "Budget requirement",
    amounts: printed.requirement,
    effect: "Raises the gap",
    source: "Budget submission 2010-13, Efficiencies and growth",
  },
  {
    name: "General grant",
    amounts: [2027.7, 1997.3, 1967.4],
    effect: "Lowers the gap",
    source: `${FITTED}, 1.5% off in 2011/12 and 2012/13`,
  },
  { name: "Precept", amounts: [645.6, 649.2, 652.1], effect: "Lowers the gap", source: FITTED },
  {
    name: "Specific grants",
    amounts: [488, 488, 488],
    effect: "Lowers the gap",
    source: "Illustrative, as in the worked example of Pay, prices and specific grants",
  },
];

/** The published gap, and every risk that the submission names with illustrative amounts. */
export const ILLUSTRATIVE: RiskInputs = {
  subtitle:
    "What risks add to the published gap, and what cover they ask of reserves, £m. Amounts of risks are illustrative.",
  source: "Illustrative, in no source",
  years: printed.years,
  limits: [
    {
      name: LIMIT_NAMES[0],
      gap: printed.printedGap.lower,
      source: "Budget submission 2010-13, Efficiencies and growth",
    },
    {
      name: LIMIT_NAMES[1],
      gap: printed.printedGap.upper,
      source: "Budget submission 2010-13, Efficiencies and growth; 2010/11: both limits are the same",
    },
  ],
  plannedAt: LIMIT_NAMES[0],
  opening: 60,
  minimum: 27,
  drivers: DRIVERS,
  risks: LISTED,
  rows: LISTED.length + 3,
  expected: LISTED.length,
  notes: [
    "Source: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2): gap, Efficiencies and growth; the six risks of the revenue budget, the six of grants and the three of the capital programme, Risks and issues.",
    "Owners, responses, chances, amounts, shares and reserves are illustrative, in none of the documents.",
    "The risk on general grant rests with the GLA as far as the Mayor’s guidance is assumed; the estimates assume that grant floor protection continues (Budget submission 2010-13, Risks and issues).",
    LIMITS_NOTE,
    ...METHOD_NOTES,
  ],
};
