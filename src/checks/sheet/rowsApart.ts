import { formulaLines, framing } from "./formulaLines";
import type { Sheet } from "./sheet";

const KNOWN = new WeakMap<Sheet, ReadonlySet<number>>();

/** Rows that depart from those above and below in several columns, be it by other formulas or by typed figures: they are treated apart. */
export function rowsApart(sheet: Sheet): ReadonlySet<number> {
  const known = KNOWN.get(sheet);
  if (known) return known;
  const columns = new Map<number, Set<number>>();
  for (const line of formulaLines(sheet))
    line.cells.forEach(({ row, column, formula }, index) => {
      const holdsOther = formula !== undefined || sheet.grid.isTyped(row, column);
      if (line.isAcross || !holdsOther || !framing(line, index)) return;
      columns.set(row, (columns.get(row) ?? new Set()).add(column));
    });
  const apart = new Set([...columns].flatMap(([row, { size }]) => (size > 1 ? [row] : [])));
  KNOWN.set(sheet, apart);
  return apart;
}
