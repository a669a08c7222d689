import { invalid, outOfReach, Refusal } from "../../model/refusal";
import { excelError } from "./excelError";
import { Given } from "./given";
import { refuseBeyondSheet } from "./size";

/** What a cell of a result may be: true and false are shown as Yes and No, nothing as "". */
export type ResultCell = number | string | boolean | Refusal | null | undefined;

/** A single value, or a block. */
export type Result = ResultCell | readonly (readonly ResultCell[])[];

/**
 * The road of every function: reads the arguments, calculates, and gives the block that spills (1x1 for a single
 * value: Excel wants a block from every function declared to spill). A refusal of the whole call is thrown as Excel's
 * error with its sentence; a refusal in a cell stands in that cell.
 */
export function answer<Name extends string>(
  raw: Readonly<Record<Name, unknown>>,
  calculate: (given: Given<Name>) => Result,
): any[][] {
  let given: Given<Name> | undefined;
  try {
    given = new Given(raw);
    const result = calculate(given);
    const block = isBlock(result) ? result : [[result]];
    refuseBeyondSheet(block.length, block[0]?.length ?? 0);
    const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    if (only instanceof Refusal) throw only;
    // Most are as Excel wants them: a copy of every block would cost more than most calculations.
    if (block.every(areReady)) return block as any[][];
    const args = given.arguments;
    const errorOf = onceFor((refusal: Refusal) => excelError(refusal, args));
    return block.map((row) =>
      areReady(row) ? (row as unknown[]) : row.map((cell) => excelCell(cell, errorOf)),
    );
  } catch (reason) {
    throw excelError(asRefusal(reason), given?.arguments ?? []);
  }
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

/** Text, and numbers other than -0, NaN and infinity, are shown as they are. */
function areReady(row: readonly ResultCell[]): boolean {
  // Counted by hand: every cell of every result passes here.
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (typeof cell === "string") continue;
    if (typeof cell !== "number" || !Number.isFinite(cell) || Object.is(cell, -0)) return false;
  }
  return true;
}

/** One answer for each question, given again when the question comes again: a row of one refusal needs one error. */
function onceFor<Question, Answer>(ask: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const found = known.get(question) ?? ask(question);
    known.set(question, found);
    return found;
  };
}

function excelCell(cell: ResultCell, errorOf: (refusal: Refusal) => CustomFunctions.Error): unknown {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : errorOf(outOfReach());
  if (typeof cell === "boolean") return cell ? "Yes" : "No";
  if (cell instanceof Refusal) return errorOf(cell);
  return cell ?? "";
}

function asRefusal(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  const fault = reason instanceof Error ? reason.message : String(reason);
  return invalid(
    "",
    `Envelope could not finish this calculation (${fault}). Nothing is wrong with the workbook; tell us.`,
  );
}
