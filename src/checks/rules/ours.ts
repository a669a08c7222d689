import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** Excel's cost is per call: beyond this a sheet becomes slow. */
const MOST_CALLS = 1000;

/**
 * Calls of our own functions: names that Excel has lost, and sheets with too many calls. Users of any add-in meet
 * it: Excel shows #NAME? until the functions are loaded.
 */
export const ours: Rule = {
  id: "ours",
  title: "Functions of this add-in",
  check: (sheet) => {
    const found: Finding[] = [];
    let calls = 0;
    for (const [row, column] of sheet.formulas()) {
      const facts = sheet.grid.facts(row, column);
      if (!facts || facts.ours.length === 0) continue;
      calls += facts.ours.length;
      if (sheet.grid.value(row, column) === "#NAME?")
        found.push(
          ...sheet.find(
            "ours",
            "wrong",
            [row, column],
            `Excel does not know ${facts.ours[0] ?? ""} here: Repair, in Health, writes the formula again`,
          ),
        );
      if (calls > MOST_CALLS && calls - facts.ours.length <= MOST_CALLS)
        found.push(
          ...sheet.find(
            "ours",
            "look",
            [row, column],
            `more than ${MOST_CALLS.toLocaleString("en-GB")} calls of this add-in on the sheet: give whole ranges to fewer`,
          ),
        );
    }
    return found;
  },
};
