import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, timesApart } from "../sheet/figures";
import { EITHER_SIGN } from "../sheet/words";

/** Income, grants and recharges stand among costs with the other sign. */
const INCOME =
  /\b(income|fees?|charges?|grants?|recharges?|receipts?|interest|recover\w*|credits?|sales|funding|reimbursements?|secondments?|sponsorship|allowance|benefits?|outflow|inflow|paid|received|repaid|in year)\b/i;

/** One figure of a line with the other sign. */
export const sign: Rule = {
  id: "sign",
  title: "Figures of the opposite sign",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    for (const series of sheet.series) {
      const figures = series.cells.filter(({ value }) => value !== undefined && value !== 0);
      if (figures.length < (series.kind === "time" ? 3 : 5) || EITHER_SIGN.test(series.name)) continue;
      const negative = figures.filter(({ value }) => (value ?? 0) < 0);
      const odd =
        negative.length === 1
          ? negative[0]
          : figures.length - negative.length === 1
            ? figures.find(({ value }) => (value ?? 0) > 0)
            : undefined;
      if (!odd?.isTyped) continue;
      const usual = median(figures.filter((cell) => cell !== odd).map(({ value }) => Math.abs(value ?? 0)));
      const most = series.kind === "time" ? 4 : 20;
      if (timesApart(odd.value ?? 0, usual) > most) continue;
      const across = [odd.name, sheet.layout.label(odd.row, odd.column)].join(" ");
      if (series.kind !== "time" && EITHER_SIGN.test(across)) continue;
      if (series.kind === "items" && (INCOME.test(across) || !isAloneInRow(sheet.series, odd))) continue;
      for (const finding of sheet.find(
        "sign",
        "look",
        [odd.row, odd.column],
        `${sheet.shown(odd.row, odd.column)} has the opposite sign of the rest of its ${series.isAcross ? "row" : "column"}`,
      ))
        found.set(`${odd.row},${odd.column}`, finding);
    }
    return [...found.values()];
  },
};

/** In its own row the other figures have the usual sign. */
function isAloneInRow(
  all: readonly {
    cells: readonly {
      row: number;
      column: number;
      value: number | undefined;
    }[];
  }[],
  odd: { row: number; column: number; value: number | undefined },
): boolean {
  const beside = all.flatMap(({ cells }) =>
    cells.filter(
      ({ row, column, value }) =>
        row === odd.row && column !== odd.column && value !== undefined && value !== 0,
    ),
  );
  return (
    beside.length > 0 && beside.every(({ value }) => Math.sign(value ?? 0) !== Math.sign(odd.value ?? 0))
  );
}
