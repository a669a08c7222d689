import { bookParts } from "./bookParts";
import { cellsOf, type CellFormula } from "./cells";
import { KnownArguments } from "./known";
import { isForReaders } from "./pack/readersSheets";
import { Package } from "./package";
import { withTwins, type Treated } from "./treatment";

/** The calls of one function: in how many cells, and why they would stay values where they would. */
export interface SurveyedFunction {
  readonly id: string;
  readonly cells: number;
  readonly why?: string;
}

/** What a copy of a workbook would come to. */
export interface Survey {
  /** Cells with a formula, and those of them that call functions of ours. */
  readonly formulas: number;
  readonly ours: number;
  readonly functions: readonly SurveyedFunction[];
  /** Cells of ours that show an error now. */
  readonly errors: number;
  readonly hiddenSheets: readonly string[];
  /** Sheets that a pack for readers may have. */
  readonly packSheets: readonly string[];
  readonly links: number;
  readonly macros: boolean;
}

/** Looks through a workbook file, and changes nothing. @throws CopyRefusal where it cannot be copied. */
export async function surveyFile(bytes: Uint8Array): Promise<Survey> {
  const file = Package.open(bytes);
  const book = await bookParts(file);
  const known = await KnownArguments.of(file, book);
  const functions = new Map<string, SurveyedFunction>();
  let [formulas, ours, errors] = [0, 0, 0];
  for (const { name, part } of book.sheets) {
    const groups = new Map<string, Treated | undefined>();
    const treated = (formula: CellFormula) => {
      const group =
        formula.shared !== undefined && formula.text === "" ? groups.get(formula.shared) : undefined;
      const result = group ?? withTwins(formula.text, (argument) => known.of(argument, name));
      if (formula.shared !== undefined && formula.text !== "") groups.set(formula.shared, result);
      return result;
    };
    for (const { formula, type } of cellsOf(await file.text(part))) {
      if (!formula) continue;
      formulas++;
      const result = treated(formula);
      if (!result) continue;
      ours++;
      if (type === "e") errors++;
      for (const id of new Set(result.functions)) {
        const key = `${id} ${result.why ?? ""}`;
        const cells = (functions.get(key)?.cells ?? 0) + 1;
        functions.set(key, { id, cells, ...(result.why === undefined ? {} : { why: result.why }) });
      }
    }
  }
  return {
    formulas,
    ours,
    functions: [...functions.values()].sort((one, other) => one.id.localeCompare(other.id)),
    errors,
    hiddenSheets: book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    packSheets: book.sheets.filter(isForReaders).map(({ name }) => name),
    links: book.links,
    macros: book.hasMacros,
  };
}
