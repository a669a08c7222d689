import { doubtsOfLayout, signDoubt, type Doubt } from "./doubts";
import { guessLayout, layoutFrom, type BlockLayout } from "./guessLayout";
import { guessRoles, type Player } from "./guessRoles";
import { holdsYears, saysIdentifiers } from "./names";
import { turned, type OwnCells } from "./ownCells";
import type { OwnReading, ReadBlock } from "./ownReading";
import { yearIn } from "./yearIn";
import { namesYear } from "./years";

/** A block of the user's cells as it was understood: a guess, until the user has confirmed it. */
export interface OwnGuess {
  readonly cells: OwnCells;
  readonly layout: BlockLayout;
  /** What each row (or column) of figures is; undefined for one that is not used. */
  readonly roles: readonly (string | undefined)[];
  /** The items, by their place among them, that the user takes in without having said what they are. */
  readonly unsaid: readonly number[];
  /** The rows of the table that are taken in. */
  readonly rows: readonly number[];
  /** The columns of figures that are taken in. */
  readonly columns: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** A row or column: its name, its place in the block, and whether it adds up others. */
export interface OwnItem extends Player {
  readonly place: number;
  readonly isTotal: boolean;
}

/** The block as it is most likely meant; where years stand in rows and should run across it is turned. */
export function guessOwn(cells: OwnCells, reading: OwnReading): OwnGuess {
  const guess = guessAsItStands(cells, reading);
  if (reading.of === "columns" || !runsDown(guess.layout, cells)) return guess;
  return guessAsItStands(turned(cells), reading);
}

/** The block as it is most likely meant, with its rows and columns as they are. */
export function guessAsItStands(cells: OwnCells, reading: OwnReading): OwnGuess {
  return understood(cells, guessLayout(cells, reading.of), reading);
}

/** Whether rows are named by years, but for totals of them, and columns are not. */
function runsDown(
  { figureRows, totalRows, nameColumn, headings }: BlockLayout,
  { texts }: OwnCells,
): boolean {
  const [seen, totals] = [new Set<number>(), new Set(totalRows)];
  for (const row of figureRows) {
    if (totals.has(row)) continue;
    const year = yearIn(texts[row]?.[nameColumn] ?? "");
    // The first row that is no year of its own settles it: a table may have thousands.
    if (year === undefined || seen.has(year)) return false;
    seen.add(year);
  }
  return seen.size > 1 && !headings.some(namesYear);
}

/** The guess anew, with another row of headings or column of names. */
export function withLayout(
  { cells, layout }: OwnGuess,
  headingRow: number | undefined,
  nameColumn: number,
  reading: OwnReading,
): OwnGuess {
  const { doubts, ...guess } = understood(
    cells,
    layoutFrom(cells, headingRow, nameColumn, reading.of),
    reading,
  );
  return {
    ...guess,
    layout: { ...guess.layout, unit: layout.unit },
    doubts: doubts.filter(({ kind }) => kind !== "noHeadings"),
  };
}

function understood(cells: OwnCells, layout: BlockLayout, reading: OwnReading): OwnGuess {
  const items = itemsOf({ cells, layout }, reading);
  const { roles, undecided } = guessRoles(items, reading.roles);
  const [played, within] = withoutParts(roles, items, reading);
  const leftOut = new Set(reading.withoutTotals ? [...layout.totalRows, ...layout.partRows] : []);
  const guess = {
    cells,
    layout,
    roles: played,
    unsaid: [],
    rows: layout.figureRows.filter((row) => !leftOut.has(row)),
    columns: layout.figureColumns,
    doubts: [],
  };
  return {
    ...guess,
    doubts: [
      ...doubtsOfLayout(cells, layout, reading),
      ...[...new Set([...undecided, ...within])].map((role) => ({ kind: "role", role }) as const),
      ...items.flatMap(
        ({ place }, at) => signDoubt(figuresOf(guess, place, reading), played[at], place, reading) ?? [],
      ),
    ],
  };
}

/** The cells that an item brings to the model. */
export function figuresOf(
  { cells, rows, columns }: Pick<OwnGuess, "cells" | "rows" | "columns">,
  place: number,
  { of }: Pick<OwnReading, "of">,
): readonly unknown[] {
  return of === "rows"
    ? columns.map((column) => cells.values[place]?.[column])
    : rows.map((row) => cells.values[row]?.[place]);
}

/**
 * The roles without those that would be added to one in which they may be already, as what stands above the requirement
 * may be part of it; and without those set against a total that adds them up. These roles are the user's to give.
 */
function withoutParts(
  roles: readonly (string | undefined)[],
  items: readonly OwnItem[],
  reading: OwnReading,
): readonly [roles: readonly (string | undefined)[], undecided: readonly string[]] {
  const keys = reading.roles
    .filter(({ key, addsTo, against }) => {
      const whole = roles.indexOf(addsTo ?? against);
      const isPart = (role: string | undefined, at: number) =>
        role === key && at < whole && (addsTo !== undefined || items[at]?.isTotal !== true);
      return (addsTo !== undefined || items[whole]?.isTotal === true) && roles.some(isPart);
    })
    .map(({ key }) => key);
  return [roles.map((role) => (role !== undefined && keys.includes(role) ? undefined : role)), keys];
}

/** The rows below the headings, or the columns, among which the roles are given out. */
export function itemsOf(
  { cells, layout }: Pick<OwnGuess, "cells" | "layout">,
  { of }: Pick<OwnReading, "of">,
): OwnItem[] {
  if (of === "rows") return rowItems(cells, layout);
  return layout.headings.map((name, column) => ({
    place: column,
    name,
    holds: holdsOf(layout, column),
    isTotal: false,
    isAside: layout.beside?.columns.includes(column) ?? false,
    isIdentifier: saysIdentifiers(name) || holdsYears(name, cells, layout.figureRows, column),
  }));
}

function rowItems(cells: OwnCells, layout: BlockLayout): OwnItem[] {
  const [totals, parts, others] = [
    new Set(layout.totalRows),
    new Set(layout.partRows),
    new Set(layout.otherRows),
  ];
  return offeredRows(layout).map((row) => ({
    place: row,
    name: nameOf({ cells, layout }, row),
    holds: others.has(row) ? "nothing" : "figures",
    isTotal: totals.has(row),
    isAside: others.has(row) || parts.has(row),
  }));
}

/** All rows below the headings that hold anything, whether they are the table's or not. */
export function offeredRows({ figureRows, otherRows }: BlockLayout): readonly number[] {
  return [...figureRows, ...otherRows].sort((one, other) => one - other);
}

function holdsOf({ columnsWithFigures, columnsWithWords }: BlockLayout, column: number): OwnItem["holds"] {
  if (columnsWithFigures.includes(column)) return "figures";
  return columnsWithWords.includes(column) ? "words" : "nothing";
}

/** The name of a row as it stands in the column of names; "" for none. */
export function nameOf({ cells, layout }: Pick<OwnGuess, "cells" | "layout">, row: number): string {
  return cells.texts[row]?.[layout.nameColumn]?.trim() ?? "";
}

/** What was understood, role by role, as a model reads it. */
export function readBlock({ cells, layout, roles, rows, columns }: OwnGuess, reading: OwnReading): ReadBlock {
  const played: Record<string, number[]> = {};
  itemsOf({ cells, layout }, reading).forEach(({ place }, item) => {
    const role = roles[item];
    if (role !== undefined) (played[role] ??= []).push(place);
  });
  const taken = new Set(rows);
  return {
    cells,
    layout,
    rows,
    leftOut: layout.figureRows.filter((row) => !taken.has(row)),
    columns,
    played,
  };
}
