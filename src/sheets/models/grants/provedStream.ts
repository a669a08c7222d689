import { formula, term, type Formula } from "../../plan/content";
import { allocationProof } from "../../page/allocationProof";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { AllocationCells } from "./allocation";
import type { AreaCells } from "./areas";
import type { GrantSettings } from "./settings";
import type { StreamCells } from "./streams";

/** One stream in the year that is paid, shared out before the reader's eyes. Returns what must hold of it. */
export function provedStream(
  page: Page,
  { years, names: streams, pots, sharedBy }: StreamCells,
  areas: AreaCells,
  { shares }: AllocationCells,
  { decimals, paidYear, stream }: GrantSettings,
): () => Formula {
  section(page, "How one stream is shared");
  const at = term`MATCH(${stream},${streams},0)`;
  const year = term`MATCH(${paidYear},${years},0)`;
  const criterion = term`INDEX(${sharedBy},${at})`;
  page.put(page.at(page.take(), 0), () => formula`${stream}&", "&${paidYear}`, "label");
  const table = new ColumnTable(page, areas.names.box.rows);
  table.spilled(["Area"], () => formula`IF(${areas.names}="","",${areas.names})`, { look: "label" });
  const weights = table.calculated(
    formula`"Weight: "&IFNA(${criterion}&"","")`,
    (row) => formula`IFNA(N(INDEX(${areas.weights.rows(row)},MATCH(${criterion},${areas.criteria},0))),"")`,
    { numberFormat: "#,##0.0" },
  );
  const given = table.calculated(
    formula`"Share in "&${paidYear}`,
    (row) =>
      formula`IF(COUNT(${shares})=0,"",IFNA(INDEX(${shares.rows(row)},(${year}-1)*${streams.box.rows}+${at}),""))`,
    { numberFormat: "#,##0" },
  );
  page.dress(table.headings(weights), "fourLines");
  return allocationProof(page, table, {
    shares: given,
    unrounded: (row) =>
      term`IF(SUM(${weights.fixed})=0,"",ROUND(INDEX(${pots},${at},${year}),${decimals})*${weights.cell(row)}/SUM(${weights.fixed}))`,
    decimals,
    numberFormat: "#,##0.0000",
  });
}
