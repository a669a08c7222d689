import { isSameBox, overlaps, type Box } from "../../grid/box";
import { sum } from "./figures";
import { framing, type FormulaLine } from "./formulaLines";
import type { Sheet } from "./sheet";

/** The formula of its neighbours would read a cell that says there is no figure: it goes by another year. */
export function wouldReadNothing({ grid }: Sheet, line: FormulaLine, index: number): boolean {
  const [own, like] = [line.cells[index], framing(line, index)];
  const areas = own && like ? (grid.factsOfCopy(like, own)?.areas ?? []) : [];
  return areas.some(
    ({ sheet, box }) =>
      sheet === null && box.rows * box.columns === 1 && grid.isNoFigure(box.row, box.column),
  );
}

/** The formula of its neighbours would make what it makes: the total of the variances is the variance of the totals. */
export function wouldMakeTheSame({ grid, layout }: Sheet, line: FormulaLine, index: number): boolean {
  const [own, like] = [line.cells[index], framing(line, index)];
  const facts = own && like && grid.factsOfCopy(like, own);
  const value = own && grid.number(own.row, own.column);
  if (!value || !facts?.terms || facts.constant || facts.terms.some(({ sheet }) => sheet !== null))
    return false;
  // Of the same figures it takes fewer: that they make nothing today is chance.
  const areas = grid.facts(own.row, own.column)?.areas ?? [];
  if (areas.some((area) => facts.areas.some((its) => overlaps(area.box, its.box)))) return false;
  const made = facts.terms.map(({ box, factor }) => factor * sum(figuresIn(box, layout)));
  return Math.abs(sum(made) - value) <= 1e-9 * Math.abs(value);
}

/** As its neighbours, and a number more for a cell among what it adds that holds a word: three days of leave. */
export function isMadeUpForWords({ grid }: Sheet, line: FormulaLine, index: number): boolean {
  const own = line.cells[index];
  const like = framing(line, index);
  const [facts, its] = [own, like].map((cell) => cell && grid.facts(cell.row, cell.column));
  if (!own || !like || !facts?.terms || !its?.terms || facts.constant === its.constant) return false;
  const copied = grid.factsOfCopy(like, own)?.terms ?? [];
  const areSame =
    facts.terms.length === copied.length &&
    facts.terms.every(({ box, factor }, at) => {
      const other = copied[at];
      return other !== undefined && factor === other.factor && isSameBox(box, other.box);
    });
  return areSame && facts.terms.some(({ sheet, box }) => sheet === null && holdsWords(grid, box));
}

function holdsWords(grid: Sheet["grid"], { row, column, rows, columns }: Box): boolean {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (grid.kind(r, c) === "text") return true;
  return false;
}

const figuresIn = ({ row, column, rows, columns }: Box, layout: Sheet["layout"]): number[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => layout.figure(row + r, column + c) ?? 0),
  ).flat();
