import type { Place } from "../finding";
import type { FormulaFacts } from "./formulaFacts";
import type { Sheet } from "./sheet";

const MOST_CELLS = 2000;

/** A formula's cell. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * What the formula of another cell adds and a cell's own does not: the cells that it would add too if it were a copy. None
 * where it adds anything that the other does not, or where what the other adds more is blank.
 */
export function lessThan(sheet: Sheet, cell: Cell, like: Cell): Place[] {
  const facts = sheet.grid.facts(cell.row, cell.column);
  if (facts?.placeless === sheet.grid.facts(like.row, like.column)?.placeless) return [];
  const own = added(sheet, facts);
  const its = added(sheet, sheet.grid.factsOfCopy(like, cell));
  if (!own || !its || own.size === 0 || own.size >= its.size) return [];
  if ([...own].some(([key, one]) => its.get(key)?.factor !== one.factor)) return [];
  // A difference that takes less off is no total that leaves something out.
  if ([...its.values()].some(({ factor }) => factor <= 0)) return [];
  return [...its].flatMap(([key, { place, holdsFigure }]) => (own.has(key) || !holdsFigure ? [] : [place]));
}

interface Added {
  readonly factor: number;
  readonly place: Place;
  readonly holdsFigure: boolean;
}

/** The cells of its own sheet that a formula adds, each with its factor; undefined where it does more than that. */
function added(sheet: Sheet, facts: FormulaFacts | undefined): Map<string, Added> | undefined {
  const terms = facts?.terms ?? facts?.averages?.map((area) => ({ ...area, factor: 1 }));
  if (!terms || facts?.constant) return undefined;
  const cells = new Map<string, Added>();
  for (const { sheet: name, box, factor } of terms) {
    if (name !== null || box.row < 0 || box.column < 0 || box.rows * box.columns > MOST_CELLS)
      return undefined;
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++) {
        const key = `${row},${column}`;
        cells.set(key, {
          factor: (cells.get(key)?.factor ?? 0) + factor,
          place: { sheet: sheet.name, row, column },
          holdsFigure: sheet.layout.figure(row, column) !== undefined,
        });
      }
  }
  return cells;
}
