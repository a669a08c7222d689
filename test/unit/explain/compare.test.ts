import fc from "fast-check";
import { bridge } from "../../../src/explain/compare";
import { explain } from "../../../src/explain/explain";
import { bookOf } from "./sheets";

const gaps = (
  first: readonly number[],
  second: readonly number[],
  formula = (column: string) => `=${column}1+${column}2-${column}3`,
) => {
  const made = ([need = 0, savings = 0, limit = 0]: readonly number[]) =>
    Number((need + savings - limit).toPrecision(12));
  const book = bookOf({
    Gap: [
      ["Requirement", first[0] ?? 0, second[0] ?? 0],
      ["Savings", first[1] ?? 0, second[1] ?? 0],
      ["Limit", first[2] ?? 0, second[2] ?? 0],
      ["Gap", [formula("B"), made(first)], [formula("C"), made(second)]],
    ],
  });
  return [1, 2].map((column) => explain(book, { sheet: "Gap", row: 3, column })) as [
    ReturnType<typeof explain>,
    ReturnType<typeof explain>,
  ];
};

test("two years are bridged term by term", () => {
  // 202.7 − 67.6 = 135.1: the requirement rises by 33.5, savings by 74.2, the limit falls by 27.4.
  expect(bridge(...gaps([2673.3, 67.6, 2673.3], [2706.8, 141.8, 2645.9]))).toEqual({
    from: 67.6,
    to: 202.7,
    difference: 135.1,
    moves: [
      { words: "requirement", from: "2673.3", to: "2706.8", by: 33.5 },
      { words: "savings", from: "67.6", to: "141.8", by: 74.2 },
      { words: "limit", from: "2673.3", to: "2645.9", by: 27.4 },
    ],
  });
});

test("the moves add up to the difference exactly", () => {
  const tenths = fc.integer({ min: -99999, max: 99999 }).map((value) => value / 10);
  const three = fc.tuple(tenths, tenths, tenths);
  fc.assert(
    fc.property(three, three, (first, second) => {
      const between = bridge(...gaps(first, second));
      const tenthsOf = (value: number) => Math.round(value * 10);
      const sum = between?.moves.reduce((all, { by }) => all + tenthsOf(by), 0);
      expect(sum).toBe(tenthsOf(between?.difference ?? NaN));
      expect(between?.moves.length).toBe(first.filter((value, index) => value !== second[index]).length);
    }),
  );
});

test("figures that are made in different ways are only told apart", () => {
  const book = bookOf({ S: [[1, 2, ["=A1+B1", 3], ["=A1*B1", 2], "text"]] });
  const at = (column: number) => explain(book, { sheet: "S", row: 0, column });
  expect(bridge(at(2), at(3))).toEqual({ from: 3, to: 2, difference: -1, moves: [] });
  expect(bridge(at(2), at(4))).toBeUndefined();
});

describe("whatever is compared, the moves add up to the difference exactly", () => {
  const tenths = fc.integer({ min: 0, max: 99999 }).map((value) => value / 10);
  const six = fc.tuple(tenths, tenths, tenths, tenths, tenths, tenths);
  const exact = (value: number) => Number(value.toFixed(10));

  /** Two years, and under them two limits, as GAP.TABLE sets them out. */
  const table = ([need, next, low, lower, high, higher]: readonly number[]) =>
    bookOf({
      Gap: [
        ["£m", "2010/11", "2011/12"],
        ["Requirement", need ?? 0, next ?? 0],
        ["Lower limit", low ?? 0, lower ?? 0],
        ["Upper limit", high ?? 0, higher ?? 0],
        ["Gap: lower", ...gapOf(need, next, low, lower, 3)],
        ["Gap: upper", ...gapOf(need, next, high, higher, 4)],
      ],
    });
  const gapOf = (need = 0, next = 0, one = 0, other = 0, row: number): [string, number][] => [
    [`=B2-B${row}`, exact(need - one)],
    [`=C2-C${row}`, exact(next - other)],
  ];
  const at = (row: number, column: number) => ({ sheet: "Gap", row, column });
  const addUp = (one: ReturnType<typeof explain>, other: ReturnType<typeof explain>) => {
    const between = bridge(one, other);
    const inTenths = (value: number) => Math.round(value * 10);
    const moved = between?.moves.reduce((sum, { by }) => sum + inTenths(by), 0);
    expect(moved).toBe(inTenths(between?.difference ?? NaN));
    expect(between?.difference).toBe(exact((other.value as number) - (one.value as number)));
  };

  test("two limits", () => {
    fc.assert(
      fc.property(six, (figures) => {
        const book = table(figures);
        addUp(explain(book, at(4, 1)), explain(book, at(5, 1)));
      }),
    );
  });

  test("two years", () => {
    fc.assert(
      fc.property(six, (figures) => {
        const book = table(figures);
        addUp(explain(book, at(4, 1)), explain(book, at(4, 2)));
      }),
    );
  });

  test("two snapshots of the sheet", () => {
    fc.assert(
      fc.property(six, six, (before, after) => {
        addUp(explain(table(before), at(5, 2)), explain(table(after), at(5, 2)));
      }),
    );
  });
});
