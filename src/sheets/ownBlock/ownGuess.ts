import { columnLetters } from "../../grid/address";
import { topLeftOf } from "../../grid/cell";
import { guessLayout, layoutFrom, type BlockLayout } from "./guessLayout";
import { guessRoles, type Player } from "./guessRoles";
import type { OwnCells } from "./ownCells";
import type { OwnReading, ReadBlock } from "./ownReading";

/** A block of the user's cells as it was understood: a guess, until the user has confirmed it. */
export interface OwnGuess {
  readonly cells: OwnCells;
  readonly layout: BlockLayout;
  /** What each row (or column) of figures is; undefined for one that is not used. */
  readonly roles: readonly (string | undefined)[];
}

/** A row or column: its name, its place in the block, and whether it adds up others. */
export interface OwnItem extends Player {
  readonly place: number;
  readonly isTotal: boolean;
}

export function guessOwn(cells: OwnCells, reading: OwnReading): OwnGuess {
  return withRoles(cells, guessLayout(cells), reading);
}

/** The guess anew, with another row of headings or column of names. */
export function withLayout(
  { cells, layout }: OwnGuess,
  headingRow: number | undefined,
  nameColumn: number,
  reading: OwnReading,
): OwnGuess {
  return withRoles(cells, { ...layoutFrom(cells, headingRow, nameColumn), unit: layout.unit }, reading);
}

function withRoles(cells: OwnCells, layout: BlockLayout, reading: OwnReading): OwnGuess {
  const items = itemsOf({ cells, layout }, reading);
  // A row that adds up others is no figure of its own.
  const players = items.filter(({ isTotal }) => !isTotal);
  const guessed = guessRoles(players, reading.roles);
  return { cells, layout, roles: items.map((item) => guessed[players.indexOf(item)]) };
}

/** The rows of figures, or the columns, among which the roles are given out. */
export function itemsOf(
  { cells, layout }: Pick<OwnGuess, "cells" | "layout">,
  { of }: Pick<OwnReading, "of">,
): OwnItem[] {
  const { headingRow, figureRows, figureColumns, totalRows } = layout;
  if (of === "rows") {
    return figureRows.map((row) => ({
      place: row,
      name: nameOf({ cells, layout }, row),
      holds: "figures",
      isTotal: totalRows.includes(row),
    }));
  }
  const columns = (cells.values[0] ?? []).map((_, column) => column);
  return columns.map((column) => ({
    place: column,
    name: (headingRow === undefined ? "" : cells.texts[headingRow]?.[column]?.trim()) ?? "",
    holds: figureColumns.includes(column)
      ? "figures"
      : holdsWords(cells, headingRow, column)
        ? "words"
        : "nothing",
    isTotal: false,
  }));
}

/** Whether there is a text in the column below the headings. */
function holdsWords({ values }: OwnCells, headingRow: number | undefined, column: number): boolean {
  const below = values.slice((headingRow ?? -1) + 1);
  return below.some((row) => typeof row[column] === "string" && row[column] !== "");
}

/** The name of a row as it stands in the column of names; "" for none. */
export function nameOf({ cells, layout }: Pick<OwnGuess, "cells" | "layout">, row: number): string {
  return cells.texts[row]?.[layout.nameColumn]?.trim() ?? "";
}

/** What was understood, role by role, as a model reads it. */
export function readBlock({ cells, layout, roles }: OwnGuess, reading: OwnReading): ReadBlock {
  const played: Record<string, number[]> = {};
  itemsOf({ cells, layout }, reading).forEach(({ place }, item) => {
    const role = roles[item];
    if (role !== undefined) (played[role] ??= []).push(place);
  });
  return { cells, layout, played };
}

/** A row of the block by the number it has on the sheet. */
export function sheetRow({ address }: OwnCells, row: number): number {
  return (topLeftOf(address)?.row ?? 0) + row + 1;
}

/** A column of the block by the letters it has on the sheet. */
export function sheetColumn({ address }: OwnCells, column: number): string {
  return columnLetters((topLeftOf(address)?.column ?? 0) + column);
}
