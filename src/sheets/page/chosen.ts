import { overlaps } from "../../grid/box";
import { isToFill } from "../looks/looks";
import { formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import { dressLinked } from "./linked";
import type { Page } from "./page";
import { yearIn } from "./rollingYears";

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
  return page.choices.filter((choice) => !isYears(page, choice) && isToChange(choice)).map(choosing(page));
}

/** The one year that a sheet is asked for. Of a list of items each has the year in which it falls, and keeps it. */
const chosenYears = (page: Page): Choosing[] =>
  page.choices
    .filter((choice) => isYears(page, choice) && choice.box.rows * choice.box.columns === 1)
    .map(choosing(page));

const isYears = (page: Page, { from }: Page["choices"][number]) =>
  page.rolling.some(({ box }) => overlaps(box, from));

const choosing =
  (page: Page) =>
  ({ box, from }: Page["choices"][number]): Choosing => ({
    cells: page.fromFirst(box),
    from: page.fromFirst(from),
  });

/**
 * Lets what is chosen follow the cell of its name: whoever renames that, or rolls the years forward, has nothing to choose
 * again.
 */
export function followNames(page: Page): void {
  for (const { cells, from } of [...chosenFromChanging(page), ...chosenYears(page)]) {
    const names = cellsOf(from).map((cell) => [yearIn(page, cell) ?? page.contentOf(cell), cell] as const);
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
