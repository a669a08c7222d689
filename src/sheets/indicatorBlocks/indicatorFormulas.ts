import type { Field } from "../../catalogue/inCells/fields";
import type { Indicator } from "../../catalogue/indicator";
import type { Block } from "../plan/block";
import { blockSheet } from "../page/blockSheet";
import { formula, quoted } from "../plan/content";
import type { Draft } from "../plan/draft";
import { Page } from "../page/page";
import type { Origin } from "../plan/origin";
import type { IndicatorCells, IndicatorColumn } from "./columns";
import { headingsOf, indicatorRows } from "./indicatorRows";

/** Whether PLAN.INDICATOR knows an indicator: not the user's own. */
export function isKnownInCells({ origin }: Pick<Indicator, "origin">): boolean {
  return origin === "shipped";
}

/**
 * The codes as values and beside them one formula for each field, which spills down: it is read anew whenever a code
 * is changed. One indicator without headings is formulas alone, with its code in them.
 */
export function indicatorFormulas(
  indicators: readonly IndicatorCells[],
  fields: readonly Field[],
  headings: boolean,
): (origin: Origin) => Block {
  return (origin) => {
    const page = new Page(origin);
    const blockShowing = (columns: readonly IndicatorColumn[]): Block => ({
      ...page.block(),
      shows: indicatorRows(indicators, columns, headings).cells,
    });
    const [first] = indicators;
    if (first && indicators.length === 1 && !headings) {
      const row = fields.map((field) => formula`PLAN.INDICATOR(${quoted(first.key)},${quoted(field)})`);
      page.write(page.at(page.take(), 0, 1, fields.length), [row], "label");
      return blockShowing(fields);
    }
    if (headings) {
      const head = page.at(page.take(), 0, 1, fields.length + 1);
      page.write(head, [headingsOf(["key", ...fields])], "leftHeading");
    }
    const rows = page.take(indicators.length);
    const codes = page.at(rows, 0, indicators.length);
    page.write(
      codes,
      indicators.map(({ key }) => [key]),
      "label",
    );
    fields.forEach((field, place) => {
      const cells = page.at(rows, place + 1, indicators.length);
      page.dress(cells, "label");
      page.spill(cells, () => formula`PLAN.INDICATOR(${codes},${quoted(field)})`);
    });
    return blockShowing(["key", ...fields]);
  };
}

/** The same on a sheet of its own, with columns as wide as what the formulas give. */
export function indicatorFormulaSheet(
  name: string,
  indicators: readonly IndicatorCells[],
  fields: readonly Field[],
  headings: boolean,
): Draft {
  const asTexts = indicatorRows(indicators, ["key", ...fields], headings);
  return (place) =>
    blockSheet(
      name,
      () => asTexts,
    )(place).map((sheet) => {
      const origin = { sheet: sheet.name, row: 0, column: 0 };
      const { cells, dressed, spills } = indicatorFormulas(indicators, fields, headings)(origin);
      return { ...sheet, cells, dressed, ...(spills && { spills }) };
    });
}
