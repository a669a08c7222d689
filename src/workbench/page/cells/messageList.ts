import { element } from "../element";
import type { CellReport } from "./cellReport";

/** Lists every error in the workbook with its sentence; choosing one goes to its cell. */
export function listMessages(
  list: HTMLElement,
  count: HTMLElement,
  errors: readonly CellReport[],
  goTo: (cell: CellReport) => void,
): void {
  count.textContent = String(errors.length);
  count.classList.toggle("some", errors.length > 0);
  if (errors.length === 0) {
    list.replaceChildren(element("li", { class: "empty" }, "No cell shows an error."));
    return;
  }
  const items = errors.map((cell) => {
    const button = element("button", { type: "button" }, `${cell.reference} ${cell.text}`);
    button.addEventListener("click", () => goTo(cell));
    return element("li", {}, button, element("span", {}, cell.message ?? ""));
  });
  list.replaceChildren(...items);
}
