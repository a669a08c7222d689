import { runBatch } from "../batch";
import type { IndicatorTable } from "../plans";
import { readTable, type TableRead } from "./readTable";

/** The table of indicators under the selection; undefined where there is none of ours. */
export function findIndicatorTable(): Promise<IndicatorTable | undefined> {
  return runBatch(async (context) => {
    const tables = context.workbook.getSelectedRange().getTables(false).load("items/id");
    await context.sync();
    const [table] = tables.items;
    const read = table && (await readTable(context, table, table.id));
    return read && indicatorTable(read);
  });
}

function indicatorTable({ id, name, address, columns, texts }: TableRead): IndicatorTable {
  const codes = columns[0]?.place ?? 0;
  return {
    id,
    name,
    address,
    columns: columns.map(({ heading }) => heading),
    codes: texts.map((row) => row[codes] ?? ""),
  };
}
