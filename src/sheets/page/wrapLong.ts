import type { Look } from "../looks/looks";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

/** The looks for texts of more than one line, by their number of lines. */
const LOOKS: Readonly<Record<number, Look>> = { 2: "twoLines", 3: "threeLines", 4: "fourLines" };

/** Gives each cell of a column the height its text takes, where so many characters fit on a line. */
export function wrapLong(page: Page, cells: Reference, texts: readonly string[], line: number): void {
  texts.slice(0, cells.box.rows).forEach((text, row) => {
    const look = LOOKS[Math.min(4, Math.ceil(text.length / line))];
    if (look) page.dress(cells.rows(row), look);
  });
}
