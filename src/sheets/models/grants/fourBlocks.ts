import { MILLIONS, NUMBER, PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AuthorityCells } from "./authorities";
import type { BlockInputs } from "./inputs";

/** What the four blocks work on. */
export interface BlockCells {
  readonly total: Reference;
  /** Of needs, resources and the central allocation. */
  readonly shares: Reference;
  /** Population, needs and tax base, a row for each authority. */
  readonly measures: Reference;
}

const VALUES = 1;
const SHARES = ["needs", "resources", "central allocation"] as const;
const BLOCKS = ["Relative needs", "Relative resources", "Central", "Grant"] as const;

/** What a formula grant is shared by, for the authorities under the floor. */
export function blockInputs(
  page: Page,
  { names }: AuthorityCells,
  { total, shares, measures, source }: BlockInputs,
): BlockCells {
  section(page, "Formula grant by four blocks: what it is shared by");
  const note = source && { note: source };
  const pot = setting(page, VALUES, "Formula grant to share, £m", total, { numberFormat: MILLIONS, ...note });
  const parts = SHARES.map((share, place) =>
    setting(page, VALUES, `Share of ${share}`, shares[place] ?? null, {
      numberFormat: PERCENT,
      note: "Needs as in 2008/09; the others are illustrative. Needs less resources and central make the whole",
    }),
  );
  page.take();
  const table = new ColumnTable(page, names.box.rows, { wrapped: false });
  table.calculated("Authority", (row) => formula`${names.cell(row)}&""`, { look: "label" });
  const cells = table.inputs(["Residents, 000", "Needs", "Tax base, 000"], measures, {
    numberFormat: NUMBER,
  });
  table.sources(measures.length, [], 3);
  return {
    total: page.name(pot, "formula_total"),
    shares: page.name(page.union(parts), "block_shares"),
    measures: page.name(cells, "block_measures"),
  };
}

/** Needs above the lowest add, resources above the lowest take away, the rest goes by head; £m, before any floor. */
export function fourBlocks(
  page: Page,
  { names }: AuthorityCells,
  { total, shares, measures }: BlockCells,
): Reference {
  section(page, "Formula grant by four blocks, before the floor, £m");
  const rows = names.box.rows;
  const table = new ColumnTable(page, rows);
  table.calculated("Authority", (row) => formula`${names.cell(row)}&""`, { look: "label" });
  const blocks = table.spilled(
    [...BLOCKS],
    () => {
      const count = term`SUM((${names}<>"")*1)`;
      // Every authority has its figures, and they stand one below the other.
      const isWhole = term`(${count}>0)*(COUNT(${measures})=3*${count})*(MAX((${names}<>"")*SEQUENCE(${rows}))=${count})*(COUNT(${total},${shares})=4)`;
      const column = (place: number) => term`IF(${names}="","",${measures.columns(place)})`;
      const call = term`PLAN.FORMULAGRANT(${column(0)},${column(1)},${column(2)},${total},${shares})`;
      return formula`IF(${isWhole},IF(SEQUENCE(${rows})<=${count},${below(call, rows, "{2,3,4,5}")},""),"")`;
    },
    { numberFormat: MILLIONS },
  );
  const sums = page.at(page.take(), 1, 1, BLOCKS.length);
  page.put(page.at(sums.box.row, 0), "All authorities", "label");
  page.write(
    sums,
    () => [BLOCKS.map((_, place) => formula`SUM(${blocks.columns(place)})`)],
    "total",
    MILLIONS,
  );
  return page.name(blocks, "formula_blocks");
}
