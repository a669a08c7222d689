import type { Sight } from "./headingRows";

/** A second table beside the one that is read: where its names stand, and the columns that are its own. */
export interface BesideTable {
  readonly nameColumn: number;
  readonly columns: readonly number[];
}

/**
 * The table that stands beside the one with these names: its own names, under the same heading or behind a blank column,
 * differ from them. Undefined where there is none, or where its rows are the same.
 */
export function besideTable(
  { cells, kinds }: Sight,
  headings: readonly string[],
  first: number,
  nameColumn: number,
  withFigures: readonly number[],
  withWords: readonly number[],
): BesideTable | undefined {
  const isBlank = (column: number) => kinds.slice(first).every((row) => row[column] === "blank");
  const named = (column: number) => (headings[column] ?? "").trim().toLowerCase();
  const starts = withWords.filter(
    (column) =>
      column !== nameColumn &&
      ((named(column) !== "" && named(column) === named(nameColumn)) ||
        isBlank(Math.max(column, nameColumn) - 1)),
  );
  for (const start of starts) {
    const [left, right] = [Math.min(start, nameColumn), Math.max(start, nameColumn)];
    const isOfLeft = (column: number) => column > left && column < right;
    const ofRight = withFigures.filter((column) => column > right);
    const ofLeft = withFigures.filter(isOfLeft);
    if (ofLeft.length === 0 || ofRight.length === 0) continue;
    const differs = cells.texts
      .slice(first)
      .some(
        (texts) => (texts[left] ?? "").trim().toLowerCase() !== (texts[right] ?? "").trim().toLowerCase(),
      );
    if (differs) return { nameColumn: start, columns: start === right ? ofRight : ofLeft };
  }
  return undefined;
}
