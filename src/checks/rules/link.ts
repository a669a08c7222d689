import type { Rule } from "../rule";

/**
 * A formula that reads another workbook, which the next reader may not have. Met in workbooks made to try the
 * rules; no public case is known to us.
 */
export const link: Rule = {
  id: "link",
  title: "Links to other workbooks",
  check: (sheet) =>
    [...sheet.formulas()].flatMap(([row, column]) =>
      sheet.grid.facts(row, column)?.readsOtherBook
        ? sheet.find("link", "look", [row, column], "reads another workbook")
        : [],
    ),
};
