import type { CellValue } from "../../host/gridStore";
import type { Range } from "../../host/objects/range/range";
import type { Workbook } from "../../host/objects/workbook";
import { element } from "../element";

/**
 * Offers, beside the line about the active cell, what the cell's validation lists: in Excel a list in the cell itself.
 * Returns what shows the choices of the cell that is active now.
 */
export function cellChoices(place: HTMLElement, workbook: Workbook): () => void {
  const select = element("select");
  place.querySelector("select")?.replaceWith(select);
  let cell: Range | null = null;
  let choices: readonly CellValue[] = [];
  select.addEventListener("change", () => {
    const chosen = choices[Number(select.value)];
    if (cell && chosen !== undefined) cell.Formulas = [[chosen]];
  });
  return () => {
    cell = workbook.GetActiveCell();
    choices = choicesOf(cell);
    place.hidden = choices.length === 0;
    const [[held] = []] = cell.Values as CellValue[][];
    const options = choices.map((choice, index) =>
      element("option", { value: String(index) }, String(choice)),
    );
    // A list typed into the rule holds texts, also where the cell holds a number.
    const at = choices.findIndex((choice) => String(choice) === String(held ?? ""));
    // Nothing is chosen yet, or something that is not on the list.
    if (at < 0) options.unshift(element("option", { value: "" }));
    select.replaceChildren(...options);
    select.value = at < 0 ? "" : String(at);
  };
}

/** What the cell's validation lists; nothing where it lists nothing. */
function choicesOf(cell: Range): readonly CellValue[] {
  const { sheet, box } = cell;
  const rule = sheet.validations.ruleAt(box) as { list?: { source?: unknown } } | null;
  const source = rule?.list?.source;
  if (typeof source !== "string") return [];
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const range = sheet.workbook.findRange(source.slice(1), sheet);
  return range ? (range.Values as CellValue[][]).flat().filter((value) => value !== "") : [];
}
