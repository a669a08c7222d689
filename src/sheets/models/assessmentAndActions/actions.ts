import { DAY, NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { WAYS, type Action, type AssessmentInputs } from "./inputs";
import { worded } from "../../page/worded";

/** The states of an action, in the order in which a chart stacks them. */
export const STATES = ["Done", "To do", "Overdue"] as const;

/** What was decided, and how far it is. */
export interface ActionCells {
  readonly actions: Reference;
  readonly follows: Reference;
  readonly ways: Reference;
  readonly owners: Reference;
  readonly due: Reference;
  readonly states: Reference;
}

/** The log of actions: which way each goes, who has it, and whether it is done. */
export function actionLog(
  page: Page,
  { actions: given, rows }: AssessmentInputs,
  today: Reference,
): ActionCells {
  section(page, "Log of actions");
  const table = new ColumnTable(page, 2 * rows);
  const words = (heading: string, of: (one: Action) => string | null, columns?: number) =>
    worded(table, heading, given.map(of), columns);
  const days = (heading: string, of: (one: Action) => Action["due"]) =>
    table.input(heading, given.map(of), { numberFormat: DAY });
  const actions = words("Action", ({ action }) => action, 1);
  const follows = words("Follows from", (one) => one.follows, 3);
  const ways = words("Way", ({ way }) => way);
  const owners = words("Owner", ({ owner }) => owner);
  const due = days("Due", (one) => one.due);
  const done = days("Done on", (one) => one.done);
  const states = table.calculated(
    "State",
    (row) =>
      formula`IF(${actions.cell(row)}="","",IF(ISNUMBER(${done.cell(row)}),"Done",IF(ISNUMBER(${due.cell(row)})*ISNUMBER(${today})*(N(${due.cell(row)})<N(${today})),"Overdue","To do")))`,
    { look: "resultText" },
  );
  table.sources(given.length, [], 3);
  return {
    actions: page.name(actions, "actions"),
    follows: page.name(follows, "follows"),
    ways: page.name(ways, "ways"),
    owners: page.name(owners, "owners"),
    due: page.name(due, "due"),
    states: page.name(states, "states"),
  };
}

/** The actions counted by the way they go and by their state. */
export interface WayCells {
  readonly ways: Reference;
  /** A column for each state. */
  readonly byState: Reference;
}

/** How many actions go which way, and how far they are. */
export function actionsByWay(page: Page, { ways, states }: ActionCells): WayCells {
  section(page, "Actions by the way they go");
  const table = new ColumnTable(page, WAYS.length + 1);
  const labels = table.columns(["Way"], { look: "label" });
  page.write(
    labels,
    [...WAYS, "Together"].map((word) => [word]),
  );
  const counts = table.columns(STATES, { numberFormat: NUMBER });
  const counted = counts.rows(0, WAYS.length);
  page.write(counts, () => [
    ...WAYS.map((_, row) =>
      STATES.map((state) => formula`COUNTIFS(${ways},${labels.cell(row)},${states},"${state}")`),
    ),
    STATES.map((_, column) => formula`${term`SUM(${counted.columns(column)})`}`),
  ]);
  page.dress(page.union([labels, counts]).rows(WAYS.length), "total", NUMBER);
  return { ways: labels.rows(0, WAYS.length), byState: counted };
}
