import { formula } from "../../plan/content";
import { WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Figure } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { Area, RollUpInputs } from "./inputs";
import type { RollUpSettings } from "./settings";

/** The columns that the user fills: a row for each area, and the corporate row last. */
export interface AreaCells {
  readonly names: Reference;
  readonly residents: Reference;
  readonly baselines: Reference;
  readonly targets: Reference;
  readonly actuals: Reference;
  readonly best: Reference;
  /** A row for each area, a column for each priority. */
  readonly objectives: Reference;
  readonly priorities: Reference;
  /** The names without the corporate row. */
  readonly areas: Reference;
}

/** Where the worked example's residents come from. */
const RESIDENTS_SOURCE = "Residents: ONS mid-2008, as revised after the 2011 Census; all else illustrative";

/** The areas with residents, baseline, target, actual, and the priorities they have objectives for. */
export function areaTable(page: Page, inputs: RollUpInputs, given: RollUpSettings): AreaCells {
  page.take();
  const { areas, corporateRow, priorities } = inputs;
  const rows = [...areas, corporateRow];
  const table = new ColumnTable(page, rows.length, { banded: true });
  const names = table.input(
    "Borough",
    rows.map(({ name }) => name),
    { look: "inputName" },
  );
  const figures = (
    heading: Parameters<typeof table.input>[0],
    figure: (row: Omit<Area, "objectives">) => Figure,
  ) => table.input(heading, rows.map(figure), { numberFormat: WHOLE });
  const residents = figures("Residents", (row) => row.residents);
  const baselines = figures(formula`"Baseline "&${given.baselineYear}`, ({ baseline }) => baseline);
  const targets = figures(formula`"Target "&${given.year}`, ({ target }) => target);
  const actuals = figures(formula`"Actual "&${given.year}`, ({ actual }) => actual);
  const best = figures("Best level", (row) => row.best);
  const ticks = table.inputs(
    priorities,
    areas.map(({ objectives }) => priorities.map((_, place) => (objectives[place] ? "x" : null))),
    { look: "inputText" },
  );
  const isSourced = page.source !== "" && areas.some((area) => area.residents !== null);
  table.sources(rows.length, isSourced ? [...areas.map(() => RESIDENTS_SOURCE)] : [], 3);
  page.dress(page.at(names.box.row - 2, 0, 1, 2), "band");
  table.band(page.union([baselines, best]), formula`${given.counted}`);
  table.band(ticks, "Has an objective for");
  return {
    names: page.name(names, "names"),
    residents: page.name(residents, "residents"),
    baselines: page.name(baselines, "baselines"),
    targets: page.name(targets, "targets"),
    actuals: page.name(actuals, "actuals"),
    best: page.name(best, "best"),
    objectives: page.name(ticks.rows(0, areas.length), "objectives"),
    priorities: table.headings(ticks),
    areas: names.rows(0, areas.length),
  };
}
