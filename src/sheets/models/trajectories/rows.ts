import type { Look } from "../../looks/looks";
import { decimalFormat } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { TrajectoryInputs } from "./inputs";

/** What a row shows that no indicator stands in yet. */
const USUAL_DECIMALS = 2;

/** Says which titles are going to be shown: a row is as high as the longest of them takes. */
export function expectTitles(page: Page, { indicators }: TrajectoryInputs, titles: Reference): void {
  page.expect(
    titles,
    indicators.map(({ title }) => title),
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
