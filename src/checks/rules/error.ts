import type { Rule } from "../rule";
import { precedents } from "../sheet/precedents";

/**
 * An error value, where it begins: a quarter of the workbooks with formulas in the Enron archive show one. Hermans
 * and Murphy-Hill counted them in 2015.
 */
export const error: Rule = {
  id: "error",
  title: "Errors in cells",
  check: (sheet, book) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      const { grid } = sheet;
      if (grid.kind(row, column) !== "error" || grid.isSpilled(row, column)) return [];
      const facts = grid.facts(row, column);
      const rests = precedents({ sheet: sheet.name, row, column }, book);
      const isHandedOn = rests.some(
        (place) => book.sheet(place.sheet, sheet)?.grid.kind(place.row, place.column) === "error",
      );
      const isMeant = facts?.givesNA === true && grid.value(row, column) === "#N/A";
      if (isHandedOn || isMeant) return [];
      return sheet.find(
        "error",
        "wrong",
        [row, column],
        `${String(grid.value(row, column))} begins here`,
        rests,
      );
    }),
};
