import { unitIn } from "./units";

/**
 * The unit that a sheet states for its last cell: beside its row's name, at the head of its column, or in a title above;
 * "" for none. `texts` are the rows from some way above down to the cell's own, from the first column to the cell's.
 */
export function unitBeside(texts: readonly (readonly string[])[]): string {
  const own = texts.at(-1) ?? [];
  const beside = own.slice(0, -1).reverse().map(unitIn).find(Boolean);
  if (beside) return beside;
  for (const row of texts.slice(0, -1).reverse()) {
    const [title, ...others] = row.filter((text) => text.trim() !== "");
    // Beside other cells a text is the name of another row, and its unit not ours.
    const heads = unitIn(row.at(-1) ?? "") || (others.length === 0 ? unitIn(title ?? "") : "");
    if (heads) return heads;
  }
  return "";
}
