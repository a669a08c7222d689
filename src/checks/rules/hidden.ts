import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet/sheet";

/**
 * Figures out of sight that visible results are made of. Barclays bought 179 contracts of Lehman Brothers in 2008
 * that stood in hidden rows.
 */
export const hidden: Rule = {
  id: "hidden",
  title: "Hidden figures that count",
  check: (sheet, book) => {
    if (!sheet.isVisible) return [];
    const said = new Set<string>();
    const found: Finding[] = [];
    for (const [row, column] of sheet.formulas()) {
      if (isHidden(sheet, row, column)) continue;
      for (const { sheet: name, box } of sheet.grid.facts(row, column)?.areas ?? []) {
        const from = book.sheet(name, sheet);
        const what = from && hiddenPart(sheet, from, box);
        if (!what || said.has(what)) continue;
        said.add(what);
        found.push(
          ...sheet.find("hidden", "look", [row, column], `is made of figures out of sight: ${what}`),
        );
      }
    }
    return found;
  },
};

const isHidden = ({ reading }: Sheet, row: number, column: number): boolean =>
  reading.hiddenRows.includes(row) || reading.hiddenColumns.includes(column);

function hiddenPart(
  sheet: Sheet,
  from: Sheet,
  box: { row: number; column: number; rows: number; columns: number },
): string | undefined {
  const where = from === sheet ? "" : ` of ${from.name}`;
  for (let r = box.row; r < Math.min(box.row + box.rows, from.grid.rows); r++)
    for (let c = box.column; c < Math.min(box.column + box.columns, from.grid.columns); c++) {
      if (from.layout.figure(r, c) === undefined || from.layout.figure(r, c) === 0) continue;
      if (!from.isVisible) return `the sheet ${from.name}`;
      const isRow = from.reading.hiddenRows.includes(r);
      if ((!isRow && !from.reading.hiddenColumns.includes(c)) || from.explained("hidden", r, c)) continue;
      return isRow ? `row ${r + 1}${where}` : `column ${from.at(0, c).replace(/\d/g, "")}${where}`;
    }
  return undefined;
}
