import { yearsFrom } from "../../facts/financialYears";
import { serialDate } from "../../facts/serialDate";
import { INCOME, REVIEWS } from "./exampleReview";
import { METHOD_NOTES, type Partnership, type PartnershipInputs } from "./inputs";

/** Eight boroughs, in the order of the catalogue: which have partnerships is made up. */
const BOROUGHS = ["Bexley", "Camden", "Croydon", "Hackney", "Lambeth", "Newham", "Southwark", "Sutton"];

type Row = readonly [
  name: string,
  borough: string,
  kind: NonNullable<Partnership["kind"]>,
  objective: NonNullable<Partnership["objective"]>,
  money: readonly [posts: number, costPerPost: number, otherCost: number, pumpPriming: number],
  ends: string,
  ceases: "Yes" | "No",
  risk: NonNullable<Partnership["risk"]>,
];

/** Twelve partnerships, £000: names, costs, funding and agreements are made up, in none of the source documents. */
const PARTNERSHIPS: readonly Row[] = [
  [
    "Safer schools",
    "Bexley",
    "Commits resources",
    "Safer Neighbourhoods",
    [4, 45, 10, 0],
    "2009-08",
    "No",
    "Medium",
  ],
  ["Town centre team", "Camden", "Both", "Safer Neighbourhoods", [6, 42, 0, 0], "2010-03", "Yes", "Medium"],
  [
    "Drug intervention",
    "Camden",
    "Draws outside funding",
    "Criminal Networks",
    [3, 48, 25, 0],
    "2010-09",
    "No",
    "High",
  ],
  [
    "Domestic violence advocates",
    "Croydon",
    "Both",
    "Serious Violence",
    [2, 40, 15, 60],
    "2009/10",
    "No",
    "High",
  ],
  [
    "Transport hub patrols",
    "Croydon",
    "Draws outside funding",
    "Build confidence",
    [8, 44, 0, 0],
    "2011-03",
    "Yes",
    "Low",
  ],
  ["Gangs outreach", "Hackney", "Both", "Serious Violence", [5, 46, 40, 80], "2010-06", "No", "High"],
  [
    "Street drinking wardens",
    "Hackney",
    "Commits resources",
    "Safer Neighbourhoods",
    [3, 32, 0, 0],
    "2009-12",
    "Yes",
    "Low",
  ],
  ["Robbery reduction", "Lambeth", "Both", "Serious Violence", [4, 45, 20, 70], "2010-12", "No", "Medium"],
  [
    "Olympic boroughs liaison",
    "Newham",
    "Commits resources",
    "London 2012 Olympics",
    [2, 55, 0, 0],
    "2010-03",
    "No",
    "Low",
  ],
  [
    "Youth diversion",
    "Newham",
    "Draws outside funding",
    "Build confidence",
    [3, 38, 30, 0],
    "2009-09",
    "Yes",
    "Medium",
  ],
  ["Night-time economy", "Southwark", "Both", "Build confidence", [5, 43, 0, 40], "2010-03", "No", "Medium"],
  [
    "Prolific offenders",
    "Sutton",
    "Commits resources",
    "Criminal Networks",
    [1, 45, 5, 0],
    "2009/10",
    "Yes",
    "Low",
  ],
];

/** Nobody answers for its pump-priming yet. */
const WITHOUT_ACCOUNT = "Night-time economy";

/** A column for each borough; made up. */
const SCORES = [
  [3, 2, 2, 3, 2, 3, 2, 3],
  [2, 2, 1, 2, 1, 2, 2, 3],
  [2, 1, 1, 2, 1, 2, 1, 2],
  [2, 2, 1, 1, 1, 2, 2, 2],
  [3, 2, 2, 2, 2, 2, 1, 3],
  [2, 1, 1, 2, 1, 1, 2, 2],
];

/** Twelve illustrative partnerships in eight boroughs. */
export const ILLUSTRATIVE: PartnershipInputs = {
  subtitle:
    "Partnerships, what they leave to be paid, how they are run, and what is at stake, £000. All figures are illustrative.",
  source: "Illustrative, in no source",
  years: yearsFrom("2009/10", 3),
  boroughs: BOROUGHS,
  ruleFrom: serialDate(2007, 5, 1),
  expected: 32,
  topSliceRate: 0.02,
  threshold: 0.6,
  partnerships: PARTNERSHIPS.map(
    (
      [
        name,
        borough,
        kind,
        objective,
        [posts, costPerPost, otherCost, pumpPriming],
        fundingEnds,
        ceases,
        risk,
      ],
      place,
    ) => ({
      name,
      borough,
      kind,
      objective,
      lead: "Chief Inspector, Partnership",
      // Those without an agreement were authorised before the rule.
      authorised: ceases === "Yes" ? serialDate(2007, 6, 4) + place : serialDate(2007, 1, 8) + place,
      posts,
      costPerPost,
      otherCost,
      fundingEnds,
      ceases,
      pumpPriming,
      accountable: pumpPriming > 0 && name !== WITHOUT_ACCOUNT ? `${borough} Council` : null,
      controlled: pumpPriming > 0 ? (name === WITHOUT_ACCOUNT ? "No" : "Yes") : null,
      risk,
    }),
  ),
  rows: PARTNERSHIPS.length + 4,
  scores: SCORES,
  targets: [
    { name: "Repeat domestic violence, percent", without: 34, withReward: 28, actual: 30, potential: 600 },
    {
      name: "Serious violence per 1,000 residents",
      without: 2.4,
      withReward: 2,
      actual: 2.1,
      potential: 500,
    },
    { name: "Youth reoffending, percent", without: 40, withReward: 36, actual: 39, potential: 400 },
  ],
  topSliced: [
    { name: "Bexley", grant: 5200, basis: 220 },
    { name: "Hackney", grant: 14800, basis: 214 },
    { name: "Newham", grant: 15600, basis: 250 },
    { name: "Sutton", grant: 3900, basis: 186 },
  ],
  toReview: 15,
  reviews: REVIEWS,
  income: INCOME,
  notes: [
    "Partnerships, leads, costs, scores, answers of the review, income, targets and grants are illustrative, in no source. Published is the count of fifteen round-2 agreements whose police part was reviewed in 2006 (LAA report 2007, para 7).",
    ...METHOD_NOTES,
  ],
};
