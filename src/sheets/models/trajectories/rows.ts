import type { Look } from "../../looks/looks";
import { decimalFormat } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { wrapLong } from "../../page/wrapLong";
import type { Reference } from "../../plan/reference";
import type { TrajectoryInputs } from "./inputs";

/** How many characters of a title fit on a line. */
const LINE = 60;

/** What a row shows that no indicator stands in yet. */
const USUAL_DECIMALS = 2;

/** Gives a title that is too long for one line the height it takes. */
export function wrapTitles(page: Page, { indicators }: TrajectoryInputs, titles: Reference): void {
  wrapLong(
    page,
    titles,
    indicators.map(({ title }) => title),
    LINE,
  );
}

/** Gives the figures of each row the decimals of its kind. */
export function dressFigures(
  page: Page,
  { indicators, kinds, rows }: TrajectoryInputs,
  figures: Reference,
  look: Look,
): void {
  for (let row = 0; row < rows; row += 1) {
    const decimals = kinds.find(({ name }) => name === indicators[row]?.kind)?.decimals ?? USUAL_DECIMALS;
    page.dress(figures.rows(row), look, decimalFormat(decimals));
  }
}
