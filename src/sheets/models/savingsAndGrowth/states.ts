import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, quoted, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { STATES } from "./inputs";
import type { RegisterCells } from "./register";

/** What stands at each status, a row for each, then what has none and what is in the budget already. */
export interface StateCells {
  /** Full-year effects, of which each proposal counts once. */
  readonly effects: Reference;
}

/** The value of the proposals by how they stand; those that the budget counts on already stand apart. */
export function byState(
  page: Page,
  { effects, statuses, inBudget, deliverability }: RegisterCells,
): StateCells {
  section(page, `How the proposals stand, ${page.unit.name} in a full year`);
  const rows = [...STATES, "No status", "In the budget already"];
  const table = new ColumnTable(page, rows.length + 1);
  const words = table.columns(["Status"], { look: "label" });
  page.write(
    words,
    [...rows, "Together"].map((word) => [word]),
  );
  const isOf = (row: number): string => {
    if (row === rows.length - 1) return term`(${inBudget}="Yes")`;
    const status = quoted(STATES[row] ?? "");
    return term`(${inBudget}<>"Yes")*(${statuses}=${status})`;
  };
  const column = (heading: string, of: (isOne: string) => string, numberFormat?: string) => {
    const cells = table.calculated(
      heading,
      (row) => (row < rows.length ? formula`${of(isOf(row))}` : formula`SUM(${cells.rows(0, rows.length)})`),
      numberFormat === undefined ? {} : { numberFormat },
    );
    return cells;
  };
  const amount = (isOne: string, sign: string) =>
    term`SUM(IF(${isOne}*ISNUMBER(${effects})*(${effects}${sign}0),${effects},0))`;
  column("Proposals", (isOne) => term`SUM(${isOne}*ISNUMBER(${effects}))`, NUMBER);
  const savings = column("Savings", (isOne) => amount(isOne, ">"));
  const growth = column("Growth", (isOne) => amount(isOne, "<"));
  const weighted = column(
    "Can be delivered",
    (isOne) =>
      term`SUM(IF(${isOne}*ISNUMBER(${effects})*ISNUMBER(${deliverability}),${effects}*${deliverability},0))`,
  );
  page.dress(page.union([words, weighted]).rows(rows.length), "total");
  page.dress(page.at(words.box.row + rows.length, 1), "total", NUMBER);
  return { effects: page.union([savings, growth]).rows(0, rows.length) };
}
