import { USUAL } from "../conventions";
import type { Indicator } from "../../catalogue/indicator";
import { yearsFrom } from "../facts/financialYears";
import type { Block } from "../plan/block";
import { isFormula } from "../plan/content";
import type { Draft } from "../plan/draft";
import { PERCENT } from "../looks/numberFormats";
import { Page } from "../page/page";
import type { Origin } from "../plan/origin";
import { setting } from "../page/setting";
import { wordLists } from "../page/wordLists";
import { targetBlock, type TargetCells } from "./targetBlock";

/** How many indicators can have target blocks at once; for more there is a model. */
export const MOST_TARGET_BLOCKS = 35;

/** The years of a target block: as long as a Local Area Agreement runs. */
const TARGET_YEARS = 3;

const COLUMNS = { label: 150, figure: 92 };

/** A measure can have targets; an agreement has indicators and no figures of its own. */
export function canHaveTargets({ set }: Pick<Indicator, "set">): boolean {
  return set !== "PSA";
}

/** A block of targets for each indicator, one beneath the other, from any cell on. */
export function targetBlocks(
  indicators: readonly Indicator[],
  firstYear: string,
  amberBand = USUAL.amberBand,
): (origin: Origin) => Block {
  return (origin) => {
    const page = new Page(origin);
    layOut(page, indicators, firstYear, amberBand);
    const block = page.block();
    // Its formulas show nothing until there are figures.
    return { ...block, shows: block.cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))) };
  };
}

/** The same on a sheet of its own, where directions are chosen from a list and statuses are coloured besides. */
export function targetSheet(
  name: string,
  indicators: readonly Indicator[],
  firstYear: string,
  amberBand = USUAL.amberBand,
): Draft {
  return (place) => {
    const page = new Page({ sheet: place.sheet(name), row: 0, column: 0 });
    const blocks = layOut(page, indicators, firstYear, amberBand);
    blocks.forEach(({ statuses }) => page.colourStatuses(statuses));
    const directions = blocks.map(({ direction }) => direction);
    wordLists(page, [{ heading: "Better is", words: ["higher", "lower", "neutral"], chosenIn: directions }]);
    return [page.plan([COLUMNS.label, ...Array<number>(TARGET_YEARS + 1).fill(COLUMNS.figure)])];
  };
}

function layOut(
  page: Page,
  indicators: readonly Indicator[],
  firstYear: string,
  amberBand: number,
): readonly TargetCells[] {
  const years = yearsFrom(firstYear, TARGET_YEARS);
  page.put(page.at(page.take(), 0), `Targets ${years[0]} to ${years.at(-1)}`, "title");
  page.put(
    page.at(page.take(), 0),
    "Each in the unit of its indicator. Blue cells are yours to fill.",
    "subtitle",
  );
  const band = setting(page, 1, "Amber", amberBand, {
    numberFormat: PERCENT,
    note: "Within this share of the target. A house convention, in none of the documents: change it here.",
  });
  return indicators.map((indicator) => targetBlock(page, indicator, years, band));
}
