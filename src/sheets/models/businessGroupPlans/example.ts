import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { serialDate } from "../../facts/serialDate";
import {
  BUSINESS_GROUPS,
  METHOD_NOTES,
  OBJECTIVES,
  type PlanInputs,
  type Return,
  type SubObjective,
} from "./inputs";

type Row = readonly [
  group: number,
  kind: SubObjective["kind"],
  objective: number,
  name: string,
  measure: string,
  figures: readonly [better: "higher" | "lower", target: number, reached: number | null],
  step: readonly [words: string, due: number, done: number | null],
];

const day = serialDate;

/** Sub-objectives, measures, figures and steps are made up. */
const ROWS: readonly Row[] = [
  [
    0,
    "Operational",
    1,
    "Visible patrols in town centres",
    "Patrol hours a week",
    ["higher", 5200, 5310],
    ["New rosters", day(2010, 9, 30), day(2010, 9, 12)],
  ],
  [
    0,
    "Operational",
    0,
    "Victims are kept informed",
    "Satisfied, percent",
    ["higher", 74, 71],
    ["Calls back within five days", day(2010, 10, 31), null],
  ],
  [
    1,
    "Operational",
    3,
    "Fewer shootings",
    "Offences a year",
    ["lower", 480, 455],
    ["Review of tasking", day(2011, 1, 31), null],
  ],
  [
    1,
    "Enabling",
    3,
    "Forensic results sooner",
    "Days to a result",
    ["lower", 10, 14],
    ["Contract for the laboratory", day(2010, 11, 30), null],
  ],
  [
    2,
    "Operational",
    5,
    "Teams for the Games are trained",
    "Officers trained",
    ["higher", 900, null],
    ["Course approved", day(2010, 12, 15), null],
  ],
  [
    3,
    "Operational",
    4,
    "Advice to crowded places",
    "Sites advised",
    ["higher", 300, 296],
    ["List agreed", day(2010, 6, 30), day(2010, 7, 6)],
  ],
  [
    4,
    "Enabling",
    6,
    "Less sickness",
    "Days lost per person",
    ["lower", 7, 7.2],
    ["Policy in force", day(2010, 5, 31), day(2010, 5, 28)],
  ],
  [
    5,
    "Enabling",
    6,
    "Accounts close earlier",
    "Days to close",
    ["lower", 40, 38],
    ["Timetable set", day(2010, 11, 15), day(2010, 11, 10)],
  ],
];

type Returned = readonly [
  theme: Return["theme"],
  measure: string,
  unit: string,
  group: number,
  figures: readonly [baseline: number, target: number, reached: number | null],
  resources: number,
  priority?: "Yes",
];

/** Themes are of the source; measures, figures and resources are made up. */
const RETURNED: readonly Returned[] = [
  ["Climate change", "Carbon from buildings", "tonnes", 5, [100_000, 90_000, 94_000], 2.4, "Yes"],
  ["Climate change", "Carbon from the fleet", "tonnes", 5, [40_000, 36_000, 38_000], 0.8],
  ["Waste", "Recycled", "% of waste", 5, [50, 70, 65], 0.3, "Yes"],
  ["Resource consumption", "Water", "m³ per person", 5, [10, 8, 9], 0.2],
  ["Environmental crime", "Fly-tipping cases passed on", "a year", 0, [200, 300, 250], 0.1],
  ["Equalities and diversity", "Women among officers", "%", 4, [23, 27, 24], 0.6, "Yes"],
  ["Health and safety", "Reportable injuries", "a year", 4, [800, 600, null], 0.4],
];

/** Eight sub-objectives of six groups, and seven measures of the return. */
export const ILLUSTRATIVE: PlanInputs = {
  subtitle:
    "What each business group sets out to do, and the return on environment and quality of life. All figures are illustrative.",
  source: "Illustrative, in no source",
  year: "2010/11",
  today: day(2010, 12, 1),
  amberBand: USUAL_TOLERANCE,
  groups: BUSINESS_GROUPS,
  subObjectives: ROWS.map(
    ([group, kind, objective, name, measure, [better, target, reached], [step, due, done]]) => ({
      name,
      businessGroup: BUSINESS_GROUPS[group] ?? null,
      kind,
      objective: OBJECTIVES[objective] ?? null,
      measure,
      better,
      target,
      reached,
      step,
      due,
      done,
      lead: "Head of planning",
    }),
  ),
  returns: RETURNED.map(
    ([theme, measure, unit, group, [baseline, target, reached], resources, priority]) => ({
      measure,
      theme,
      businessGroup: BUSINESS_GROUPS[group] ?? null,
      unit,
      baseline,
      target,
      reached,
      priority: priority ?? null,
      resources,
    }),
  ),
  rows: 12,
  notes: [
    "Objectives and themes are of the Budget submission 2010-13; sub-objectives, measures, figures, days and resources are illustrative, in no source. Business groups beyond Territorial Policing, Specialist Crime, Specialist Operations and Central Operations are ours.",
    ...METHOD_NOTES,
  ],
};
