import type { Finding } from "../finding";
import type { Rule } from "../rule";

/**
 * Text that reads as a number among numbers: sums pass over it and say nothing. A school came out 30,000 pounds
 * short in its budget because of figures entered as text; the European Spreadsheet Risks Interest Group lists the
 * case.
 */
export const textNumber: Rule = {
  id: "text-number",
  title: "Numbers that are text",
  check: (sheet) => {
    const { grid, layout } = sheet;
    const found: Finding[] = [];
    for (const [row, column] of sheet.cells()) {
      if (!grid.isTextFigure(row, column) || layout.isHeading(row, column) || layout.isCode(row, column))
        continue;
      if (!standsAmongFigures(row, column)) continue;
      found.push(
        ...sheet.find(
          "text-number",
          "wrong",
          [row, column],
          `“${String(grid.value(row, column))}” is text: sums pass over it`,
        ),
      );
    }
    return found;

    /** Figures on both its sides or more figures than text in its line, and it is no label of its row. */
    function standsAmongFigures(row: number, column: number): boolean {
      if (layout.label(row, column) === "" && column === grid.firstFilled(row)) return false;
      const isFigure = (r: number, c: number) => layout.figure(r, c) !== undefined;
      const count = (length: number, place: (at: number) => [number, number]) => {
        let [figures, texts] = [0, 0];
        for (let at = 0; at < length; at++) {
          const [r, c] = place(at);
          if (isFigure(r, c)) figures++;
          else if (grid.isTextFigure(r, c) && !layout.isHeading(r, c)) texts++;
        }
        return { figures, texts };
      };
      const block = layout.blockOf(row) ?? { first: row, last: row };
      const down = count(block.last - block.first + 1, (at) => [block.first + at, column]);
      const all = count(grid.rows, (at) => [at, column]);
      const across = count(grid.columns, (at) => [row, at]);
      // A row of references heads the columns below it.
      if (across.texts > 2 && across.texts > across.figures) return false;
      return (
        (down.figures >= 2 && down.figures > down.texts) ||
        (across.figures >= 2 && across.figures > across.texts && (all.texts <= 2 || all.figures > all.texts))
      );
    }
  },
};
