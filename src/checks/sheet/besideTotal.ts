import type { Sheet } from "./sheet";
import type { Total } from "./totals";
import { TOTAL } from "./words";

/** A figure that stands with those a total adds and is not added. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
  /** Between the figures that are added; between them and the total; on their far side. */
  readonly where: "within" | "near" | "far";
}

export const isVertical = ({ direction }: Total): boolean => direction === "above" || direction === "below";

export const nameOf = ({ layout }: Sheet, total: Total): string =>
  isVertical(total) ? layout.label(total.row, total.column) : layout.heading(total.row, total.column);

/** A cell that is a total in the same direction. */
export function isTotal(sheet: Sheet, row: number, column: number, like: Total): boolean {
  const own = sheet.totals.at(row, column);
  if (own?.direction && isVertical(own) === isVertical(like) && own.members.length > 1) return true;
  return isVertical(like) ? sheet.layout.isTotalRow(row, column) : sheet.layout.isTotalColumn(row, column);
}

/** The figures in the total's line that stand with those it adds. */
export function alongside(sheet: Sheet, total: Total): Candidate[] {
  const down = isVertical(total);
  const position = (cell: { row: number; column: number }) => (down ? cell.row : cell.column);
  const places = total.members.map(position);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const own = position(total);
  const added = new Set(places);
  const cell = (at: number) => (down ? { row: at, column: total.column } : { row: total.row, column: at });
  const isFigure = (at: number) => {
    const { row, column } = cell(at);
    return at >= 0 && sheet.layout.figure(row, column) !== undefined;
  };
  const found: Candidate[] = [];
  // Figures picked one here, one there, are picked on purpose.
  const joined = places.filter((at) => added.has(at + 1)).length;
  for (let at = first; at <= last && joined * 2 >= places.length - 1; at++)
    if (!added.has(at) && isFigure(at)) found.push({ ...cell(at), where: "within" });
  const isBefore = total.direction === "above" || total.direction === "left";
  const [nearStep, nearFrom, farFrom] = isBefore ? [1, last + 1, first - 1] : [-1, first - 1, last + 1];
  for (let at = nearFrom; isFigure(at) && at !== own; at += nearStep)
    found.push({ ...cell(at), where: "near" });
  const far: Candidate[] = [];
  for (let at = farFrom; isFigure(at); at -= nearStep) {
    const { row, column } = cell(at);
    if (isTotal(sheet, row, column, total)) return [...found, ...(down ? [] : far)];
    far.push({ ...cell(at), where: "far" });
  }
  return [...found, ...far];
}

/** A grand total of subtotals: other subtotals before it in its line that nothing adds. */
export function forgottenTotals(sheet: Sheet, total: Total): Candidate[] {
  if (total.direction !== "above" || !TOTAL.test(nameOf(sheet, total))) return [];
  const { column, members } = total;
  const head = sheet.layout.headRow(total.row, column);
  const top = Math.max(head, lastGrandTotal(sheet, total)) + 1;
  const added = sheet.totals.leaves(total);
  const found: Candidate[] = [];
  for (let row = top; row < total.row; row++) {
    const subtotal = sheet.totals.at(row, column);
    if (subtotal?.direction !== "above" || added.has(sheet.totals.key(row, column))) continue;
    // What the members add up already is no subtotal of its own.
    if (subtotal.members.some((member) => added.has(sheet.totals.key(member.row, member.column)))) continue;
    found.push({ row, column, where: "within" });
  }
  return found.length > 0 && found.length <= Math.max(1, members.length / 2) ? found : [];
}

function lastGrandTotal({ totals }: Sheet, { row, column, members }: Total): number {
  const first = Math.min(...members.map((member) => member.row));
  for (let r = row - 1; r >= 0; r--) {
    const other = totals.at(r, column);
    if (
      other &&
      other.row < first &&
      other.members.some((member) => totals.at(member.row, column)?.direction === "above")
    )
      return r;
  }
  return -1;
}
