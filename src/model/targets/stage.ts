/** What is done about an indicator that stays behind. */
export type Stage = "On track" | "Discuss" | "Recovery plan" | "Intervention considered" | "No data";

/** How far an indicator has escalated, and for how many years in a row it has been behind. */
export interface Escalation {
  readonly stage: Stage;
  readonly yearsBehind: number;
}

/** A year's status that counts; undefined where there is none: it neither adds to a run of years behind nor ends it. */
export type YearStatus = "Green" | "Amber" | "Red" | undefined;

/** The years behind in a row at which discussion, a recovery plan and intervention begin. */
export type Steps = readonly [discuss: number, recover: number, intervene: number];

/**
 * How far an indicator that stays behind has escalated, by its status year by year, oldest first: Reds in a row up to the
 * last year that has a status; Amber and Green end the run.
 *
 * Source: Framework report 2007, paras 62 and 65 (discussion, action, intervention). The years are a house convention.
 */
export function stage(statuses: readonly YearStatus[], [discuss, recover, intervene]: Steps): Escalation {
  let yearsBehind = 0;
  let isKnown = false;
  for (const status of statuses) {
    if (status === undefined) continue;
    isKnown = true;
    yearsBehind = status === "Red" ? yearsBehind + 1 : 0;
  }
  return { stage: isKnown ? reached(yearsBehind) : "No data", yearsBehind };

  function reached(years: number): Stage {
    if (years >= intervene) return "Intervention considered";
    if (years >= recover) return "Recovery plan";
    return years >= discuss ? "Discuss" : "On track";
  }
}
