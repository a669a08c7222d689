import { halfUnit } from "./figures";
import type { Sheet } from "./sheet";
import { COUNT, OPENING, RATE } from "./words";

/** A figure that a total may add. */
export interface Item {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Figures that a total may add together, and where they stand, in words. */
export interface Summands {
  readonly items: readonly Item[];
  readonly where: string;
}

/** What a total in a row may add: the list above or below, all lists since the headings, the subtotals, with and without parts. */
export function summandsInColumn(sheet: Sheet, row: number, column: number): Summands[] {
  return [
    ...stretches(sheet, row, column, -1).map((items) => ({
      items,
      where: "above",
    })),
    ...stretches(sheet, row, column, 1).map((items) => ({
      items,
      where: "below",
    })),
  ];
}

function stretches(sheet: Sheet, from: number, column: number, step: 1 | -1): Item[][] {
  const { layout, grid } = sheet;
  const near: Item[] = [];
  const all: Item[] = [];
  const every: Item[] = [];
  const sinceTotal: Item[] = [];
  const subtotals: Item[] = [];
  let [isNear, totalMet, blanks] = [true, false, 0];
  for (let row = from + step; row >= 0 && row < grid.rows && blanks < 2; row += step) {
    if (layout.isHeadingRow(row)) break;
    if (grid.isBlankRow(row)) {
      blanks++;
      isNear = false;
      continue;
    }
    blanks = 0;
    const value = layout.figure(row, column);
    if (value === undefined) {
      if (!layout.isMemo(row, column) && grid.kind(row, column) === "blank") isNear = near.length === 0;
      continue;
    }
    if (layout.isMemo(row, column) || grid.isPercent(row, column)) continue;
    const item = { row, column, value };
    every.push(item);
    const inner = sheet.totals.at(row, column);
    if (
      layout.isTotalRow(row, column) ||
      ((inner?.direction === "above" || inner?.direction === "below") && inner.members.length > 1)
    ) {
      subtotals.push(item);
      totalMet = true;
      isNear = false;
      continue;
    }
    all.push(item);
    if (isNear) near.push(item);
    if (!totalMet) sinceTotal.push(item);
  }
  const grand =
    subtotals.length > 0
      ? [subtotals, [...subtotals, ...sinceTotal], [...sinceTotal, ...subtotals.slice(0, 1)]]
      : [];
  // What was there at the start is none of what came in, and the population none of what is spent on it.
  const [moved, spent] = [OPENING, COUNT].map((other) =>
    near.filter((item) => !other.test(layout.label(item.row, item.column))),
  );
  return [near, sinceTotal, all, ...grand, moved ?? [], spent ?? [], withoutParts(every)].filter(
    (items) => items.length > 0,
  );
}

/** Without those that one of them is the sum of: a subtotal that no word names. */
function withoutParts(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    kept.push(item);
    let [made, room] = [0, halfUnit(item.value)];
    for (let part = at + 1; part < items.length; part++) {
      made += items[part]?.value ?? 0;
      room += halfUnit(items[part]?.value ?? 0);
      if (part > at + 1 && Math.abs(made - item.value) <= room) {
        at = part;
        break;
      }
    }
  }
  return kept;
}

/** What a total in a column may add of its row: what is near, all of it, the years of its axis, the totals before it. */
export function summandsInRow(sheet: Sheet, row: number, column: number): Summands[] {
  const { layout, grid } = sheet;
  const near: Item[] = [];
  const all: Item[] = [];
  const inAxis: Item[] = [];
  const totals: Item[] = [];
  const axis = (c: number) => layout.axisAcross(row, c)?.[0];
  let nearest: ReturnType<typeof axis>;
  for (let c = column - 1; c >= 0; c--) {
    const value = layout.figure(row, c);
    if (value === undefined) continue;
    if (grid.isPercent(row, c) || RATE.test(layout.heading(row, c))) continue;
    const item = { row, column: c, value };
    if (layout.isTotalColumn(row, c)) {
      totals.push(item);
      continue;
    }
    all.push(item);
    if (totals.length === 0) near.push(item);
    nearest ??= axis(c);
    if (nearest && axis(c) === nearest) inAxis.push(item);
  }
  if (!nearest && sheet.unit(row, column)?.kind !== "money" && all.length < 3) return [];
  // What a thing costs follows from what it is, whose figures stand before: posts, and their salary.
  const last = near.slice(2).map((_, at) => near.slice(0, at + 2));
  return [near, all, inAxis, totals, ...last]
    .filter((items) => items.length > 0)
    .map((items) => ({ items, where: "left of it" }));
}
