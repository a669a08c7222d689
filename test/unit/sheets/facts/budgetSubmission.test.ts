import { BUDGET_SUBMISSION as printed } from "../../../../src/sheets/facts/budgetSubmission";

test("the printed figures give the printed gap", () => {
  // In tenths of a million, so that the arithmetic here is exact.
  const tenths = (figures: readonly number[]) => figures.map((figure) => Math.round(figure * 10));
  const [requirement, savings, pay] = [
    printed.requirement,
    printed.savingsToIdentify,
    printed.payAndPrices,
  ].map(tenths);
  const gap = (limit: readonly number[]) =>
    tenths(limit).map(
      (amount, year) => (requirement?.[year] ?? 0) + (savings?.[year] ?? 0) + (pay?.[year] ?? 0) - amount,
    );
  expect(gap(printed.lowerLimit)).toEqual([676, 2027, 2630]);
  expect(gap(printed.upperLimit)).toEqual([676, 1717, 2026]);
  expect(tenths(printed.printedGap.lower)).toEqual([676, 2027, 2630]);
  expect(tenths(printed.printedGap.upper)).toEqual([676, 1717, 2026]);
});
