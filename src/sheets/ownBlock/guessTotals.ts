import {
  figureTable,
  isSure,
  isSureInAll,
  isWorthAsking,
  RunningSum,
  sumsOfNeighbours,
  type Sum,
} from "./addingUp";
import type { Sight } from "./headingRows";
import { partsAmong } from "./partsAmong";
import { isBorough, saysTotal, standings } from "./totalNames";

/** Rows that are no items of their own because they sum others up or are parts of one, and rows that may be such. */
export interface Totals {
  readonly totalRows: readonly number[];
  readonly partRows: readonly number[];
  /** What the user is asked about: neither their names nor their figures settle it. */
  readonly doubtfulRows: readonly number[];
}

interface Rows {
  readonly nameColumn: number;
  readonly figureColumns: readonly number[];
  /** Rows with figures. */
  readonly figureRows: readonly number[];
}

/**
 * Which rows sum up others: by their name ("Total", "London" among its boroughs); or because they add up all rows since
 * the last total, blank row or heading, or all items there are, in the columns that add. What has a name of its own and
 * few digits may do so by chance, and some places may hold others or stand beside them: such rows are doubtful.
 */
export function guessTotals({ cells }: Sight, { nameColumn, figureColumns, figureRows }: Rows): Totals {
  const names = figureRows.map((row) => nameIn(cells.texts[row]?.[nameColumn]));
  const places = standings(names);
  const table = figureTable(
    figureRows.map((row) =>
      figureColumns.map((column) => {
        const value = cells.values[row]?.[column];
        return typeof value === "number" ? value : 0;
      }),
    ),
  );
  const neighbours = sumsOfNeighbours(table);
  const [since, items] = [new RunningSum(table), new RunningSum(table)];
  const totalRows: number[] = [];
  const { partRows, unsure } = partsAmong(names, figureRows, (row) => nameIn(cells.texts[row]?.[nameColumn]));
  const parts = new Set(partRows);
  const doubtfulRows: number[] = [...unsure];
  figureRows.forEach((row, at) => {
    const figures = table.rows[at] ?? [];
    if (parts.has(row)) return;
    // A row without figures between two ends what a total below adds up: a blank one, or the heading of a group.
    if (at > 0 && row - (figureRows[at - 1] ?? 0) > 1) since.clear();
    const fits = [since.fit(figures), items.fit(figures)];
    const name = names[at] ?? "";
    if (isTotal(name, places[at], fits)) {
      totalRows.push(row);
      since.clear();
      return;
    }
    since.add(figures);
    items.add(figures);
    const mayBe = fits.some(isWorthAsking) || isSure(neighbours[at] ?? { digits: 0, share: 0 });
    if (name === "" || places[at] !== undefined || mayBe) doubtfulRows.push(row);
  });
  return { totalRows, partRows, doubtfulRows };
}

function isTotal(name: string, place: ReturnType<typeof standings>[number], fits: readonly Sum[]): boolean {
  if (saysTotal(name) || place === "holds others") return true;
  if (name === "" || place === "may hold others") return fits.some(isWorthAsking);
  return fits.some(isSureInAll) && !isBorough(name);
}

/** A name without marks of notes at its end. */
const nameIn = (text = ""): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(\s*[[(]\d+[\])]|[*†‡:])+$/, "");
