import type { Place } from "../finding";
import type { Book } from "./book";

/** The cells that a cell's formula refers to, as far as there is anything in their sheets. */
export function precedents(place: Place, book: Book): Place[] {
  const sheet = book.sheets.find(({ name }) => name === place.sheet);
  const areas = sheet?.grid.facts(place.row, place.column)?.areas ?? [];
  return areas.flatMap(({ sheet: name, box }) => {
    const from = sheet && book.sheet(name, sheet);
    if (!from) return [];
    const places: Place[] = [];
    for (let row = box.row; row < Math.min(box.row + box.rows, from.grid.rows); row++)
      for (let column = box.column; column < Math.min(box.column + box.columns, from.grid.columns); column++)
        places.push({ sheet: from.name, row, column });
    return places;
  });
}
