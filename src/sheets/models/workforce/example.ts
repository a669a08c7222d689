import {
  METHOD_NOTES,
  OBJECTIVES,
  type Activity,
  type Kind,
  type Unit,
  type WorkforceInputs,
} from "./inputs";

/** Kind, officer, paid by others, £000 a head, people by year, least: every figure is made up. */
const KINDS: readonly Kind[] = [
  kind("Police officers", "Yes", null, 58, [30800, 30800, 30800], 30500),
  kind("Probationers", "Yes", null, 38, [1900, 1600, 1500], 0),
  kind("Civil staff", null, null, 36, [13900, 13700, 13500], 0),
  kind("Community support officers", null, null, 31, [4200, 4100, 4100], 0),
  kind("Community support officers of boroughs", null, "Yes", 31, [330, 360, 390], 0),
];

/** Unit, people, civil staff, probationers, officers in civil posts, replaced by year: every figure is made up. */
const UNITS: readonly Unit[] = [
  unit("Camden", 940, 118, 62, 9, [3, 3, 2]),
  unit("Croydon", 820, 96, 55, 12, [4, 4, 4]),
  unit("Lambeth", 1080, 121, 78, 14, [4, 5, 5]),
  unit("Sutton", 390, 58, 21, 3, [1, 1, 1]),
];

/** Group, support, people, £000 a head, shares of time by objective, what could stop: every figure is made up. */
const ACTIVITIES: readonly Activity[] = [
  activity("Response teams", null, 9200, 56, [0.1, 0.5, 0.05, 0.25, 0, 0, 0.1], null),
  activity("Safer neighbourhoods", null, 6100, 48, [0.4, 0.5, 0, 0.1, 0, 0, 0], null),
  activity("Murder and serious crime", null, 4300, 60, [0, 0, 0.35, 0.6, 0, 0, 0.05], null),
  activity("Counter-terrorism", null, 3100, 62, [0, 0, 0.1, 0, 0.8, 0.1, 0], null),
  activity("Air and dogs", "Yes", 900, 57, [0, 0.4, 0.2, 0.2, 0.1, 0.1, 0], "Static displays"),
  activity("Finance and people", "Yes", 2600, 39, [0, 0, 0, 0, 0, 0, 1], "Returns made twice"),
];

/** Illustrative people, posts and shares; published are only the size of the service and the poll of 2002. */
export const ILLUSTRATIVE: WorkforceInputs = {
  subtitle:
    "People by kind, officers in civil posts, and what objectives cost. All figures but the published are illustrative.",
  source: "Illustrative, in no source",
  years: ["2010/11", "2011/12", "2012/13"],
  staffCost: 36,
  publishedPeople: 50000,
  grossBudget: 3600,
  kinds: KINDS,
  units: UNITS,
  activities: ACTIVITIES,
  outcomes: [4200000, 160000, 800, 61000, 60, 26, 1],
  rows: 8,
  notes: [
    "Published: a gross budget of £3.6bn and more than 50,000 people (Budget submission 2010-13, line 66). All other figures are illustrative, in no source.",
    `Outcomes counted, in order: people asked who are confident, offences fewer or solved, networks disrupted, victims of serious violence, operations, large events, the service itself (${OBJECTIVES.length} objectives). They are examples.`,
    ...METHOD_NOTES,
  ],
};

function kind(
  name: string,
  isOfficer: Kind["isOfficer"],
  paidByOthers: Kind["paidByOthers"],
  cost: number,
  people: readonly number[],
  least: number,
): Kind {
  return { name, isOfficer, paidByOthers, cost, people, least };
}

function unit(
  name: string,
  people: number,
  staff: number,
  probationers: number,
  inCivilPosts: number,
  replaced: readonly number[],
): Unit {
  return { name, people, staff, probationers, inCivilPosts, replaced };
}

function activity(
  name: string,
  isSupport: Activity["isSupport"],
  people: number,
  cost: number,
  shares: readonly number[],
  couldStop: string | null,
): Activity {
  return { name, isSupport, people, cost, shares, couldStop };
}
