import { isCellError, type CellError } from "../host/errors";
import type { ArgumentValue, FunctionAnswer, FunctionCall } from "../host/functionCalls";
import type { CellValue } from "../host/gridStore";
import type { FunctionMetadata } from "./functionMetadata";

/** An error in a cell, told apart from text that reads the same; `message` is the sentence that came with it. */
export interface CellFailure {
  error: CellError;
  message?: string;
}

/** One cell as the engine knows it; null is blank. */
export type EngineValue = CellValue | CellFailure | null;

/** An argument in a formula: a value, rows of cells for a range or array, null where the formula gives none. */
export type EngineArgument = EngineValue | readonly (readonly EngineValue[])[];

export const isFailure = (value: unknown): value is CellFailure =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;

const rowsOf = (argument: EngineArgument): readonly (readonly EngineValue[])[] =>
  Array.isArray(argument) ? (argument as readonly (readonly EngineValue[])[]) : [[argument as EngineValue]];

/**
 * The call a formula makes: every parameter takes a rectangle of cells, so a single value arrives as `[[value]]`; what the
 * formula leaves out arrives as null and a blank cell as null within its rectangle (deviation `cf-blank-cell`).
 * A failure instead where an argument holds `#BUSY!`, for its value is not known yet, or where it holds any error and the
 * functions do not take errors.
 */
export function callOf(
  fn: FunctionMetadata,
  given: readonly EngineArgument[],
  takesErrors: boolean,
): FunctionCall | CellFailure {
  const failures = given.flatMap((argument) => rowsOf(argument).flat().filter(isFailure));
  const fatal = failures.find(({ error }) => error === "#BUSY!" || !takesErrors);
  if (fatal) return { error: fatal.error };
  const args = (fn.parameters ?? []).map((_, index) => {
    const argument = given[index] ?? null;
    return argument === null ? null : rowsOf(argument).map((row) => row.map(argumentValue));
  });
  return { functionId: fn.id, args, ...(failures.length > 0 ? { allowErrors: true } : {}) };
}

const argumentValue = (value: EngineValue): ArgumentValue => (isFailure(value) ? value.error : value);

/** What a cell shows of an answer: a rectangle of values and errors that spills, or one error. */
export function resultOf(functionId: string, answer: FunctionAnswer): EngineValue[][] | CellFailure {
  if ("error" in answer) return answer;
  const rows: unknown[] = Array.isArray(answer.value) ? answer.value : [[answer.value]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    const message = `${functionId} did not answer with a rectangle of cells.`;
    console.error(`workbench: ${message}`, answer.value);
    return { error: "#VALUE!", message };
  }
  return rows.map((row) => (row as unknown[]).map(resultValue));
}

/** Errors come as objects that carry their code; JSON has no way to say NaN, so a number here is a number. */
function resultValue(value: unknown): EngineValue {
  if (value === null) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  const { basicValue, code, message } = value as { basicValue?: unknown; code?: unknown; message?: unknown };
  const error = [basicValue, code].find(isCellError) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
