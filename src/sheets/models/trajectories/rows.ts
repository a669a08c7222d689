import type { Look } from "../../looks";
import { decimalFormat } from "../../numberFormats";
import type { Page } from "../../page/page";
import type { Reference } from "../../reference";
import type { TrajectoryInputs } from "./inputs";

/** How many characters of a title fit on a line. */
const LINE = 60;

/** What a row shows that no indicator stands in yet. */
const USUAL_DECIMALS = 2;

/** Gives each row the decimals of its kind, and a title that is too long for one line the height of two. */
export function dressRows(
  page: Page,
  { indicators, kinds, rows }: TrajectoryInputs,
  titles: Reference,
  figures: Reference,
  look: Look,
): void {
  for (let row = 0; row < rows; row += 1) {
    const { title = "", kind } = indicators[row] ?? {};
    const decimals = kinds.find(({ name }) => name === kind)?.decimals ?? USUAL_DECIMALS;
    page.dress(figures.rows(row), look, decimalFormat(decimals));
    if (title.length > LINE) page.dress(titles.rows(row), "twoLines");
  }
}
