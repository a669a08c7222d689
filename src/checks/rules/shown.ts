import type { Rule } from "../rule";
import { IS_TOTAL } from "../sheet/words";

const MOST_FIGURES = 4;

/**
 * A short list whose figures, as shown, do not make the total shown: a reader will add them up. Met in workbooks
 * made to try the rules; no public case is known to us. Statistical tables say of themselves that figures may not
 * sum.
 */
export const shown: Rule = {
  id: "shown",
  title: "Figures that, as shown, do not add up",
  check: (sheet) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const total = sheet.totals.at(row, column);
      if (!total?.direction || total.isAverage || !IS_TOTAL.test(sheet.layout.label(row, column))) return [];
      if (
        total.members.length < 2 ||
        total.members.length > MOST_FIGURES ||
        total.members.some(({ factor }) => factor !== 1)
      )
        return [];
      // A report in thousands is rounded all through; what somebody typed is shown with less than he typed.
      const typed = total.members.filter((member) => sheet.grid.isTyped(member.row, member.column));
      if (typed.length * 2 < total.members.length) return [];
      const own = read(sheet.reading.texts?.[row]?.[column]);
      const parts = total.members.map((member) => read(sheet.reading.texts?.[member.row]?.[member.column]));
      if (!own || parts.some((part) => part?.decimals !== own.decimals)) return [];
      const made = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
      const unit = 10 ** -own.decimals;
      if (Math.abs(made - own.value) < 0.9 * unit) return [];
      return sheet.find(
        "shown",
        "look",
        [row, column],
        `shows ${sheet.shown(row, column)}; the figures it adds, as shown, make ${made.toLocaleString("en-GB", { minimumFractionDigits: own.decimals, maximumFractionDigits: own.decimals })}`,
        total.members.map((member) => ({ sheet: sheet.name, row: member.row, column: member.column })),
      );
    }),
};

function read(text: string | undefined): { value: number; decimals: number } | undefined {
  const match = /^(\()?-?£?([\d,]+)(?:\.(\d+))?\)?$/.exec(text?.trim() ?? "");
  if (!match || !text) return undefined;
  const value = Number(`${(match[2] ?? "").replace(/,/g, "")}.${match[3] ?? "0"}`);
  return {
    value: /^[-(]/.test(text.trim()) ? -value : value,
    decimals: match[3]?.length ?? 0,
  };
}
