import { calls } from "../../formulas/calls";
import { cellName } from "../../grid/cell";
import { isFormula } from "../../sheets/plan/content";
import { wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import type { FormulaError } from "../plans";
import { enterAgain, failingFormulas, type CellsOfSheet, type FailingFormula } from "./failingFormulas";

/** Resolves after so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/** How often Excel is given more time, and how much each time. */
const ATTEMPTS = 3;
const PATIENCE_MS = 1000;

/** What a cell shows that has not been calculated yet. */
const UNFINISHED = ["#BUSY!", "#GETTING_DATA"];

/** What our functions give of their own for a figure that does not exist yet: no fault of the formula's. */
const NOT_THERE_YET = "#N/A";

/** What became of formulas: which show an error, and whether some had to be entered again. */
interface Outcome {
  readonly errors: readonly FormulaError[];
  readonly rewritten: boolean;
}

/**
 * Which formulas of blocks that were just written show an error. Where Excel does not know our functions yet, their
 * formulas are entered again, and where it has not finished it is given time, in all up to three times.
 */
export async function formulaErrors(blocks: readonly WrittenBlock[], pause: Pause): Promise<Outcome> {
  const looks: Outcome[] = [];
  const withFormulas = blocks.filter(({ block }) => block.cells.some((row) => row.some(isFormula)));
  for (const block of withFormulas) looks.push(await errorsIn(cellsOf(block), pause));
  return {
    errors: looks.flatMap(({ errors }) => errors),
    rewritten: looks.some(({ rewritten }) => rewritten),
  };
}

function cellsOf({ sheetId, cell, block }: WrittenBlock): CellsOfSheet {
  return { sheetId, box: { ...wholeOf(block), row: cell.row, column: cell.column } };
}

async function errorsIn(cells: CellsOfSheet, pause: Pause): Promise<Outcome> {
  let failing: readonly FailingFormula[] = [];
  let rewritten = false;
  try {
    failing = await failingFormulas(cells);
    for (let attempt = 0; attempt < ATTEMPTS && failing.some(mayPass); attempt++) {
      await pause(PATIENCE_MS);
      const unknown = failing.filter(isUnknownCall);
      if (unknown.length > 0) {
        await enterAgain(cells, unknown);
        rewritten = true;
      }
      failing = await failingFormulas(cells);
    }
  } catch {
    // The user is typing, or the sheet is gone: what was written stands, and is not looked at further.
  }
  const errors = failing
    .filter(({ error }) => error !== NOT_THERE_YET && !UNFINISHED.includes(error))
    .map(({ row, column, formula, error }) => ({
      address: cellName(row, column),
      error,
      ...(isUnknownCall({ formula, error }) && { isUnknownFunction: true }),
    }));
  return { errors, rewritten };
}

/** Whether an error is one that time, or entering the formula again, may take away. */
function mayPass(failing: FailingFormula): boolean {
  return isUnknownCall(failing) || UNFINISHED.includes(failing.error);
}

/** Whether Excel does not know a function of ours that a formula calls. */
function isUnknownCall({ formula, error }: Pick<FailingFormula, "formula" | "error">): boolean {
  return error === "#NAME?" && calls(formula).length > 0;
}
