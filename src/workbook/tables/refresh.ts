import { writtenAsText } from "../../sheets/plan/writtenAsText";
import { runWrite, refuseIfReadOnly } from "../batch";
import type { CellChange, Insertion, RefreshPlan } from "../port";
import { WorkbookRefusal } from "../refusal";
import type { RestoreRecords } from "../restoreRecords";
import { tableOfOurs } from "./planRefresh";
import type { TableRead } from "./readTable";

/** Writes a plan's changes, if the table is as the plan saw it; no other column and no other cell is touched. */
export async function refresh(records: RestoreRecords, plan: RefreshPlan): Promise<Insertion> {
  refuseIfReadOnly();
  const { table, changes, formulas } = plan;
  await changeCells(plan, {
    expected: ({ formulas: now }) => sameCells(now, formulas),
    content: ({ after }) => writtenAsText(after),
  });
  const id = records.keep(() => takeRefreshBack(plan));
  return { id, address: table.address, cellCount: changes.length };
}

/** Puts the cells of a refresh back, if they still hold what it wrote. */
async function takeRefreshBack(plan: RefreshPlan): Promise<void> {
  await changeCells(plan, {
    expected: ({ texts }) => plan.changes.every(({ row, column, after }) => texts[row]?.[column] === after),
    content: ({ row, column, before }) => {
      const formula = plan.formulas[row]?.[column];
      return formula === before ? writtenAsText(before) : formula;
    },
  });
}

interface ChangeOfCells {
  readonly expected: (read: TableRead) => boolean;
  readonly content: (change: CellChange) => unknown;
}

/** Writes the cells of a plan's changes, column by column, in one batch; null leaves the cells between them alone. */
async function changeCells(
  { table, changes }: RefreshPlan,
  { expected, content }: ChangeOfCells,
): Promise<void> {
  const columns = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const rows = columns.get(change.column) ?? new Map<number, CellChange>();
    columns.set(change.column, rows.set(change.row, change));
  }
  await runWrite(async (context) => {
    const read = await tableOfOurs(context, table);
    if (!expected(read)) {
      throw new WorkbookRefusal({
        kind: "changed",
        address: table.address,
        cells: changes.map(({ address }) => address),
      });
    }
    for (const [column, rows] of columns) {
      read.body.getColumn(column).formulas = read.formulas.map((_, row) => {
        const change = rows.get(row);
        return [change ? content(change) : null];
      });
    }
    await context.sync();
  }, "");
}

function sameCells(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
