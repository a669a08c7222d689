import { overlaps } from "../../grid/box";
import { isToFill } from "../looks/looks";
import { formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import { dressLinked } from "./linked";
import type { Page } from "./page";

/** Cells that choose from others. */
interface Choosing {
  readonly cells: Reference;
  readonly from: Reference;
}

/** Those whose names somebody can change: they are to be filled, or calculated. Years are none: they roll forward. */
export function chosenFromChanging(page: Page): Choosing[] {
  const isToChange = ({ from }: Page["choices"][number]) =>
    page.dressed.some(({ box, look }) => isToFill(look) && overlaps(box, from)) ||
    typeof page.contentOf(page.fromFirst(from).cell()) !== "string";
  const isYears = ({ from }: Page["choices"][number]) => page.rolling.some(({ box }) => overlaps(box, from));
  return page.choices
    .filter((choice) => !isYears(choice) && isToChange(choice))
    .map(({ box, from }) => ({ cells: page.fromFirst(box), from: page.fromFirst(from) }));
}

/** Lets what is chosen follow the cell of its name: whoever renames that has nothing to choose again. */
export function followNames(page: Page): void {
  for (const { cells, from } of chosenFromChanging(page)) {
    const names = cellsOf(from).map((cell) => [page.contentOf(cell), cell] as const);
    for (const cell of cellsOf(cells)) {
      const chosen = page.contentOf(cell);
      const name =
        typeof chosen === "string" && chosen !== "" && names.find(([text]) => text === chosen)?.[1];
      if (!name) continue;
      page.put(cell, formula`${name}`);
      dressLinked(page, cell);
    }
  }
}

function cellsOf(cells: Reference): Reference[] {
  const { rows, columns } = cells.box;
  return Array.from({ length: rows * columns }, (_, place) =>
    cells.cell(Math.floor(place / columns), place % columns),
  );
}
