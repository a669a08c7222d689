import { EXAMPLE } from "../../../src/workbench/example";
import { BUDGET_SUBMISSION as printed } from "../../../src/workbench/example/budgetSubmission";
import { parseAddress } from "../../../src/sheets/grid/address";

const blocks = EXAMPLE.flatMap((sheet) => sheet.blocks.map((block) => ({ sheet: sheet.name, ...block })));

test("the first sheet is the budget gap", () => {
  expect(EXAMPLE[0]?.name).toBe("Gap");
});

test("no two sheets share a name", () => {
  expect(new Set(EXAMPLE.map((sheet) => sheet.name)).size).toBe(EXAMPLE.length);
});

test.each(blocks)("$sheet!$at is an address, and what is written there has its shape", ({ at, cells }) => {
  const box = parseAddress(at);
  expect(box).not.toBeNull();
  if (cells)
    expect(cells.map((row) => row.length)).toEqual(Array<number>(box?.rows ?? 0).fill(box?.columns ?? 0));
});

test.each(EXAMPLE.map((sheet) => [sheet.name, sheet] as const))(
  "%s has a title and names its source",
  (_, sheet) => {
    const texts = sheet.blocks.flatMap((block) => block.cells?.flat() ?? []);
    expect(sheet.blocks[0]).toMatchObject({ at: "A1", look: "title" });
    expect(texts.some((text) => /^(Source|Method): /.test(String(text)))).toBe(true);
  },
);

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
