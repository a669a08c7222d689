import { reaches, type Box } from "./box";

/**
 * Tells of a row which of many boxed things reach into it, in their order. Each row is looked through once: whoever goes
 * over the cells of a sheet looks at what is on a cell's row, and not at all there is.
 */
export function onRow<Boxed extends { readonly box: Box }>(
  things: readonly Boxed[],
): (row: number) => readonly Boxed[] {
  const rows = new Map<number, readonly Boxed[]>();
  return (row) => {
    const known = rows.get(row);
    if (known) return known;
    const found = things.filter(({ box }) => reaches(box, row));
    rows.set(row, found);
    return found;
  };
}
