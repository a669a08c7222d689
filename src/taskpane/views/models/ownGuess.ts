import { columnLetters } from "../../../sheets/grid/address";
import { topLeftOf } from "../../../sheets/grid/cell";
import { guessLayout, layoutFrom, type BlockLayout } from "../../../sheets/ownBlock/guessLayout";
import { guessRoles } from "../../../sheets/ownBlock/guessRoles";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import type { OwnReading, ReadBlock } from "../../../sheets/ownBlock/ownReading";

/** A block of the user's cells as it was understood: a guess, until the user has confirmed it. */
export interface OwnGuess {
  readonly cells: OwnCells;
  readonly layout: BlockLayout;
  /** What each row (or column) of figures is; undefined for one that is not used. */
  readonly roles: readonly (string | undefined)[];
}

/** A row or column of figures: its name, its place in the block, and whether it adds up others. */
export interface OwnItem {
  readonly place: number;
  readonly name: string;
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
  const names = items.map(({ name, isTotal }) => (isTotal ? "" : name));
  return { cells, layout, roles: guessRoles(names, reading.roles) };
}

/** The rows or columns of figures among which the roles are given out. */
export function itemsOf(
  { cells, layout }: Pick<OwnGuess, "cells" | "layout">,
  { of }: Pick<OwnReading, "of">,
): OwnItem[] {
  const { headingRow, nameColumn, figureRows, totalRows } = layout;
  if (of === "rows") {
    return figureRows.map((row) => ({
      place: row,
      name: cells.texts[row]?.[nameColumn]?.trim() ?? "",
      isTotal: totalRows.includes(row),
    }));
  }
  const columns = (cells.values[0] ?? []).map((_, column) => column);
  return columns.map((column) => ({
    place: column,
    name: (headingRow === undefined ? "" : cells.texts[headingRow]?.[column]?.trim()) ?? "",
    isTotal: false,
  }));
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
