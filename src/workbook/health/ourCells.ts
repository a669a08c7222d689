import type { BookReading } from "../../checks/reading";
import { calls } from "../../formulas/calls";

/** A cell that calls us and shows that Excel cannot: it does not know the name, or has not finished. */
export interface LostCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly error: "#NAME?" | "#BUSY!";
}

/** What of a workbook is ours. */
export interface OurCells {
  /** How many calls of ours each sheet holds, those without any left out. */
  readonly calls: readonly { readonly sheet: string; readonly count: number }[];
  readonly lost: readonly LostCell[];
}

/** Looks through a workbook for our own calls. */
export function ourCells(reading: BookReading): OurCells {
  const lost: LostCell[] = [];
  const counts = reading.sheets.map(({ name: sheet, formulas, values }) => {
    let count = 0;
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const own = typeof formula === "string" && formula.startsWith("=") ? calls(formula).length : 0;
        count += own;
        const error = values[row]?.[column];
        if (own > 0 && (error === "#NAME?" || error === "#BUSY!"))
          lost.push({ sheet, row, column, formula: String(formula), error });
      }),
    );
    return { sheet, count };
  });
  return { calls: counts.filter(({ count }) => count > 0), lost };
}
