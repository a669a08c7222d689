import { runBatch, refuseIfReadOnly } from "../batch";
import { WorkbookRefusal } from "../refusal";
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
  try {
    return await look(sheetId, pause, ATTEMPTS);
  } finally {
    await runBatch(async (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    });
  }
}

async function addSheet(): Promise<string> {
  try {
    return await runBatch(async (context) => {
      const sheet = context.workbook.worksheets.add().load("id");
      sheet.getRange("A1:B1").formulas = [[CALL, OF_BLANK]];
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
