import type { Rule } from "../rule";
import { halfUnit, madeInWords, median, sum } from "../sheet/figures";
import { missedSums } from "../sheet/learnedSums";
import type { Place } from "../finding";
import { isOfMore } from "../sheet/ofMore";
import type { Sheet } from "../sheet/sheet";
import { summandsInColumn, summandsInRow, type Item, type Summands } from "../sheet/summands";
import { CHECK, CUMULATIVE, IS_TOTAL, NET, RATE, STOCK } from "../sheet/words";

/**
 * A total typed as a number that its figures do not make. Met in workbooks made to try the rules; no public case
 * is known to us. Powell, Baker and Lawson (2007) found typed figures among the faults of 25 working spreadsheets.
 */
export const cast: Rule = {
  id: "cast",
  title: "Typed totals that do not cast",
  check: (sheet) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      if (!sheet.grid.isTyped(row, column) || sheet.layout.figure(row, column) === undefined) return [];
      if (sheet.grid.isPercent(row, column) || isOfMore(sheet, row, column)) return [];
      const miss =
        missed(sheet, row, column) ??
        missesItsLike(sheet, row, column) ??
        missedSums(sheet).find((one) => one.row === row && one.column === column);
      return miss
        ? sheet.find(
            "cast",
            "wrong",
            [row, column],
            `${sheet.shown(row, column)} is typed; the ${miss.figures.length} figures ${miss.where} make ${madeInWords(sum(miss.figures), 4)}`,
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

/** What the totals beside it, two of which agree, would make here. */
function missesItsLike(sheet: Sheet, row: number, column: number): Miss | undefined {
  const { totals, layout } = sheet;
  const own = layout.figure(row, column) ?? 0;
  for (const step of [1, -1]) {
    const [near, next] = [totals.at(row, column + step), totals.at(row, column + 2 * step)];
    if (!near?.direction || near.isAverage || near.direction !== next?.direction) continue;
    if (near.direction !== "above" && near.direction !== "below") continue;
    const rows = near.members.map((member) => member.row);
    const isSame =
      rows.length === next.members.length && next.members.every((member) => rows.includes(member.row));
    if (!isSame || near.members.some(({ factor }) => factor !== 1)) continue;
    const items = rows.flatMap((r) => {
      const value = sheet.grid.isPercent(r, column) ? undefined : layout.figure(r, column);
      return value === undefined ? [] : [{ row: r, column, value }];
    });
    const made = total({ items });
    const room = items.reduce((all, { value }) => all + halfUnit(value), halfUnit(own));
    if (items.length < 2 || items.length < rows.length - 1 || Math.abs(made - own) <= room) continue;
    if (Math.abs(made - own) > 0.5 * Math.abs(own)) continue;
    const where = near.direction;
    return {
      figures: items.map(({ value }) => value),
      where,
      because: between(sheet, items, row, column, where),
    };
  }
  return undefined;
}

function missed(sheet: Sheet, row: number, column: number): Miss | undefined {
  const { layout } = sheet;
  const label = layout.label(row, column);
  const heading = layout.heading(row, column);
  // "Total budget agrees to the ledger" is a check, and adds nothing.
  const isRow =
    layout.isCalledTotal(row, column) && ![NET, RATE, CHECK, CUMULATIVE].some((other) => other.test(label));
  const isColumn = IS_TOTAL.test(heading) && !NET.test(heading);
  if (!isRow && !isColumn) return undefined;
  const options: Summands[] = [];
  if (isRow) options.push(...summandsInColumn(sheet, row, column));
  if (isColumn && !RATE.test(label) && !STOCK.test(label)) options.push(...summandsInRow(sheet, row, column));
  const able = options.filter(({ items }) => items.length >= 2);
  const own = layout.figure(row, column) ?? 0;
  const fits = ({ items }: Summands) => {
    const made = total({ items });
    // Rounded figures miss their total by chance, not all in one direction.
    const unit = median([own, ...items.map(({ value }) => value)].map(halfUnit));
    const most = sheet.explained("rounding", row, column) ? items.length : Math.sqrt(items.length);
    return Math.abs(made - own) <= unit * (1 + most) + 1e-9 * Math.abs(own);
  };
  if (able.length === 0 || able.some(fits) || castsAsOthers(sheet, row, column)) return undefined;
  // The nearest is what was meant.
  const [best] = able.sort((one, other) => Math.abs(total(one) - own) - Math.abs(total(other) - own));
  // Below its total a list may hold a part alone: the offences that are watched.
  const furthest = best?.where === "below" ? 0.5 : 0.9;
  if (!best || Math.abs(total(best) - own) > furthest * Math.abs(own)) return undefined;
  return {
    figures: best.items.map(({ value }) => value),
    where: best.where,
    because: between(sheet, best.items, row, column, best.where),
  };
}

/** What the totals above and below it add in their rows makes it in its own. */
function castsAsOthers({ totals, layout, grid }: Sheet, row: number, column: number): boolean {
  const own = layout.figure(row, column) ?? 0;
  return Array.from({ length: grid.rows }, (_, r) => totals.at(r, column)).some(
    (other) =>
      other?.direction === "left" &&
      other.members.length > 1 &&
      Math.abs(
        sum(other.members.map((member) => member.factor * (layout.figure(row, member.column) ?? 0))) - own,
      ) <=
        1e-9 * Math.abs(own),
  );
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

const total = ({ items }: Pick<Summands, "items">): number => sum(items.map(({ value }) => value));
