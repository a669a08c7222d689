import type { Rule } from "../rule";
import { halfUnit, sum } from "../sheet/figures";
import type { Place } from "../finding";
import type { Sheet } from "../sheet/sheet";
import { IS_TOTAL, NET, RATE, STOCK } from "../sheet/words";

/** A total typed as a number that its figures do not make. */
export const cast: Rule = {
  id: "cast",
  title: "Typed totals that do not cast",
  check: (sheet) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      if (!sheet.grid.isTyped(row, column) || sheet.layout.figure(row, column) === undefined) return [];
      if (sheet.grid.isPercent(row, column)) return [];
      const miss = missed(sheet, row, column);
      return miss
        ? sheet.find(
            "cast",
            "wrong",
            [row, column],
            `${sheet.shown(row, column)} is typed; the ${miss.figures.length} figures ${miss.where} make ${Number(sum(miss.figures).toPrecision(12)).toLocaleString("en-GB", { maximumFractionDigits: 4 })}`,
            miss.because,
          )
        : [];
    }),
};

interface Miss {
  readonly figures: readonly number[];
  readonly where: string;
  readonly because: readonly Place[];
}

interface Item {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function missed(sheet: Sheet, row: number, column: number): Miss | undefined {
  const { layout } = sheet;
  const label = layout.label(row, column);
  const heading = layout.heading(row, column);
  const isRow = IS_TOTAL.test(label) && !NET.test(label);
  const isColumn = IS_TOTAL.test(heading) && !NET.test(heading);
  if (!isRow && !isColumn) return undefined;
  const options: { items: Item[]; where: string }[] = [];
  if (isRow) options.push(...verticalOptions(sheet, row, column));
  if (isColumn && !RATE.test(label) && !STOCK.test(label))
    options.push(...horizontalOptions(sheet, row, column));
  const able = options.filter(({ items }) => items.length >= 2);
  const own = layout.figure(row, column) ?? 0;
  const fits = ({ items }: { items: Item[] }) => {
    const made = sum(items.map(({ value }) => value));
    // Rounded figures miss their total by chance, not all in one direction.
    const unit = Math.max(halfUnit(own), ...items.map(({ value }) => halfUnit(value)));
    return Math.abs(made - own) <= unit * (1 + Math.sqrt(items.length)) + 1e-9 * Math.abs(own);
  };
  if (able.length === 0 || able.some(fits)) return undefined;
  // The nearest is what was meant.
  const [best] = able.sort((one, other) => Math.abs(total(one) - own) - Math.abs(total(other) - own));
  if (!best || Math.abs(total(best) - own) > 0.9 * Math.abs(own)) return undefined;
  return {
    figures: best.items.map(({ value }) => value),
    where: best.where,
    because: between(sheet, best.items, row, column, best.where),
  };
}

/** Every cell from the total to the farthest of its figures: a blank or a text among them is the fault, not the total. */
function between(sheet: Sheet, items: readonly Item[], row: number, column: number, where: string): Place[] {
  const first = where === "above" ? sheet.layout.headRow(row, column) + 1 : row;
  const rows = [row, first, ...items.map((item) => item.row)];
  const columns = [column, ...(where.startsWith("left") ? [1] : []), ...items.map((item) => item.column)];
  const places: Place[] = [];
  for (let r = Math.min(...rows); r <= Math.max(...rows); r++)
    for (let c = Math.min(...columns); c <= Math.max(...columns); c++)
      if (r !== row || c !== column) places.push({ sheet: sheet.name, row: r, column: c });
  return places;
}

const total = ({ items }: { items: readonly Item[] }): number => sum(items.map(({ value }) => value));

/** What a total in a row may add: the list above or below, all lists since the headings, the subtotals, with and without parts. */
function verticalOptions(sheet: Sheet, row: number, column: number): { items: Item[]; where: string }[] {
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
  return [near, sinceTotal, all, ...grand].filter((items) => items.length > 0);
}

function horizontalOptions(sheet: Sheet, row: number, column: number): { items: Item[]; where: string }[] {
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
  return [near, all, inAxis, totals]
    .filter((items) => items.length > 0)
    .map((items) => ({ items, where: "left of it" }));
}
