import { references, type FormulaReference } from "../../formulas/references";
import { quoteSheetName, splitReference } from "../../grid/address";
import { cellName } from "../../grid/cell";

/** What is read of a workbook to know what refers to a sheet. */
interface Formulas {
  readonly sheets: readonly {
    readonly name: string;
    readonly formulas: readonly (readonly unknown[])[];
  }[];
  /** The workbook's names, each with the formula it stands for. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The names that stand for cells of a sheet, and what refers to it, by them or by address, and stays: cells of other
 * sheets, and names whose formulas do more than stand for cells.
 */
export function referringTo(
  sheet: string,
  { sheets, names }: Formulas,
): { readonly names: readonly string[]; readonly cells: readonly string[] } {
  const isSheet = (name: string | null) => name?.toLowerCase() === sheet.toLowerCase();
  const isHere = ({ book, sheet: first, lastSheet }: FormulaReference) =>
    book === null && (isSheet(first) || isSheet(lastSheet));
  const mentioning = Object.keys(names).filter((name) => references(names[name] ?? "").some(isHere));
  const ours = mentioning.filter((name) =>
    isSheet(splitReference((names[name] ?? "").replace(/^=/, "")).sheet),
  );
  const called = new Set(mentioning.map((name) => name.toLowerCase()));
  const refers = (one: FormulaReference) =>
    isHere(one) || (one.kind === "name" && one.book === null && called.has(one.name.toLowerCase()));
  const cells = sheets
    .filter(({ name }) => !isSheet(name))
    .flatMap(({ name, formulas }) =>
      formulas.flatMap((row, at) =>
        row.flatMap((held, column) =>
          typeof held === "string" && held.startsWith("=") && references(held).some(refers)
            ? [`${quoteSheetName(name)}!${cellName(at, column)}`]
            : [],
        ),
      ),
    );
  return { names: ours, cells: [...cells, ...mentioning.filter((name) => !ours.includes(name))] };
}
