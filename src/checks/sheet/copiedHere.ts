import { overlaps, type Box } from "../../grid/box";
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

const figuresIn = ({ row, column, rows, columns }: Box, layout: Sheet["layout"]): number[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => layout.figure(row + r, column + c) ?? 0),
  ).flat();
