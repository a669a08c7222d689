import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { PayCells } from "./groups";
import type { PressureSettings } from "./settings";

/** What all groups cost together, a figure for each year, and in the bill one for the year before. */
export interface CostRows {
  readonly total: Reference;
  readonly increase: Reference;
}

/** The rows of the function's table below its headings, in its words. */
const ROWS = [
  "Part-year cost of this award",
  "Full-year effect of last award",
  "Increase on previous year",
  "Pay bill",
] as const;

/** What the awards of each group cost, and all groups together. */
export function payCosts(
  page: Page,
  table: YearTable,
  { timeline, years }: PressureSettings,
  { names, bases, rises, months }: PayCells,
): CostRows {
  section(page, `What pay awards cost, ${page.unit.name}`);
  const across = years.box.columns;
  const blocks = Array.from({ length: names.box.rows }, (_, group) => {
    table.heading(formula`${names.cell(group)}&""`, timeline);
    const first = page.take(ROWS.length);
    page.write(
      page.at(first, 0, ROWS.length),
      ROWS.map((words) => [words]),
      "label",
    );
    const block = page.at(first, 1, ROWS.length, across + 1);
    page.dress(block, "result");
    const bill = bases.cell(group);
    page.put(block.cell(ROWS.indexOf("Pay bill")), formula`${bill}`);
    page.spill(
      block.columns(1, across),
      () =>
        formula`IF(ISNUMBER(${bill}),INDEX(PLAN.PAY.AWARD(${bill},${rises.rows(group)},${months.cell(group)}),SEQUENCE(${ROWS.length})+1,SEQUENCE(1,${across})+1),"")`,
    );
    page.take();
    return block;
  });
  const together = (row: (typeof ROWS)[number], column: number) => {
    const figures = blocks.map((block) => block.cell(ROWS.indexOf(row), column));
    return formula`SUM(${figures.join(",")})`;
  };
  table.heading("All groups", timeline);
  const total = table.calculated("Pay bill", (column) => together("Pay bill", column));
  const increase = table.calculated(
    "Increase on previous year",
    (column) => (column === 0 ? null : together("Increase on previous year", column)),
    { look: "total" },
  );
  return { total, increase: increase.columns(1, across) };
}
