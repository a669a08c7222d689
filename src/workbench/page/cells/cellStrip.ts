import { element } from "../element";
import type { CellReport } from "./cellReport";

/** Shows the active cell under the grid: its address, what it shows, and the sentence that goes with an error. */
export function showCell(place: HTMLElement, { reference, text, spilledFrom, message }: CellReport): void {
  const parts: Node[] = [element("span", { class: "cell-address" }, reference)];
  if (text) parts.push(element("span", { class: message ? "cell-error" : "cell-value" }, text));
  if (message) parts.push(element("span", { class: "cell-message" }, message));
  else if (spilledFrom)
    parts.push(element("span", { class: "cell-quiet" }, `from the formula in ${spilledFrom}`));
  place.replaceChildren(...parts);
}

/** The same for the ear. */
export function sayCell({ reference, text, message }: CellReport): string {
  return [reference, text || "blank", message].filter(Boolean).join(", ");
}
