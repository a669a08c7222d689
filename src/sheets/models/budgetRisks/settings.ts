import { NUMBER, PERCENT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { RiskInputs } from "./inputs";

/** Where what holds for all risks stands. */
export interface RiskSettings {
  readonly years: Reference;
  /** A row for each limit. */
  readonly limitNames: Reference;
  readonly gaps: Reference;
  readonly plannedAt: Reference;
  readonly opening: Reference;
  readonly minimum: Reference;
  readonly trials: Reference;
  readonly seed: Reference;
  readonly expected: Reference;
  readonly step: Reference;
  readonly drivers: DriverCells;
}

/** The amounts whose change moves the gap, a row for each. */
export interface DriverCells {
  readonly names: Reference;
  readonly amounts: Reference;
  readonly effects: Reference;
}

/** The column of the single values. */
const VALUES = 1;

/** The gap without risks, the reserves, how the simulation is made, and the amounts that move the gap. */
export function settings(page: Page, table: YearTable, inputs: RiskInputs): RiskSettings {
  section(page, `Inputs, ${page.unit.name}`);
  const years = page.name(table.inputHeading("Gap without risks, at each limit", inputs.years), "years");
  const first = page.row;
  const rows = inputs.limits.map(({ name, gap, source }) =>
    table.input(name, gap, { source: source || page.source, labelLook: "inputName" }),
  );
  const limitNames = page.name(page.at(first, 0, rows.length), "limits");
  page.take();
  const one = (word: string, label: string, value: RiskInputs["opening"], options = {}) =>
    page.name(setting(page, VALUES, label, value, options), word);
  const plannedAt = one("planned_at", "Limit planned at", inputs.plannedAt, { look: "inputName" });
  page.choose(plannedAt, limitNames);
  const opening = one("opening", "Reserve before the first year", inputs.opening);
  const minimum = one("minimum", "Least that the reserve is to hold", inputs.minimum);
  const convention = "A house convention";
  const trials = one("trials", "Trials of the simulation", 10_000, {
    numberFormat: WHOLE,
    note: `${convention}: 100 to 100,000`,
  });
  const seed = one("seed", "Start of the random numbers", 1, { numberFormat: NUMBER, note: convention });
  const expected = one("expected", "Risks, expected", inputs.expected, {
    numberFormat: NUMBER,
    note: "How many there should be; blank: any number",
  });
  const step = one("step", "Step by which amounts change", 0.01, { numberFormat: PERCENT, note: convention });
  return {
    years,
    limitNames,
    gaps: page.name(page.union(rows), "gaps"),
    plannedAt,
    opening,
    minimum,
    trials,
    seed,
    expected,
    step,
    drivers: driverInputs(page, years, inputs),
  };
}

function driverInputs(page: Page, years: Reference, { drivers }: RiskInputs): DriverCells {
  page.take();
  const table = new ColumnTable(page, drivers.length);
  const names = table.input(
    "Amounts that move the gap",
    drivers.map(({ name }) => name),
    { look: "inputName" },
  );
  const amounts = table.inputs(
    Array.from({ length: years.box.columns }, (_, year) => formula`${years.cell(0, year)}`),
    drivers.map((driver) => driver.amounts),
  );
  const effects = table
    .inputs(
      ["More of it", null],
      drivers.map(({ effect }) => [effect]),
      { look: "inputName" },
    )
    .columns(0);
  table.sources(
    drivers.length,
    drivers.map(({ source }) => source || page.source),
    4,
  );
  return {
    names: page.name(names, "drivers"),
    amounts: page.name(amounts, "driver_amounts"),
    effects: page.name(effects, "driver_effects"),
  };
}
