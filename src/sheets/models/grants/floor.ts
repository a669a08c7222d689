import { formula } from "../../plan/content";
import { MILLIONS, PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { Reference } from "../../plan/reference";
import type { AuthorityCells } from "./authorities";
import type { GrantSettings } from "./settings";

/** What damping leaves each authority, a row for each; £m. */
export interface FloorCells {
  readonly floors: Reference;
  readonly damped: Reference;
  /** Above 0 it gains by damping, below it pays. */
  readonly changes: Reference;
}

/** The column of the values. */
const VALUES = 1;

/** The grant of each authority once nobody has less than the floor, and what that costs those above it. */
export function grantFloor(
  page: Page,
  { names, previous, byFormula }: AuthorityCells,
  { floor }: GrantSettings,
): FloorCells {
  section(page, "The grant floor and who pays for it, £m");
  const rows = names.box.rows;
  const isThere = (row: number) => `COUNT(${byFormula.cell(row).toString()},${floor.toString()})=2`;
  const table = new ColumnTable(page, rows, { wrapped: false });
  const millions = { numberFormat: MILLIONS };
  table.calculated("Authority", (row) => formula`${names.cell(row)}&""`, { look: "label" });
  const floors = table.calculated(
    "Floor",
    (row) => formula`IF(${isThere(row)},ROUND(${previous.cell(row)}*(1+${floor}),10),"")`,
    millions,
  );
  const damped = table.spilled(
    ["Damped"],
    () =>
      formula`IF(COUNT(${byFormula})*COUNT(${floor})=0,"",PLAN.DAMPING(IF(ISNUMBER(${byFormula}),${byFormula},""),IF(ISNUMBER(${byFormula}),${previous},""),${floor}))`,
    millions,
  );
  const changes = table.calculated(
    "Gains (pays)",
    (row) => formula`IF(${isThere(row)},${damped.cell(row)}-${byFormula.cell(row)},"")`,
    millions,
  );
  table.calculated(
    "On last year",
    (row) => {
      const before = previous.cell(row);
      return formula`IF(AND(${isThere(row)},N(${before})>0),${damped.cell(row)}/${before}-1,"")`;
    },
    { numberFormat: PERCENT },
  );
  const sums = page.at(page.take(), 1, 1, 3);
  page.put(page.at(sums.box.row, 0), "All authorities", "label");
  page.write(
    sums,
    () => [[floors, damped, changes].map((cells) => formula`SUM(${cells})`)],
    "total",
    MILLIONS,
  );
  page.take();
  setting(page, VALUES, "Cost of the floor", () => formula`SUMIF(${changes},">0")`, {
    look: "result",
    numberFormat: MILLIONS,
  });
  setting(
    page,
    VALUES,
    "Share kept of what is above the floor",
    () => {
      const above = `SUM(IF(ISNUMBER(${floors.toString()}),(${byFormula.toString()}>${floors.toString()})*(${byFormula.toString()}-${floors.toString()}),0))`;
      return formula`IF(${above}=0,"",1-SUMIF(${changes},">0")/${above})`;
    },
    { look: "result", numberFormat: PERCENT },
  );
  return { floors, damped, changes };
}
