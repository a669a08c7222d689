import { parseAddress } from "../../grid/address";
import { topLeftOf } from "../../grid/cell";
import { runBatch } from "../batch";
import { askSetting, keepSetting } from "../kept/workbookSettings";
import { LOG, markOf, MOST_ENTRIES, readLog, type LogEntry } from "./entry";

/** Beyond this many cells a range is not looked at again: its entry says that it was written, and no more. */
const MOST_CELLS = 20_000;

/** An entry before the range it speaks of is looked at. */
export type NewEntry = Omit<LogEntry, "mark">;

/** Adds an entry to what is kept with the workbook, the oldest going where there are too many. */
export async function note(entry: NewEntry): Promise<void> {
  const mark = await markAt(entry);
  await runBatch(async (context) => {
    const kept = askSetting(context, LOG);
    await context.sync();
    keepSetting(context, LOG, [...readLog(kept.read()), { ...entry, mark }].slice(-MOST_ENTRIES));
    await context.sync();
  });
}

/** Whether the range of an entry holds something else than it did when it was written; undefined where that is not known. */
export async function hasChanged(entry: LogEntry): Promise<boolean | undefined> {
  if (entry.mark === undefined) return undefined;
  const mark = await markAt(entry);
  return mark === undefined ? true : mark !== entry.mark;
}

/** The mark of a range as it stands; undefined where it is gone, or too large. */
async function markAt({ address, cells }: NewEntry): Promise<number | undefined> {
  const first = topLeftOf(address);
  const box = parseAddress(address.slice(address.lastIndexOf("!") + 1));
  if (!first || cells > MOST_CELLS || (box && box.rows * box.columns > MOST_CELLS)) return undefined;
  try {
    return await runBatch(async (context) => {
      const sheet = context.workbook.worksheets.getItem(first.sheet);
      const range = sheet.getRange(address.slice(address.lastIndexOf("!") + 1)).load("formulas");
      await context.sync();
      return markOf(range.formulas as unknown[][]);
    });
  } catch {
    return undefined;
  }
}
