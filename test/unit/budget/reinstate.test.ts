import fc from "fast-check";
import { bestFit } from "../../../src/model/budget/bestFit";
import { reinstate, REINSTATEMENTS, type Cut } from "../../../src/model/budget/reinstate";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const YEARS = 3;
const tenths = (max: number) => fc.nat({ max }).map((units) => units / 10);
const cut = fc.record<Cut>({
  name: fc.string(),
  costs: fc.array(tenths(200), { minLength: YEARS, maxLength: YEARS }),
  priority: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  value: fc.nat({ max: 10 }),
});
const numbered = (cuts: Cut[]) => cuts.map((one, index) => ({ ...one, name: `Cut ${index}` }));
const cuts = (most: number) => fc.array(cut, { minLength: 1, maxLength: most }).map(numbered);
const headroom = fc.array(
  fc.integer({ min: -50, max: 1000 }).map((units) => units / 10),
  {
    minLength: YEARS,
    maxLength: YEARS,
  },
);

/** The shares put back, by name. */
function shares(list: readonly Cut[], money: readonly number[], method: (typeof REINSTATEMENTS)[number]) {
  return new Map(reinstate(list, money, method).map(({ name, share }) => [name, share]));
}

describe("cuts put back", () => {
  test.each(REINSTATEMENTS)("by %s fit the headroom of every year", (method) => {
    fc.assert(
      fc.property(cuts(8), headroom, (list, money) => {
        const back = shares(list, money, method);
        money.forEach((amount, year) => {
          const spent = sumAmounts(list.map(({ name, costs }) => (back.get(name) ?? 0) * (costs[year] ?? 0)));
          expect(spent).toBeLessThanOrEqual(Math.max(amount, 0) + 1e-9);
        });
      }),
    );
  });

  test("strictly are among those that skipping puts back", () => {
    fc.assert(
      fc.property(cuts(8), headroom, (list, money) => {
        const skip = shares(list, money, "skip");
        for (const [name, share] of shares(list, money, "strict")) {
          if (share === 1) expect(skip.get(name)).toBe(1);
        }
      }),
    );
  });

  test("in part are those put back strictly and at most one more", () => {
    fc.assert(
      fc.property(cuts(8), headroom, (list, money) => {
        const strict = shares(list, money, "strict");
        const partial = [...shares(list, money, "partial")];
        const inFull = partial.filter(([, share]) => share === 1).map(([name]) => name);
        expect(inFull).toEqual([...strict].filter(([, share]) => share === 1).map(([name]) => name));
        expect(partial.filter(([, share]) => share > 0 && share < 1).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("come in order of priority, without one last, and equal ones in the order given", () => {
    const names = ["A", "B", "C", "D", "E"].map((name, index) => ({
      name,
      costs: [1],
      value: 1,
      priority: [undefined, 2, 1, 2, undefined][index],
    }));
    expect(reinstate(names, [10], "strict").map(({ name }) => name)).toEqual(["C", "B", "D", "A", "E"]);
  });

  test("cannot use the published headroom of 0, 31.0 and 60.4 in year one: what costs anything then stays cut", () => {
    const proposal = (name: string, costs: number[]) => ({ name, costs, value: 0, priority: undefined });
    const back = reinstate(
      [proposal("from year one", [5, 5, 5]), proposal("from year two", [0, 20, 40])],
      [0, 31, 60.4],
      "skip",
    );
    expect(back.map(({ share }) => share)).toEqual([0, 1]);
  });

  test("in part are limited by the scarcest year: 5 of 9 is less than 8 of 10", () => {
    const [only] = reinstate([{ name: "A", costs: [10, 9], value: 0, priority: 1 }], [8, 5], "partial");
    expect(only).toEqual({ name: "A", share: 5 / 9, cost: 9, runningTotal: 5 });
  });
});

describe("the best fit", () => {
  /** Every set tried, the best kept: value, then last year's cost, then better priorities. */
  function byTryingAll(list: readonly Cut[], money: readonly number[]): number[] {
    const sets = Array.from({ length: 2 ** list.length }, (_, set) =>
      list.map((_, item) => (set >> (list.length - 1 - item)) & 1),
    );
    const total = (set: readonly number[], amounts: readonly number[]) =>
      sumAmounts(amounts.filter((_, item) => set[item] === 1));
    const yearOf = (year: number) => list.map(({ costs }) => costs[year] ?? 0);
    const fitting = sets.filter((set) =>
      money.every((amount, year) => total(set, yearOf(year)) <= Math.max(amount, 0)),
    );
    const score = (set: readonly number[]) => [
      total(
        set,
        list.map(({ value }) => value),
      ),
      total(set, yearOf(money.length - 1)),
      ...set,
    ];
    const best = fitting
      .map((set) => ({ set, score: score(set) }))
      .sort((one, other) => {
        const place = one.score.findIndex((figure, index) => figure !== other.score[index]);
        return place < 0 ? 0 : (other.score[place] ?? 0) - (one.score[place] ?? 0);
      });
    return best[0]?.set ?? [];
  }

  test("is the one that trying every set finds, ties and all", () => {
    const small = fc.array(
      fc.record({
        costs: fc.array(
          fc.nat({ max: 6 }).map((units) => units / 10),
          { minLength: 2, maxLength: 2 },
        ),
        value: fc.nat({ max: 3 }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    const money = fc.array(
      fc.nat({ max: 25 }).map((units) => units / 10),
      { minLength: 2, maxLength: 2 },
    );
    fc.assert(
      fc.property(small, money, (list, amounts) => {
        const inOrder = list.map((one, index) => ({ ...one, name: String(index), priority: undefined }));
        expect(bestFit(inOrder, amounts).map(Number)).toEqual(byTryingAll(inOrder, amounts));
      }),
      { numRuns: 500 },
    );
  });

  test("takes 25 proposals over seven years: every second one, when only those are worth their cost", () => {
    // The even ones cost 1 and bring 10, the odd ones cost 2 and bring 1; with 13 a year the 13 even ones just fit.
    const proposals = Array.from({ length: 25 }, (_, index) => ({
      costs: Array.from({ length: 7 }, () => (index % 2 === 0 ? 1 : 2)),
      value: index % 2 === 0 ? 10 : 1,
    }));
    const chosen = bestFit(
      proposals,
      Array.from({ length: 7 }, () => 13),
    );
    expect(chosen).toEqual(proposals.map((_, index) => index % 2 === 0));
  });
});
