import { cellKind } from "./cellKind";
import type { BlockLayout } from "./guessLayout";
import type { OwnCells } from "./ownCells";
import type { OwnReading } from "./ownReading";
import type { TableEnd } from "./tableRows";
import { namesYear } from "./years";

/** What the block does not settle, so that the user is asked before anything is made of it. */
export type Doubt =
  /** No row of headings was found. */
  | { readonly kind: "noHeadings" }
  /** The figures stand under headings of which none names a year. */
  | { readonly kind: "noYears" }
  /** The row may add up others, or has no name. */
  | { readonly kind: "mayBeTotal"; readonly row: number }
  /** Several rows or columns could be it, or one that may be something else. */
  | { readonly kind: "role"; readonly role: string }
  /** All figures of the row or column that plays the role are below 0. */
  | { readonly kind: "negative"; readonly role: string; readonly place: number }
  /** From this row on the block may hold another table. */
  | TableEnd
  /** Another table stands beside this one, from this column of names on. */
  | { readonly kind: "beside"; readonly column: number }
  /** Rows that have a name and nothing else: headings of groups, or items without figures. */
  | { readonly kind: "namesOnly"; readonly rows: readonly number[] };

/** What the layout alone leaves open. */
export function doubtsOfLayout(cells: OwnCells, layout: BlockLayout, reading: OwnReading): Doubt[] {
  const { headingRow, doubtfulRows, tableEnd, beside } = layout;
  const nameless = namesOnly(cells, layout, reading);
  return [
    ...(headingRow === undefined ? [{ kind: "noHeadings" } as const] : []),
    ...(reading.of === "rows" && hasNoYears(layout) ? [{ kind: "noYears" } as const] : []),
    ...(tableEnd ? [tableEnd] : []),
    ...(beside ? [{ kind: "beside", column: beside.nameColumn } as const] : []),
    ...(nameless.length > 0 ? [{ kind: "namesOnly", rows: nameless } as const] : []),
    ...(reading.withoutTotals ? doubtfulRows.map((row) => ({ kind: "mayBeTotal", row }) as const) : []),
  ];
}

function hasNoYears({ headingRow, headings, figureColumns }: BlockLayout): boolean {
  return headingRow !== undefined && !figureColumns.some((column) => namesYear(headings[column] ?? ""));
}

/** Rows among the items that hold a name alone, in a table of names and figures alone: elsewhere an item has more than a name. */
function namesOnly(cells: OwnCells, layout: BlockLayout, reading: OwnReading): readonly number[] {
  const { nameColumn, columnsWithWords, figureRows, otherRows, tableEnd } = layout;
  if (reading.of === "rows" || reading.withoutTotals) return [];
  if (columnsWithWords.some((column) => column !== nameColumn)) return [];
  const [first = 0, last = 0] = [figureRows[0], figureRows.at(-1)];
  const end = Math.min(last, tableEnd?.row ?? last);
  return otherRows.filter(
    (row) =>
      row > first &&
      row < end &&
      cellKind(cells.values[row]?.[nameColumn], cells.texts[row]?.[nameColumn]) === "words",
  );
}

/** Whether all figures of what plays a role that has figures above 0 are below 0; undefined where they are not. */
export function signDoubt(
  figures: readonly unknown[],
  role: string | undefined,
  place: number,
  reading: OwnReading,
): Doubt | undefined {
  const isAbove0 = reading.roles.some(({ key, above0 }) => key === role && above0);
  const numbers = figures.filter((figure) => typeof figure === "number" && figure !== 0) as number[];
  if (role === undefined || !isAbove0 || numbers.length === 0 || numbers.some((number) => number > 0))
    return undefined;
  return { kind: "negative", role, place };
}
