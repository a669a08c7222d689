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
  const associated = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction) => associated.set(id, run);
  const context = vm.createContext({ CustomFunctions: { associate, Error: CellError, ErrorCode } });
  vm.runInContext(readBuilt("functions.js", folder), context, { filename: "functions.js" });
  return associated;
}

function builtFolder(): string {
  if (process.env.DIST === undefined) throw new Error("DIST does not say where the built add-in is.");
  return process.env.DIST;
}
