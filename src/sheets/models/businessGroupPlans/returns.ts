import { MILLIONS, RATE, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, type Content } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { worded } from "../../page/worded";
import type { PlanInputs, Return } from "./inputs";

/** The return on environment and sustainability, a row for each measure. */
export interface ReturnCells {
  readonly measures: Reference;
  readonly themes: Reference;
  readonly groups: Reference;
  readonly baselines: Reference;
  readonly targets: Reference;
  /** The part of the way from baseline to target that is covered. */
  readonly onTheWay: Reference;
  readonly priorities: Reference;
  readonly resources: Reference;
}

/** The measures of the return, how far each is on its way, and what the year's plan gives it. */
export function returnList(page: Page, { returns, rows }: PlanInputs, year: Reference): ReturnCells {
  section(page, "Environment and Sustainability return");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: (one: Return) => string | null, columns?: number) =>
    worded(table, heading, returns.map(of), columns);
  const figures = (heading: Content, of: (one: Return) => Return["baseline"], numberFormat: string) =>
    table.input(heading, returns.map(of), { numberFormat });
  const measures = words("Measure", ({ measure }) => measure, 1);
  const themes = words("Theme", ({ theme }) => theme);
  const groups = words("Business group", (one) => one.businessGroup);
  words("Unit", ({ unit }) => unit);
  const baselines = figures("Baseline", ({ baseline }) => baseline, RATE);
  const targets = figures("Target", ({ target }) => target, RATE);
  const reached = figures("Reached", (one) => one.reached, RATE);
  const onTheWay = table.calculated(
    "On the way",
    (row) => {
      const [from, to, now] = [baselines.cell(row), targets.cell(row), reached.cell(row)];
      return formula`IF((COUNT(${from},${to},${now})<3)+(N(${from})=N(${to}))>0,"",(${now}-${from})/(${to}-${from}))`;
    },
    { numberFormat: WHOLE_PERCENT },
  );
  const priorities = words("Priority of the year", ({ priority }) => priority, 1);
  const resources = figures(formula`"Resources "&${year}&", £m"`, (one) => one.resources, MILLIONS);
  table.sources(returns.length, [], 3);
  return {
    measures: page.name(measures, "measures_returned"),
    themes: page.name(themes, "themes"),
    groups: page.name(groups, "groups_returning"),
    baselines: page.name(baselines, "baselines"),
    targets: page.name(targets, "targets"),
    onTheWay: page.name(onTheWay, "on_the_way"),
    priorities: page.name(priorities, "priorities"),
    resources: page.name(resources, "resources"),
  };
}
