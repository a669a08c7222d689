import { formatAddress, quoteSheetName } from "../../grid/address";
import { placesBox } from "../../grid/box";
import type { LostCell } from "../health/ourCells";
import type { Insertion } from "../plans";
import type { WorkbookPort } from "../port";
import type { NewEntry } from "./changeLog";
import type { Deed } from "./entry";

const changeLog = () => import(/* webpackChunkName: "change-log" */ "./changeLog");

/** A workbook that keeps a log of what the pane writes to it. What cannot be logged has been written all the same. */
export function withChangeLog(workbook: WorkbookPort): WorkbookPort {
  const written = new Map<number, NewEntry>();
  const note = async (entry: NewEntry) => {
    try {
      await (await changeLog()).note(entry);
    } catch {
      // The log is a help, and no reason to call a write a failure that was none.
    }
  };
  const noted = async (deed: Deed, plan: string, done: Insertion): Promise<Insertion> => {
    const { address, cellCount: cells, id } = done;
    const entry = { deed, plan, address, cells, at: new Date().toISOString() };
    written.set(id, entry);
    await note(entry);
    return done;
  };
  return {
    ...workbook,
    insertBlock: async (plan, replace, options) =>
      noted("block", plan.block.table ?? "", await workbook.insertBlock(plan, replace, options)),
    insertSheets: async (plan, progress) =>
      noted(
        "sheets",
        plan.sheets.map(({ name }) => name).join(", "),
        await workbook.insertSheets(plan, progress),
      ),
    linkCells: async (plan) => noted("linked", plan.sheet, await workbook.linkCells(plan)),
    updateSheet: async (plan) => noted("updated", plan.sheet, await workbook.updateSheet(plan)),
    refresh: async (plan) => noted("refresh", plan.table.name, await workbook.refresh(plan)),
    removeOurSheet: async (removal) => {
      await workbook.removeOurSheet(removal);
      const { sheet } = removal;
      await note({
        deed: "removed",
        plan: sheet,
        address: `${quoteSheetName(sheet)}!A1`,
        cells: 0,
        at: new Date().toISOString(),
      });
    },
    undo: async (id, keepAdded) => {
      await workbook.undo(id, keepAdded);
      const entry = written.get(id);
      if (entry) await note({ ...entry, deed: "takenBack", at: new Date().toISOString() });
    },
    health: {
      ...workbook.health,
      repair: async (lost) => {
        const left = await workbook.health.repair(lost);
        const at = new Date().toISOString();
        // An entry a sheet, for all cells of it: the first alone would not lead to the others.
        for (const [sheet, cells] of groupBySheet(lost)) {
          const box = placesBox(cells);
          if (!box) continue;
          const address = `${quoteSheetName(sheet)}!${formatAddress(box)}`;
          await note({ deed: "repair", plan: sheet, address, cells: cells.length, at });
        }
        return left;
      },
    },
  };
}

function groupBySheet(lost: readonly LostCell[]): Map<string, LostCell[]> {
  const sheets = new Map<string, LostCell[]>();
  for (const cell of lost) sheets.set(cell.sheet, [...(sheets.get(cell.sheet) ?? []), cell]);
  return sheets;
}
