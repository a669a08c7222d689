import { cellName, topLeftOf } from "../../grid/cell";
import { runBatch } from "../batch";
import type { IndicatorTable, RefreshPlan } from "../plans";
import type { WorkbookPort } from "../port";
import { WorkbookRefusal } from "../refusal";
import { readTable, type TableRead } from "./readTable";

/** What a refresh would change, by what the catalogue has for a code and column. Writes nothing. */
export const planRefresh: WorkbookPort["planRefresh"] = (table, valueOf) =>
  runBatch(async (context) => {
    const read = await tableOfOurs(context, table);
    const [codes, ...others] = read.columns;
    const topLeft = topLeftOf(read.body.address);
    const changes: RefreshPlan["changes"][number][] = [];
    const unknown = new Set<string>();
    read.texts.forEach((row, down) => {
      const code = row[codes?.place ?? 0] ?? "";
      for (const { heading, place } of others) {
        const after = code === "" ? undefined : valueOf(code, heading);
        const before = row[place] ?? "";
        if (after === undefined && code !== "") unknown.add(code);
        if (after === undefined || after === before) continue;
        const address = cellName((topLeft?.row ?? 0) + down, (topLeft?.column ?? 0) + place);
        changes.push({ address, row: down, column: place, before, after });
      }
    });
    return { table, changes, unknown: [...unknown], formulas: read.formulas };
  });

/** The table as it stands now. */
export async function tableOfOurs(
  context: Excel.RequestContext,
  { id, name }: IndicatorTable,
): Promise<TableRead> {
  const read = await readTable(context, context.workbook.tables.getItem(id), id);
  if (!read) throw new WorkbookRefusal({ kind: "notOurTable", table: name });
  return read;
}
