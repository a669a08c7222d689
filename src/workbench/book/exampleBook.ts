import type { Model } from "../../sheets/model";
import { MODELS } from "../../sheets/models";

/** The models the workbench opens with: a few, because each takes a part of a second to calculate. */
const SHOWN = ["budget-gap", "savings-and-growth", "grants", "trajectories", "borough-roll-up"];

/** The book whose sheets an earlier version of the add-in may have left. */
export const EARLIER = "earlier";

/** The ready models that a book holds: one by its id, `all` of them, the first as an earlier version left it, or for any other name the usual few. */
export function exampleBook(book: string): readonly Model[] {
  if (book === "all") return MODELS;
  if (book === EARLIER) return MODELS.slice(0, 1);
  const asked = MODELS.filter(({ id }) => id === book);
  return asked.length > 0 ? asked : MODELS.filter(({ id }) => SHOWN.includes(id));
}
