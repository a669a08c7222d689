import type { Figure } from "./yearTable";

/** Where a row's figures come from, and what the documents say of the row: each as far as there is any. */
export function sourceOf(source: string, position: string, figure: Figure): string {
  return [figure === null ? "" : source, position].filter(Boolean).join(". Documents: ");
}
