import { holds } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import { onRow } from "../../src/grid/onRow";
import { isFormula } from "../../src/sheets/plan/content";
import { formatOf, linesIn, roomIn, widthIn } from "../../src/sheets/page/seenCells";
import { USUAL } from "../../src/sheets/plan/printPlan";
import { rowHeights } from "../../src/sheets/plan/rowHeights";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";

/** What the cells of a sheet show once it is calculated. */
interface Shown {
  readonly texts: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** The height of a line, in points. */
const LINE = 14.5;

/**
 * The cells of a sheet in which something cannot be read: figures that show as #####, words that break or end at the next
 * cell, texts of more lines than their row has room for, and on paper words that run over the edge of what is printed.
 */
export function outgrown(plan: SheetPlan, { texts, values }: Shown): string[] {
  const dressedOn = onRow(plan.dressed);
  const spiltOn = onRow((plan.spills ?? []).map((box) => ({ box })));
  // A formula is in the way of words beside it even where it shows nothing.
  const isInTheWay = (row: number, column: number) =>
    texts[row]?.[column] !== "" ||
    isFormula(plan.cells[row]?.[column] ?? null) ||
    spiltOn(row).some(({ box }) => holds(box, row, column));
  const heights = rowHeights(plan.dressed);
  const width = (first: number, end: number) => {
    let sum = 0;
    for (let column = first; column < end; column += 1) sum += plan.widths[column] ?? USUAL.columnWidth;
    return sum;
  };
  const fault = (row: number, column: number): string | undefined => {
    const line = texts[row] ?? [];
    const text = line[column] ?? "";
    const format = formatOf(dressedOn(row).filter(({ box }) => holds(box, row, column)));
    const [own, need] = [width(column, column + 1), widthIn(format, text)];
    if (typeof values[row]?.[column] === "number") return need > roomIn(format, own) ? "#####" : undefined;
    if (format.wrapText) {
      const lines = linesIn(format, text, own);
      if (lines.some((one) => widthIn(format, one) > roomIn(format, own))) return "breaks a word";
      const room = heights.get(row) ?? USUAL.rowHeight;
      return lines.length * LINE > room ? `${lines.length} lines in ${room} points` : undefined;
    }
    if (format.horizontalAlignment === "Right") {
      let first = column;
      while (first > 0 && !isInTheWay(row, first - 1)) first -= 1;
      return need > roomIn(format, width(first, column + 1)) ? "is cut at the left" : undefined;
    }
    const next = line.findIndex((_, at) => at > column && isInTheWay(row, at));
    if (next > 0 && need > roomIn(format, width(column, next))) return "is cut";
    const area = plan.print.areas.find((box) => holds(box, row, column));
    const isOver = area && need > roomIn(format, width(column, area.column + area.columns));
    return isOver ? "runs over the paper" : undefined;
  };
  return texts.flatMap((line, row) =>
    line.flatMap((text, column) => {
      const found = text === "" ? undefined : fault(row, column);
      return found === undefined ? [] : [`${plan.name}!${cellName(row, column)} ${found}: ${text}`];
    }),
  );
}
