import { REINSTATED_COLUMNS } from "../../../model/budget/reinstate";
import { formula, term } from "../../plan/content";
import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { RegisterCells } from "./register";
import type { RegisterSettings } from "./settings";

/** The savings in the order in which they would come back. */
export interface ReinstatementCells {
  /** What those that come back cost in each year. */
  readonly cost: Reference;
}

/** How many columns the function's table has: the proposal, the share put back, its cost and the running total. */
const COLUMNS = REINSTATED_COLUMNS.length;

/** Which savings could be put back if the limit rises, and what that costs year by year. Growth is never put back. */
export function reinstatement(
  page: Page,
  table: YearTable,
  { years, headroom, method, fitsFrom }: RegisterSettings,
  { names, effects, starts, putBackOrder }: RegisterCells,
  profile: Reference,
): ReinstatementCells {
  section(page, `What could be put back if the limit rises, ${page.unit.name}`);
  const rows = names.box.rows;
  const isSaving = term`ISNUMBER(${effects})*(${effects}>0)*(${starts}<>"")`;
  const fromThen = term`(SEQUENCE(1,${table.years})>=MATCH(${fitsFrom},${years},0))`;
  const costs = term`IF(${isSaving},IF(${profile}>0,${profile},0)*${fromThen},"")`;
  const given = (column: Reference) => term`IF(${isSaving},${column},"")`;
  // A year without a figure has no headroom.
  const room = term`IF(ISNUMBER(${headroom}),${headroom},0)`;

  const list = new ColumnTable(page, rows);
  const lastYear = years.cell(0, table.years - 1);
  const block = list.spilled(
    ["Savings in order", "Put back", formula`"Cost "&${lastYear}`, "Running total"],
    () => {
      const call = term`PLAN.REINSTATE(${given(names)},${costs},${room},${given(putBackOrder)},${method})`;
      return formula`IF(SUM(${isSaving})=0,"",IF(SEQUENCE(${rows})<=SUM(${isSaving}),${below(call, rows, term`SEQUENCE(1,${COLUMNS})`)},""))`;
    },
    { look: "label" },
  );
  const [ordered, shares] = [block.columns(0), block.columns(1)];
  page.dress(list.headings(block.columns(1, COLUMNS - 1)), "wrappedHeading");
  page.dress(block.columns(1, COLUMNS - 1), "result");
  page.dress(shares, "result", WHOLE_PERCENT);
  list.calculated(
    "Decision",
    (row) => {
      const share = shares.cell(row);
      return formula`IF(ISNUMBER(${share}),IF(${share}=0,"Stays out",IF(${share}<1,"Part","Put back")),"")`;
    },
    { look: "resultText" },
  );

  page.take();
  table.heading("What that costs by year", years);
  const cost = table.calculated("Cost of what is put back", (year) => {
    const amounts = profile.columns(year);
    const counts = term`MATCH(${years.cell(0, year)},${years},0)>=MATCH(${fitsFrom},${years},0)`;
    const share = term`SUMIF(${ordered.fixed},${names},${shares.fixed})`;
    return formula`IF(${counts},SUM(IF(${isSaving},IF(ISNUMBER(${amounts}),(${amounts}>0)*${amounts},0)*${share},0)),0)`;
  });
  table.calculated("Headroom if the limit rises", (year) => formula`${headroom.cell(0, year)}`);
  table.calculated("Headroom left", (year) => formula`${headroom.cell(0, year)}-${cost.cell(0, year)}`, {
    look: "total",
  });
  return { cost };
}
