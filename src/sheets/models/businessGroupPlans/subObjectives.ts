import { DAY, RATE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { notRated } from "../../page/rated";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { worded } from "../../page/worded";
import type { PlanInputs, SubObjective } from "./inputs";

/** The sub-objectives, a row for each. */
export interface SubObjectiveCells {
  readonly names: Reference;
  readonly groups: Reference;
  readonly kinds: Reference;
  readonly objectives: Reference;
  readonly measures: Reference;
  readonly better: Reference;
  readonly due: Reference;
  readonly done: Reference;
  /** Green, Amber, Red, No data, No target or No direction; nothing in a free row. */
  readonly statuses: Reference;
  /** Done, To do or Overdue. */
  readonly steps: Reference;
}

/** What each group sets out to do, what measures it, and how far its delivery plan is. */
export function subObjectiveList(
  page: Page,
  { subObjectives: given, rows }: PlanInputs,
  today: Reference,
  amberBand: Reference,
): SubObjectiveCells {
  section(page, "Sub-objectives, measures and delivery plan");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: (one: SubObjective) => string | null, columns?: number) =>
    worded(table, heading, given.map(of), columns);
  const figures = (heading: string, of: (one: SubObjective) => SubObjective["due"], numberFormat: string) =>
    table.input(heading, given.map(of), { numberFormat });
  const names = words("Sub-objective", ({ name }) => name, 1);
  const groups = words("Business group", (one) => one.businessGroup);
  const kinds = words("Kind", ({ kind }) => kind, 1);
  const objectives = words("Corporate objective", ({ objective }) => objective);
  const measures = words("Measure", ({ measure }) => measure);
  const better = words("Better is", (one) => one.better, 1);
  const target = figures("Target", (one) => one.target, RATE);
  const reached = figures("Reached", (one) => one.reached, RATE);
  const statuses = table.calculated(
    "Status",
    (row) => {
      const [goal, actual] = [target.cell(row), reached.cell(row)];
      const missed = term`IF(${better.cell(row)}="lower",${actual}-${goal},${goal}-${actual})`;
      return formula`IF(${names.cell(row)}="","",IF(COUNT(${goal},${actual})<2,${notRated(actual)},IF(${better.cell(row)}="","No direction",IF(ROUND(${missed},9)<=0,"Green",IF(ROUND(${missed}-N(${amberBand})*ABS(${goal}),9)<=0,"Amber","Red")))))`;
    },
    { look: "resultText" },
  );
  words("Next step", ({ step }) => step);
  const due = figures("Due", (one) => one.due, DAY);
  const done = figures("Done on", (one) => one.done, DAY);
  const steps = table.calculated(
    "Step is",
    (row) =>
      formula`IF((${names.cell(row)}="")+(${due.cell(row)}="")>0,"",IF(ISNUMBER(${done.cell(row)}),"Done",IF(ISNUMBER(${today})*(N(${due.cell(row)})<N(${today})),"Overdue","To do")))`,
    { look: "resultText" },
  );
  words("Lead", ({ lead }) => lead);
  table.sources(given.length, [], 3);
  page.colourStatuses(statuses);
  page.name(target, "sought");
  page.name(reached, "reached");
  return {
    names: page.name(names, "names"),
    groups: page.name(groups, "groups"),
    kinds: page.name(kinds, "kinds"),
    objectives: page.name(objectives, "objectives"),
    measures: page.name(measures, "measures"),
    better: page.name(better, "better"),
    due: page.name(due, "due"),
    done: page.name(done, "done"),
    statuses: page.name(statuses, "statuses"),
    steps: page.name(steps, "steps"),
  };
}
