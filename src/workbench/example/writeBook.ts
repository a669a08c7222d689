import type { Draft, Placement } from "../../sheets/model";
import type { GridStore } from "../host/gridStore";
import { writeSheetPlan } from "./writeSheetPlan";

/** A new workbook has every name free. */
const FREE: Placement = { sheet: (wish) => wish, prefix: (wish) => wish, table: (wish) => wish };

/** Writes models into a new workbook: the first sheet takes the place of its blank one, the others follow. */
export function writeBook(store: GridStore, drafts: readonly Draft[]): void {
  const [blank] = store.sheets.list();
  const plans = drafts.flatMap((draft) => draft(FREE));
  const sheets = plans.map((plan, place) => {
    const id = place === 0 && blank ? blank : store.sheets.add(plan.name);
    store.sheets.change(id, { name: plan.name });
    return { id, plan };
  });
  sheets.forEach(({ id, plan }) => writeSheetPlan(store, id, plan));
  if (blank) store.select(blank, { row: 0, column: 0, rows: 1, columns: 1 });
}
