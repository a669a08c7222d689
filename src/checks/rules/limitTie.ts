import type { Rule } from "../rule";

/**
 * A funding limit that is not the published one of its year. Met in workbooks made to try the rules; no public
 * case is known to us.
 */
export const limitTie: Rule = {
  id: "limit-tie",
  title: "Funding limits against those published",
  check: (sheet, { known }) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      const { layout, grid } = sheet;
      const value = layout.figure(row, column);
      if (value === undefined || !grid.isTyped(row, column)) return [];
      const across = layout.periodAcross(row, column);
      const year = across ?? layout.periodDown(row, column);
      if (year?.kind !== "year") return [];
      const label = across ? layout.label(row, column) : layout.headings(row, column).join(" ");
      if (
        !/\blimits?\b/i.test(
          [
            label,
            ...layout.rowTexts(row),
            ...layout.headings(row, column),
            ...layout.titles(row, column),
          ].join(" "),
        )
      )
        return [];
      const name = Object.keys(known.fundingLimits).find((limit) =>
        new RegExp(`\\b${limit}\\b`, "i").test(label),
      );
      const published = name === undefined ? undefined : known.fundingLimits[name]?.[year.index];
      if (published === undefined) return [];
      const scale = [1, 1e3, 1e6].find((times) => Math.abs(value / times - published) <= 0.2 * published);
      if (scale === undefined || Math.abs(value / scale - published) < 0.05) return [];
      return sheet.find(
        "limit-tie",
        "wrong",
        [row, column],
        `${sheet.shown(row, column)}: the published limit (${(name ?? "").toLowerCase()}, ${sheet.layout.heading(row, column) || label}) is ${published.toLocaleString("en-GB")}`,
      );
    }),
};
