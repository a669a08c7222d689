import { formula, isFormula, type Formula } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Figure } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { KindCells } from "./kinds";
import type { IndicatorRow, IndicatorWord, TrajectoryInputs } from "./inputs";
import { dressFigures, expectTitles } from "./rows";
import type { TrajectorySettings } from "./settings";

/** The columns that the user fills, a row for each indicator. */
export interface IndicatorCells {
  /** Code and title. */
  readonly named: Reference;
  readonly codes: Reference;
  readonly units: Reference;
  readonly better: Reference;
  readonly kinds: Reference;
  readonly baselines: Reference;
  /** A column for each year. */
  readonly actuals: Reference;
  readonly toDate: Reference;
  readonly targets: Reference;
}

/** The indicators with baseline, actuals, what there is so far this year, and final target. */
export function indicatorTable(
  page: Page,
  inputs: TrajectoryInputs,
  { allYears, years }: TrajectorySettings,
  kinds: KindCells,
): IndicatorCells {
  page.take();
  const { indicators, rows } = inputs;
  const count = inputs.years.length;
  const table = new ColumnTable(page, rows);
  const words = (heading: string, word: IndicatorWord, look: "inputName" | "inputText") =>
    table.input(
      heading,
      indicators.map((row) => row.linked?.[word] ?? row[word]),
      { look },
    );
  const codes = words("Code", "code", "inputName");
  const titles = words("Indicator", "title", "inputName");
  const units = words("Unit", "unit", "inputText");
  const better = words("Better is", "better", "inputText");
  const kindOf = words("Kind", "kind", "inputText");
  page.choose(kindOf, kinds.names);
  const figures = (heading: Formula | string, figure: (row: IndicatorRow) => Figure) => {
    const values = indicators.map(figure);
    const cells = table.input(heading, values);
    dressFigures(page, inputs, cells, values.some(isFormula) ? "linked" : "input");
    return cells;
  };
  const baselines = figures(formula`"Baseline "&${allYears.cell()}`, ({ baseline }) => baseline);
  const actuals = page.union(
    Array.from({ length: count }, (_, year) =>
      figures(formula`"Actual "&${years.cell(0, year)}`, ({ actuals: known }) => known[year] ?? null),
    ),
  );
  const toDate = figures("So far this year", ({ toDate: sofar }) => sofar);
  const targets = figures(formula`"Target "&${years.cell(0, count - 1)}`, ({ target }) => target);
  table.sources(indicators.length, [], 2);
  const cells = {
    named: page.union([codes, titles]),
    codes: page.name(codes, "codes"),
    units: page.name(units, "units"),
    better: page.name(better, "better"),
    kinds: page.name(kindOf, "kind_of"),
    baselines: page.name(baselines, "baselines"),
    actuals: page.name(actuals, "actuals"),
    toDate: page.name(toDate, "to_date"),
    targets: page.name(targets, "final_targets"),
  };
  page.name(titles, "titles");
  expectTitles(page, inputs, titles);
  return cells;
}
