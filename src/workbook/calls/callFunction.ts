/** A value as a cell holds it; null is a blank one. */
export type CellValue = string | number | boolean | null;

/** What a function answers: the cells it would fill, or the error of the whole call with its sentence. */
export type CallAnswer =
  { readonly cells: readonly (readonly (CellValue | CallError)[])[] } | { readonly error: CallError };

/** An error as a cell shows it, and what it says where it says something. */
export interface CallError {
  readonly code: string;
  readonly message: string;
}

/** Where Office.js keeps the functions that were associated: the page of a shared runtime holds them beside the pane. */
interface Association {
  readonly mappings: Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;
}

/**
 * Asks one of our functions what it would answer, without a cell: they depend on nothing but their arguments. An argument
 * is the rows of a range (`null` for a blank cell, an error by its code), or null where it is left out. Undefined where
 * this Excel keeps the functions out of the pane's reach.
 */
export function callFunction(
  id: string,
  args: readonly (readonly (readonly CellValue[])[] | null)[],
): CallAnswer | undefined {
  const run = association()?.mappings[id.toUpperCase()];
  if (!run) return undefined;
  const given = args.map((rows) => rows && rows.map((row) => row.map(received)));
  try {
    const cells = run(...given, {}) as readonly (readonly unknown[])[];
    return { cells: cells.map((row) => row.map(shown)) };
  } catch (error) {
    return { error: asCallError(error) };
  }
}

function association(): Association | undefined {
  const runtime = globalThis.CustomFunctions as { readonly _association?: Association } | undefined;
  return runtime?._association;
}

const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

/** A value as Excel hands it to a function: an error is an object, which tells it from a text. */
function received(value: CellValue): unknown {
  if (typeof value !== "string" || !ERROR.test(value)) return value;
  return new CustomFunctions.Error(value as CustomFunctions.ErrorCode);
}

function shown(value: unknown): CellValue | CallError {
  if (typeof value === "object" && value !== null) return asCallError(value);
  return value as CellValue;
}

function asCallError(error: unknown): CallError {
  const { code, message = "" } = error as { readonly code?: string; readonly message?: string };
  return { code: code ?? "#VALUE!", message };
}
