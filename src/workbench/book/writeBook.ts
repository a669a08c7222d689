import type { Draft, Placement } from "../../sheets/plan/draft";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import type { GridStore, SheetId } from "../host/gridStore";
import { writeSheetPlan } from "./writeSheetPlan";

/** A new workbook has every name free: each is as it is wished for. */
export const FREE: Placement = { sheet: (wish) => wish, prefix: (wish) => wish, table: (wish) => wish };

/** A sheet of the workbook and what was planned for it. */
export interface WrittenSheet {
  id: SheetId;
  plan: SheetPlan;
}

/**
 * Writes models into a new workbook: the first sheet takes the place of its blank one, the others follow. What a grid does
 * not know, charts among them, is recorded when there is a host: `recordObjects`, for each of the sheets returned.
 */
export function writeBook(store: GridStore, drafts: readonly Draft[]): WrittenSheet[] {
  const [blank] = store.sheets.list();
  const plans = drafts.flatMap((draft) => draft(FREE));
  const sheets: WrittenSheet[] = plans.map((plan, place) => {
    const id = place === 0 && blank ? blank : store.sheets.add(plan.name);
    store.sheets.change(id, { name: plan.name });
    return { id, plan };
  });
  sheets.forEach(({ id, plan }) => writeSheetPlan(store, id, plan));
  if (blank) store.select(blank, { row: 0, column: 0, rows: 1, columns: 1 });
  return sheets;
}
