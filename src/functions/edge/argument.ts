import { counted } from "../../model/counted";
import { invalid, type Place } from "../../model/refusal";
import { isBlank, type Cell } from "./cell";

/** An argument of a call: a rectangle of cells, one by one for a value. */
export interface Argument {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: number;
  readonly columns: number;
}

/** An argument from what Excel passes: a block of cells, a bare value, or null for an omitted one. */
export function argumentOf(name: string, raw: unknown): Argument {
  const cells: readonly (readonly Cell[])[] = isBlock(raw) ? raw : [[isInvocation(raw) ? null : raw]];
  const columns = cells[0]?.length ?? 0;
  // Counted by hand: every cell of every call passes here.
  for (let row = 1; row < cells.length; row++) {
    if (cells[row]?.length === columns) continue;
    throw invalid(name, "its rows have different lengths. Give a rectangle of cells.");
  }
  if (columns === 0) return { name, cells: [[null]], rows: 1, columns: 1 };
  return { name, cells, rows: cells.length, columns };
}

/** The argument of that name. */
export function named(args: readonly Argument[], name: string): Argument | undefined {
  return args.find((argument) => argument.name === name);
}

/** What follows the first row is a row too, or has another length. */
function isBlock(raw: unknown): raw is unknown[][] {
  return Array.isArray(raw) && (raw.length === 0 || Array.isArray(raw[0]));
}

/**
 * The invocation, which comes after the arguments that Excel knows of: where it still has a former release's functions.json,
 * in the place of an argument that has been added since.
 */
function isInvocation(raw: unknown): boolean {
  return (
    typeof raw === "object" && raw !== null && !("code" in raw || "basicValue" in raw || Array.isArray(raw))
  );
}

/** A single cell with nothing in it: the argument was left out, or points at an empty cell. */
export function isOmitted(argument: Argument): boolean {
  return isSingle(argument) && isBlank(argument.cells[0]?.[0]);
}

/** One cell. */
export function isSingle({ rows, columns }: Argument): boolean {
  return rows === 1 && columns === 1;
}

/** One row or one column, as a list of cells in reading order. Refuses a block. */
export function listOf({ name, cells, rows, columns }: Argument): readonly Cell[] {
  if (columns === 1) return cells.map((row) => row[0]);
  if (rows === 1) return cells[0] ?? [];
  throw invalid(name, `has ${sizeInWords({ rows, columns })}. Give one row or one column.`);
}

/** The size in words: "3 rows and 1 column". */
export function sizeInWords({ rows, columns }: Pick<Argument, "rows" | "columns">): string {
  return `${counted(rows, "row")} and ${counted(columns, "column")}`;
}

/** A place in the argument as the user counts: "row 3", "column 2", both in a block; "row 1" for a list of one. */
export function placeInWords({ rows, columns }: Argument, place: Place): string {
  if (typeof place === "number") return `${columns > 1 ? "column" : "row"} ${place + 1}`;
  const { row, column } = place;
  // A list that runs across may have been read as one that runs down.
  if (rows === 1 && columns > 1 && row && column === 0) return `column ${row + 1}`;
  const words = [
    rows > 1 && row !== undefined ? [`row ${row + 1}`] : [],
    columns > 1 && column !== undefined ? [`column ${column + 1}`] : [],
  ];
  return words.flat().join(", ");
}
