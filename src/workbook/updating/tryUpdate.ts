import { cellName } from "../../grid/cell";
import { runBatch } from "../batch";
import { insertSheets } from "../newSheets/insertSheets";
import { planSheets } from "../newSheets/planSheets";
import type { FormulaError } from "../plans";
import type { Pause } from "../repair/formulaErrors";
import { RestoreRecords } from "../restoreRecords";
import { describedCells, labelled } from "./describedCells";
import { laidAsRead, type LaidSheet } from "./laidSheet";
import { matchCells } from "./matchCells";
import { PlannedSheet } from "./plannedSheet";
import type { UpdatePlan } from "./planUpdate";

/** A figure of the sheet that would be another. */
interface ChangedFigure {
  readonly address: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What an update comes to. */
export interface UpdateTrial {
  readonly changed: readonly ChangedFigure[];
  /** How many figures stay what they are, how many are only on the sheet as it was, and only on the new one. */
  readonly same: number;
  readonly gone: number;
  readonly added: number;
  /** Formulas of the new sheet that show an error. */
  readonly errors: readonly FormulaError[];
}

/** Works an update out on a sheet of its own, which is removed again whatever comes of it. */
export async function tryUpdate(plan: UpdatePlan, pause: Pause): Promise<UpdateTrial> {
  const records = new RestoreRecords();
  const planned = await planSheets(plan.trial);
  const [sheet] = planned.sheets;
  const done = await insertSheets(records, pause, planned);
  try {
    const texts = await textsOf(sheet?.name ?? "", sheet?.cells.length ?? 0, sheet?.cells[0]?.length ?? 0);
    const { plan: final } = plan;
    return { ...compared(plan, withTexts(new PlannedSheet(final, plan.prefix), texts)), errors: done.errors };
  } finally {
    await records.undo(done.id);
  }
}

function textsOf(sheet: string, rows: number, columns: number): Promise<string[][]> {
  return runBatch(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, 0, rows, columns)
      .load("text");
    await context.sync();
    return range.text;
  }, sheet);
}

const withTexts = (
  { rows, columns, worded, partAt, isHeading }: PlannedSheet,
  texts: readonly string[][],
) => ({
  rows,
  columns,
  worded,
  partAt,
  isHeading,
  textAt: (row: number, column: number) => texts[row]?.[column] ?? "",
});

/** Whether a cell shows a figure or whether a check holds: sentences and names are words. */
const isFigure = (text: string) => /^[-–(£]?[\d,]*\.?\d+.*$|^(TRUE|FALSE)$|^#/.test(text);

function compared({ old }: UpdatePlan, now: LaidSheet): Omit<UpdateTrial, "errors"> {
  const before = laidAsRead(old);
  const figuresOf = (sheet: LaidSheet) =>
    describedCells(
      sheet,
      (part, row, column) => part === "other" && column > 0 && isFigure(sheet.textAt(row, column)),
    );
  const [then, after] = [figuresOf(before), figuresOf(now)];
  const pairs = [...matchCells(then, after)];
  const texts = pairs.map(([from, to]) => ({
    address: cellName(from.row, from.column),
    label: labelled(from),
    before: before.textAt(from.row, from.column),
    after: now.textAt(to.row, to.column),
  }));
  const changed = texts.filter((one) => one.before !== one.after);
  return {
    changed,
    same: texts.length - changed.length,
    gone: then.length - pairs.length,
    added: after.length - pairs.length,
  };
}
