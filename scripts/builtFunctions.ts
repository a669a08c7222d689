import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** One argument as functions.json declares it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function as functions.json declares it. */
export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly DeclaredParameter[];
}

/** What functions.json tells Excel. */
export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly DeclaredFunction[];
}

/** A custom function as the bundle associates it: the arguments in order, the invocation last. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** An error as a custom function gives it to a cell: Excel's code, and a sentence for #VALUE! and #N/A. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** The text of one file of the build. */
export function readBuilt(file: string, folder = builtFolder()): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

/** functions.json of the build. */
export function readMetadata(folder = builtFolder()): Metadata {
  return JSON.parse(readBuilt("functions.json", folder)) as Metadata;
}

/**
 * The functions that the built functions.js associates, by id. The script runs with the language and CustomFunctions
 * alone: no DOM, no Office.js, no Node. What it asks for besides is an error here as it would be in Excel.
 */
export function loadFunctions(folder = builtFolder()): Map<string, CustomFunction> {
  const { functions, CustomFunctions } = listener();
  vm.runInContext(readBuilt("functions.js", folder), vm.createContext({ CustomFunctions }), {
    filename: "functions.js",
  });
  return functions;
}

/**
 * The same functions among this script's own globals, as in a page, for measuring: a context of its own slows every
 * use of Math and Number many times.
 */
export function loadFunctionsHere(folder = builtFolder()): Map<string, CustomFunction> {
  const { functions, CustomFunctions } = listener();
  Object.assign(globalThis, { CustomFunctions });
  vm.runInThisContext(readBuilt("functions.js", folder), { filename: "functions.js" });
  return functions;
}

/** What Excel's runtime gives the script, and the functions that it hears of. */
function listener() {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction) => functions.set(id, run);
  return { functions, CustomFunctions: { associate, Error: CellError, ErrorCode } };
}

function builtFolder(): string {
  if (process.env.DIST === undefined) throw new Error("DIST does not say where the built add-in is.");
  return process.env.DIST;
}
