import { PERCENT, RATE } from "../../looks/numberFormats";
import { functionTable } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ChosenCells } from "./chosen";
import type { BoroughCells } from "./figures";
import { ofChosen } from "./ofChosen";
import type { ScorecardSettings } from "./settings";

const MEASURES = ["Gap before", "Gap after", "Reduction", "Levelling down"] as const;

/** Whether two families have come closer since the baseline, and not because the better one fell back. */
export function twoFamilies(
  page: Page,
  given: ScorecardSettings,
  { families }: BoroughCells,
  { compared }: ChosenCells,
): void {
  section(page, "Have two families come closer?");
  const [before, after] = [compared.columns(0), compared.columns(2)];
  const mean = (label: string, family: Reference, figures: Reference) => {
    const isOne = term`(${families}=${family})*(${family}<>"")*ISNUMBER(${figures})`;
    return setting(
      page,
      1,
      label,
      () => formula`IF(SUM(${isOne})=0,"",SUM(IF(${isOne},${figures},0))/SUM(${isOne}))`,
      { look: "result", numberFormat: RATE },
    );
  };
  const [one, other] = given.families;
  const means = [
    mean("Family compared, mean of the baseline", one, before),
    mean("The other, mean of the baseline", other, before),
    mean("Family compared, mean of the actual", one, after),
    mean("The other, mean of the actual", other, after),
  ];
  page.take();
  const found = functionTable(page, { rows: MEASURES, columns: 1, shows: "figures" }, (shown) => {
    // The function takes more for better: where less is, figures count below nothing.
    const sign = term`IF(${ofChosen(given, given.better)}="higher",1,-1)`;
    const signed = means.map((cell) => term`${sign}*${cell}`).join(",");
    return formula`IF(COUNT(${means.join(",")})<4,"",${shown(term`PLAN.CONVERGENCE(${signed})`)})`;
  });
  page.dress(found.figures, "result", RATE);
  page.dress(found.row("Reduction"), "result", PERCENT);
  page.dress(found.row("Levelling down"), "resultText");
}
