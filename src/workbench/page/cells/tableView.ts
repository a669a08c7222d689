import { columnLetters } from "../../../grid/address";
import type { GridStore } from "../../host/gridStore";
import { element } from "../element";

const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

/** Writes what the active sheet shows as an ordinary table: the grid is a drawing that a screen reader cannot read. */
export function drawTableView(place: HTMLElement, store: GridStore): void {
  const sheet = store.sheets.active();
  const used = store.usedRange(sheet, true);
  const { name } = store.sheets.describe(sheet);
  if (!used) {
    place.replaceChildren(element("p", {}, `${name} is blank.`));
    return;
  }
  const rows = Math.min(used.row + used.rows, MOST_ROWS);
  const columns = Math.min(used.column + used.columns, MOST_COLUMNS);
  const texts = store.read(sheet, { row: 0, column: 0, rows, columns }, "text");
  const letters = Array.from({ length: columns }, (_, column) =>
    element("th", { scope: "col" }, columnLetters(column)),
  );
  const body = texts.map((cells, row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(row + 1)),
      ...cells.map((text) => element("td", {}, text)),
    ),
  );
  const cut = rows < used.row + used.rows || columns < used.column + used.columns;
  const title = cut ? `${name}, the first ${rows} rows and ${columns} columns` : name;
  const corner = element("td", {});
  place.replaceChildren(
    element(
      "table",
      {},
      element("caption", {}, title),
      element("thead", {}, element("tr", {}, corner, ...letters)),
      element("tbody", {}, ...body),
    ),
  );
}
