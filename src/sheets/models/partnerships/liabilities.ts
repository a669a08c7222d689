import { WHOLE } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { PartnershipCells } from "./register";

/** What is still to be paid after funding ends, a row for each partnership. */
export function liabilities(
  page: Page,
  table: YearTable,
  years: Reference,
  { names, yearlyCosts, ends, ceases }: PartnershipCells,
): Reference {
  section(page, "Liabilities after funding ends, £000");
  table.heading("Partnership", years);
  const { rows } = names.box;
  const first = page.take(rows);
  page.dress(
    page.spill(page.at(first, 0, rows), () => formula`IF(${names}="","",${names})`),
    "label",
  );
  const cells = page.at(first, 1, rows, table.years);
  page.dress(cells, "result", WHOLE);
  page.spill(cells, () => {
    const isOne = term`ISNUMBER(${yearlyCosts})*(${ends}<>"")`;
    const given = (column: Reference) => term`IF(${isOne},${column},"")`;
    const call = term`PLAN.LIABILITY(${given(yearlyCosts)},${given(ends)},${years},IF((${isOne})*(${ceases}="Yes"),"Yes",""))`;
    return formula`IF(SUM(${isOne})=0,"",${call})`;
  });
  return page.name(cells, "liabilities");
}
