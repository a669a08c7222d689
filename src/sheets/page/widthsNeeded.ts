import { holds } from "../../grid/box";
import { appearance } from "../looks/looks";
import type { Block } from "../plan/block";
import { isFormula, type Rows } from "../plan/content";
import { roomIn, seenCells, widthIn, type SeenCell } from "./seenCells";

/** A column is not made wider than this for one text, in points. */
const MOST = 330;

/**
 * How many points wide each column of a block has to be for nothing of it to be cut off or to show as ####; 0 where it may
 * be as narrow as it likes. `isOpen` says that the cells right of the block are free for words to run on.
 */
export function widthsNeeded(block: Block, widths: readonly number[], isOpen: boolean): number[] {
  const known = asShown(block);
  const seen = seenCells({ ...block, cells: known, names: [] }, []);
  const figures = known.map((line, row) =>
    line.map((held, column) => (typeof held === "number" ? figureIn(block, row, column, held) : undefined)),
  );
  return widths.map((_, column) => {
    const needed = seen.map((line, row) => {
      const figure = figures[row]?.[column];
      const format = line[column]?.format ?? {};
      const points = figure === undefined ? wordsIn(line, column, widths, isOpen) : widthIn(format, figure);
      return points === 0 ? 0 : points - roomIn(format, 0);
    });
    return Math.min(MOST, Math.ceil(needed.reduce((most, points) => Math.max(most, points), 0)));
  });
}

/** What its cells are known to show; a formula that nothing is known of still stands in the way of what is left of it. */
function asShown({ cells, shows = cells }: Block): Rows {
  return shows.map((row) => row.map((content) => (isFormula(content) ? { formula: "=" } : content)));
}

/** The points a cell's words take of its own column: none where they have room enough over blank cells. */
function wordsIn(
  line: readonly SeenCell[],
  column: number,
  widths: readonly number[],
  isOpen: boolean,
): number {
  const { text, format, isRight } = line[column] as SeenCell;
  if (!text) return 0;
  if (format.wrapText) return Math.max(...text.split(/\s+/).map((word) => widthIn(format, word)));
  const whole = widthIn(format, text);
  if (isRight) return whole;
  let next = column + 1;
  let beside = 0;
  for (; next < line.length && !line[next]?.isInTheWay; next += 1) beside += widths[next] ?? 0;
  // The last of several cells is one of a table: what is typed beside it one day must not cut it.
  const runsOn = next === line.length && isOpen && (next > column + 1 || !line[column - 1]?.isInTheWay);
  return runsOn ? 0 : Math.max(0, whole - beside);
}

/** A figure as its number format writes it; General rounds to the width that is there. */
function figureIn({ dressed }: Block, row: number, column: number, figure: number): string | undefined {
  const code = dressed
    .filter(({ box }) => holds(box, row, column))
    .flatMap(({ look, numberFormat }) => numberFormat ?? appearance(look).numberFormat ?? [])
    .at(-1);
  const [, decimals = ""] = /0(?:\.(0+))?/.exec(code ?? "") ?? [];
  if (code === undefined || !code.includes("0")) return String(Math.trunc(figure));
  const digits = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  const isShare = code.includes("%");
  const written = (isShare ? figure * 100 : figure).toLocaleString("en-GB", digits);
  return isShare ? `${written}%` : written;
}
