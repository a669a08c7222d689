import type { Figure } from "../../page/yearTable";
import { OBJECTIVES } from "../savingsAndGrowth/inputs";

export { OBJECTIVES };

/** People of one kind, now and in the years to come. */
export interface Kind {
  readonly name: Figure;
  readonly isOfficer: "Yes" | null;
  readonly paidByOthers: "Yes" | null;
  /** £000 a head. */
  readonly cost: Figure;
  readonly people: readonly Figure[];
  /** The least there are to be in any year. */
  readonly least: Figure;
}

/** A unit with officers in posts that civil staff could hold. */
export interface Unit {
  readonly name: string | null;
  readonly people: Figure;
  readonly staff: Figure;
  readonly probationers: Figure;
  readonly inCivilPosts: Figure;
  /** How many of them are replaced by civil staff in each year. */
  readonly replaced: readonly Figure[];
}

/** What a group of people does, by the share of its time for each objective. */
export interface Activity {
  readonly name: string | null;
  readonly isSupport: "Yes" | null;
  readonly people: Figure;
  readonly cost: Figure;
  readonly shares: readonly Figure[];
  readonly couldStop: string | null;
}

export interface WorkforceInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly years: readonly string[];
  readonly staffCost: Figure;
  readonly publishedPeople: Figure;
  readonly grossBudget: Figure;
  readonly kinds: readonly Kind[];
  readonly units: readonly Unit[];
  readonly activities: readonly Activity[];
  /** How many there are of what each objective is to bring. */
  readonly outcomes: readonly Figure[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Officer numbers and the front line are protected (Budget submission 2010-13, lines 325 to 330): the least of each kind is an input, and a check says where it is not kept.",
  "Around 200 to 300 officers fit to patrol held civil posts in 2002, and the level of civil staff differs between boroughs (Planning report 2002, Appendix 1). An officer who is replaced is released; what the civil staff cost comes on top.",
  "Community support officers may be trained and tasked by the service and paid by local authorities, and boroughs are to plan for their probationers (Planning report 2002, Appendix 1).",
  "Cost of an objective: people × cost a head × the share of their time, added up over the groups (Planning report 2002, Appendix 2: staff numbers and activity). What an outcome costs is that over the number of outcomes; it says nothing of what caused them.",
];

const NO_KIND: Omit<Kind, "people"> = {
  name: null,
  isOfficer: null,
  paidByOthers: null,
  cost: null,
  least: null,
};
const NO_UNIT = { name: null, people: null, staff: null, probationers: null, inCivilPosts: null };
const NO_ACTIVITY: Activity = {
  name: null,
  isSupport: null,
  people: null,
  cost: null,
  shares: OBJECTIVES.map(() => null),
  couldStop: null,
};

/** The same with no figures: years and rows only. */
export function blankInputs(years: readonly string[], rows: number): WorkforceInputs {
  const noYears = years.map(() => null);
  return {
    subtitle: "People by kind, officers in civil posts, and what objectives cost",
    source: "",
    years,
    staffCost: null,
    publishedPeople: null,
    grossBudget: null,
    kinds: Array<Kind>(8).fill({ ...NO_KIND, people: noYears }),
    units: Array<Unit>(rows).fill({ ...NO_UNIT, replaced: noYears }),
    activities: Array<Activity>(rows).fill(NO_ACTIVITY),
    outcomes: OBJECTIVES.map(() => null),
    rows,
    notes: ["Enter where people, costs and shares come from: document, section and date.", ...METHOD_NOTES],
  };
}
