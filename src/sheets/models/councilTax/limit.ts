import { COUNCIL_TAX_LIMIT_ROWS } from "../../../model/budget/councilTaxLimit";
import { PENCE, PERCENT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below, labelsOf } from "../../page/functionTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term, type Formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { TaxInputs } from "./inputs";
import type { YearCells } from "./yearInputs";

const MEASURES = labelsOf(COUNCIL_TAX_LIMIT_ROWS);

/** Increases against their limit, a row for each. */
export interface LimitCells {
  readonly increases: Reference;
  readonly rooms: Reference;
  readonly within: Reference;
}

interface Cases {
  readonly bandD: Reference;
  readonly previous: Reference;
  readonly percent: Reference;
  readonly pounds: Reference;
}

/** The columns of the function's table beside the cases; a row that is not filled stays blank. */
function measured(page: Page, table: ColumnTable, { bandD, previous, percent, pounds }: Cases): LimitCells {
  const { rows } = bandD.box;
  const isCase = term`ISNUMBER(${bandD})*ISNUMBER(${previous})*(ISNUMBER(${percent})+ISNUMBER(${pounds})>0)`;
  const given = (cells: Reference) => term`IF(${isCase},${filledIn(cells)},"")`;
  const found = table.spilled(
    [...MEASURES],
    () => {
      const call = term`PLAN.COUNCILTAX.LIMIT(${given(bandD)},${given(previous)},${given(percent)},${given(pounds)})`;
      const measures = term`SEQUENCE(1,${MEASURES.length})`;
      // One case alone comes with its measures down.
      const shown = rows === 1 ? term`INDEX(${call},${measures}+1,2)` : below(call, rows, measures);
      return formula`IF(SUM(${isCase})=0,"",${shown})`;
    },
    { numberFormat: PENCE },
  );
  const at = (measure: (typeof MEASURES)[number]) => found.columns(MEASURES.indexOf(measure));
  page.dress(at("Increase, share"), "result", PERCENT);
  page.dress(at("Within the limit"), "resultText");
  return { increases: at("Increase"), rooms: at("Room"), within: at("Within the limit") };
}

/** What is chosen against the limit, a row for each year. */
export function chosenAgainstLimit(page: Page, given: YearCells): LimitCells {
  section(page, "What is chosen against the limit on increases, £");
  const count = given.years.box.columns;
  const table = new ColumnTable(page, count);
  const across = (of: (year: number) => Formula) => (row: number) => of(row);
  table.calculated(
    "Year",
    across((year) => formula`${given.years.cell(0, year)}`),
    { look: "label" },
  );
  const pence = { numberFormat: PENCE };
  const shown = (cell: Reference) => formula`IF(${cell}="","",${cell})`;
  const bandD = table.calculated("Band D chosen", (year) => shown(given.chosen.cell(0, year)), pence);
  const previous = table.calculated(
    "Year before",
    (year) => shown(year === 0 ? given.previous : given.chosen.cell(0, year - 1)),
    pence,
  );
  const percent = table.calculated("Limit, share", (year) => shown(given.limitPercent.cell(0, year)), {
    numberFormat: PERCENT,
  });
  const pounds = table.calculated("Limit, £", (year) => shown(given.limitPounds.cell(0, year)), pence);
  const found = measured(page, table, { bandD, previous, percent, pounds });
  return { ...found, within: page.name(found.within, "within") };
}

/** The increases of other authorities, or others that are thought of, against their limits. */
export function otherIncreases(
  page: Page,
  { others }: TaxInputs,
): LimitCells & { readonly yields: Reference } {
  section(page, "Other increases, to compare, £");
  const rows = others.length + 2;
  const table = new ColumnTable(page, rows);
  const pence = { numberFormat: PENCE };
  table.input(
    "Authority and year",
    others.map(({ name }) => name),
    { look: "inputName" },
  );
  const column = (
    heading: string,
    of: (other: (typeof others)[number]) => (typeof others)[number]["bandD"],
    options = pence,
  ) => table.input(heading, others.map(of), options);
  const bandD = page.name(
    column("Band D", (other) => other.bandD),
    "other_band_d",
  );
  const previous = column("Year before", (other) => other.previous);
  const percent = column("Limit, share", (other) => other.percent, { numberFormat: PERCENT });
  const pounds = column("Limit, £", (other) => other.pounds);
  const found = measured(page, table, { bandD, previous, percent, pounds });
  const taxBase = column("Tax base", (other) => other.taxBase, { numberFormat: WHOLE });
  const yields = table.calculated("Increase yields", (row) => {
    const [base, increase] = [taxBase.cell(row), found.increases.cell(row)];
    return formula`IF(COUNT(${base},${increase})<2,"",${base}*${increase})`;
  });
  table.sources(
    others.length,
    others.map(({ source }) => source || page.source),
    8,
  );
  return {
    ...found,
    increases: page.name(found.increases, "other_increases"),
    within: page.name(found.within, "other_within"),
    yields: page.name(yields, "other_yields"),
  };
}
