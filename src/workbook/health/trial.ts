import { runAsOneStep, runBatch, refuseIfReadOnly } from "../batch";
import { refusalOf, WorkbookRefusal } from "../refusal";
import type { Pause } from "../repair/formulaErrors";

/** What became of a call of ours in a cell, and of a blank cell that is handed to one. */
export interface Trial {
  readonly call: "works" | "unknown" | "unfinished" | "fails";
  /** Undefined where the call did not work. */
  readonly blank: "blank" | "zero" | undefined;
}

/** 10 + 3 + 2 − 1. */
const CALL = "=PLAN.GAP(10,3,2,1)";
const ANSWER = 14;
/** A blank requirement is refused; as 0 it is 0 − 1. */
const OF_BLANK = "=PLAN.GAP(C1,0,0,1)";

const ATTEMPTS = 5;
const PATIENCE_MS = 400;
const UNFINISHED = ["#BUSY!", "#GETTING_DATA", ""];

/** Tries a call in a cell of a sheet of its own, which is removed again whatever comes of it. */
export async function trial(pause: Pause): Promise<Trial> {
  refuseIfReadOnly();
  const sheetId = await addSheet();
  let tried: Trial;
  try {
    await enterCalls(sheetId);
    tried = await look(sheetId, pause, ATTEMPTS);
  } catch (error) {
    await removeSheet(sheetId);
    throw error;
  }
  await removeSheet(sheetId);
  return tried;
}

/** Adds a blank sheet: nothing is written before its id is known, by which it can be removed. */
async function addSheet(): Promise<string> {
  try {
    return await runBatch(async (context) => {
      const sheet = context.workbook.worksheets.add().load("id");
      await context.sync();
      return sheet.id;
    });
  } catch (error) {
    // A sheet of ours that is new is not protected: the workbook's structure is.
    if (error instanceof WorkbookRefusal && error.reason.kind === "protected")
      throw new WorkbookRefusal({ kind: "structure" });
    throw error;
  }
}

/** Enters the calls as one step of undo: so an Excel that says it knows such steps, and refuses them, is found out too. */
async function enterCalls(sheetId: string): Promise<void> {
  await runAsOneStep(
    async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange("A1:B1").formulas = [[CALL, OF_BLANK]];
      await context.sync();
    },
    () =>
      runBatch(async (context) => {
        context.workbook.worksheets.getItem(sheetId).getRange("A1:B1").clear();
        await context.sync();
      }),
  );
}

/** Removes the sheet of a trial. Somebody who types meanwhile is waited for; what Excel refuses once is asked once more. */
async function removeSheet(sheetId: string): Promise<void> {
  const remove = () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    });
  try {
    await remove().catch(remove);
  } catch (error) {
    throw new WorkbookRefusal({ kind: "notRestored", because: refusalOf(error).reason });
  }
}

async function look(sheetId: string, pause: Pause, attempts: number): Promise<Trial> {
  const [call, blank] = await runBatch(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange("A1:B1").load("values");
    await context.sync();
    return cells.values[0] as unknown[];
  });
  if (UNFINISHED.includes(String(call)) && attempts > 1) {
    await pause(PATIENCE_MS);
    return look(sheetId, pause, attempts - 1);
  }
  if (call === ANSWER) return { call: "works", blank: blank === -1 ? "zero" : "blank" };
  const state = call === "#NAME?" ? "unknown" : UNFINISHED.includes(String(call)) ? "unfinished" : "fails";
  return { call: state, blank: undefined };
}
