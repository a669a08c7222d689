import { FreeNames } from "./freeNames";

/** The names a workbook has, of sheets and of cells; neither minds letter case. */
export interface WorkbookNames {
  /** Hands out names that are free. */
  readonly free: () => FreeNames;
  /** The first of these names that is taken already; undefined where all are free. */
  readonly taken: (sheets: readonly string[], cells: readonly string[]) => string | undefined;
}

/** Asks which names of sheets, cells and tables the workbook has; they are there after the next sync. */
export function readNames({ workbook }: Excel.RequestContext): WorkbookNames {
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  const tables = workbook.tables.load("items/name");
  return {
    free: () => new FreeNames(namesOf(sheets), namesOf(names), namesOf(tables)),
    taken: (wantedSheets, wantedNames) =>
      firstTaken(wantedSheets, namesOf(sheets)) ?? firstTaken(wantedNames, namesOf(names)),
  };
}

function namesOf({ items }: { readonly items: readonly { readonly name: string }[] }): string[] {
  return items.map(({ name }) => name);
}

function firstTaken(wanted: readonly string[], there: readonly string[]): string | undefined {
  const taken = new Set(there.map((name) => name.toLowerCase()));
  return wanted.find((name) => taken.has(name.toLowerCase()));
}
