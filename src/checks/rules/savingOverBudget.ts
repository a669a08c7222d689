import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet/sheet";
import { BUDGET, CUMULATIVE, IS_TOTAL, SAVING } from "../sheet/words";

/**
 * A saving larger than the budget it is to come from. Met in workbooks made to try the rules; no public case is
 * known to us.
 */
export const savingOverBudget: Rule = {
  id: "saving-over-budget",
  title: "Savings larger than their budget",
  check: (sheet) => {
    const { grid, layout } = sheet;
    const found: Finding[] = [];
    for (let head = 0; head < grid.rows; head++) {
      if (!layout.isHeadingRow(head)) continue;
      const headings = Array.from({ length: grid.columns }, (_, c) => grid.text(head, c));
      const budget = headings.findIndex(
        (text) =>
          BUDGET.test(text) &&
          !SAVING.test(text) &&
          !/\b(holder|manager|code|after|remaining|revised|new|net of|less|head|line|book|%)\b|%/i.test(text),
      );
      const named = headings.flatMap((text, c) =>
        SAVING.test(text) &&
        c !== budget &&
        !grid.isWords(head + 1, c) &&
        !CUMULATIVE.test(text) &&
        !IS_TOTAL.test(text) &&
        !/%|\b(name|description|title|type|code|per ?cent|proposal|reference)\b/i.test(
          text.replace(/proposed/i, ""),
        )
          ? [c]
          : [],
      );
      if (budget < 0) continue;
      const savings = named.length > 0 ? named : yearsOfSavings(sheet, head, budget);
      if (savings.length === 0) continue;
      for (let row = head + 1; row < grid.rows; row++) {
        if (layout.isHeadingRow(row)) break;
        const of = layout.figure(row, budget);
        if (
          of === undefined ||
          of <= 0 ||
          layout.headRow(row, budget) !== head ||
          layout.isTotalRow(row, budget)
        )
          continue;
        for (const column of savings) {
          const saving = layout.figure(row, column);
          const [worth, its] = [
            sheet.unit(row, budget)?.pounds ?? 1,
            sheet.unit(row, column)?.pounds ?? sheet.unit(row, budget)?.pounds ?? 1,
          ];
          if (saving === undefined || Math.abs(saving) * its <= of * worth || grid.isPercent(row, column))
            continue;
          found.push(
            ...sheet.find(
              "saving-over-budget",
              "wrong",
              [row, column],
              `a saving of ${sheet.shown(row, column)} on a budget of ${sheet.shown(row, budget)}`,
            ),
          );
        }
      }
    }
    return found;
  },
};

/** In a list of savings each year has its column. */
function yearsOfSavings({ layout, grid }: Sheet, head: number, budget: number): number[] {
  if (!SAVING.test(layout.titles(head + 1, budget + 1).join(" · "))) return [];
  return Array.from({ length: grid.columns }, (_, c) => c).filter(
    (c) => c > budget && layout.isMark(head, c) && !BUDGET.test(grid.text(head, c)),
  );
}
