import { NINTHS } from "../../../model/budget/councilTax";
import { PENCE, PERCENT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AuthorityCells } from "./authorities";
import type { YearCells } from "./yearInputs";

/** The first year's precept and the tax of each band. */
export interface BandCells {
  readonly precept: Reference;
  /** A row for each band from A to H. */
  readonly taxes: Reference;
  readonly bandD: Reference;
  readonly ninths: Reference;
}

const LAW = "Local Government Finance Act 1992, section 5";
const BANDS = Object.keys(NINTHS);
/** The precept and the bands. */
const ROWS = 1 + BANDS.length;
const BAND_D = BANDS.indexOf("D");

/** The precept of the first year, the tax of every band, and the change on the year before. */
export function bands(
  page: Page,
  { years, requirement, grants, previous }: YearCells,
  { bases, funds }: AuthorityCells,
): BandCells {
  section(page, "Precept and bands of the first year, £");
  const table = new ColumnTable(page, ROWS);
  const labels = table.columns([formula`${years.cell()}`], { look: "label" });
  const amounts = table.columns(["Amount"], { numberFormat: PENCE });
  page.spill(labels.beside(amounts), () => {
    const first = term`${grants.columns(0)}`;
    const call = term`PLAN.COUNCILTAX(${requirement.cell()},${first},${bases},${funds})`;
    return formula`IF((COUNT(${requirement.cell()})=0)+(COUNT(${bases})=0),"",INDEX(${call},SEQUENCE(${ROWS})+1,{1,2}))`;
  });
  const precept = amounts.cell();
  const taxes = amounts.rows(1, BANDS.length);
  page.dress(precept, "answer", WHOLE);
  page.dress(taxes.cell(BAND_D), "answer", PENCE);
  const ninths = table.input("Ninths of Band D", [null, ...Object.values(NINTHS)], { numberFormat: WHOLE });
  const before = table.columns(["Year before"], { numberFormat: PENCE });
  const change = table.columns(["Change, £"], { numberFormat: PENCE });
  const share = table.columns(["Change"], { numberFormat: PERCENT });
  BANDS.forEach((_, band) => {
    const row = band + 1;
    const [tax, last] = [amounts.cell(row), before.cell(row)];
    page.put(
      last,
      () =>
        formula`IF(COUNT(${previous})=0,"",ROUND(${previous}*${ninths.cell(row)}/${ninths.cell(BAND_D + 1)},2))`,
    );
    page.put(change.cell(row), () => formula`IF(COUNT(${tax},${last})<2,"",${tax}-${last})`);
    page.put(share.cell(row), () => formula`IF(COUNT(${tax},${last})<2,"",(${tax}-${last})/${last})`);
  });
  table.sources(ROWS, ["", ...BANDS.map(() => LAW)], 3);
  return {
    precept: page.name(precept, "precept"),
    taxes: page.name(taxes, "bands"),
    bandD: page.name(taxes.cell(BAND_D), "band_d"),
    ninths: ninths.rows(1, BANDS.length),
  };
}
