import fc from "fast-check";
import { allocate } from "../../../src/model/funding/allocate";

const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const none = (weights: readonly number[]) => weights.map(() => 0);

/** Somebody with a weight, who must get the floor and may get the ceiling; 0 is no ceiling. */
const recipient = fc
  .record({ weight: fc.nat(1000), floor: fc.nat(50), room: fc.option(fc.nat(200)) })
  .map(({ weight, floor, room }) => ({ weight, floor, ceiling: room === null ? 0 : floor + room + 1 }));

/** Recipients, and a total that their floors and ceilings can meet. */
const division = fc
  .array(recipient, { minLength: 1, maxLength: 30 })
  .filter((all) => all.some(({ weight }) => weight > 0))
  .chain((all) => {
    const least = add(all.map(({ floor }) => floor));
    const most = add(
      all.map(({ weight, floor, ceiling }) =>
        weight === 0 ? floor : ceiling === 0 ? floor + 5000 : ceiling,
      ),
    );
    return fc.record({ total: fc.integer({ min: least, max: most }), all: fc.constant(all) });
  });

type Division = { total: number; all: { weight: number; floor: number; ceiling: number }[] };

function share({ total, all }: Division, decimals = 0): number[] {
  const bounds = { floors: all.map(({ floor }) => floor), ceilings: all.map(({ ceiling }) => ceiling) };
  return allocate(
    total,
    all.map(({ weight }) => weight),
    decimals,
    bounds,
  );
}

describe("an allocation with floors and ceilings", () => {
  test("adds up to the total, and keeps everyone within the bounds", () => {
    fc.assert(
      fc.property(division, (given) => {
        const parts = share(given);
        expect(add(parts)).toBe(given.total);
        given.all.forEach(({ floor, ceiling }, index) => {
          expect(parts[index]).toBeGreaterThanOrEqual(floor);
          expect(parts[index]).toBeLessThanOrEqual(ceiling || Infinity);
        });
      }),
    );
  });

  test("gives a weight of 0 its floor", () => {
    fc.assert(
      fc.property(division, (given) => {
        const parts = share(given);
        given.all.forEach(({ weight, floor }, index) => {
          if (weight === 0) expect(parts[index]).toBe(floor);
        });
      }),
    );
  });

  test("gives all who are not held at a bound one multiple of their weight, to the unit", () => {
    fc.assert(
      fc.property(division, (given) => {
        const parts = share(given);
        const weighty = given.all.flatMap((one, index) =>
          one.weight > 0 ? [{ ...one, part: parts[index] ?? 0 }] : [],
        );
        // Above the floor, the share is more than the part less one; below the ceiling, less than the part and one.
        const above = weighty
          .filter(({ part, floor }) => part > floor)
          .map((one) => (one.part - 1) / one.weight);
        const below = weighty
          .filter(({ part, ceiling }) => ceiling === 0 || part < ceiling)
          .map((one) => (one.part + 1) / one.weight);
        expect(Math.max(...above, 0)).toBeLessThan(Math.min(...below, Infinity));
      }),
    );
  });

  test("is the allocation without bounds where none binds", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, list) => {
        const slack = { floors: none(list), ceilings: list.map(() => total + 1) };
        const free = { floors: none(list), ceilings: none(list) };
        expect(allocate(total, list, 0, slack)).toEqual(allocate(total, list, 0, free));
      }),
    );
  });

  test("is the same for weights a million times as large", () => {
    fc.assert(
      fc.property(division, ({ total, all }) => {
        const large = all.map((one) => ({ ...one, weight: one.weight * 1e6 }));
        expect(share({ total, all: large })).toEqual(share({ total, all }));
      }),
    );
  });
});

test("a floor takes 20, and the rest is shared 60 to 30", () => {
  // 80 × 60/90 = 53 1/3, 80 × 30/90 = 26 2/3.
  const bounds = { floors: [0, 0, 20], ceilings: [0, 0, 0] };
  expect(allocate(100, [60, 30, 10], 0, bounds)).toEqual([53, 27, 20]);
  expect(allocate(100, [60, 30, 10], 9, bounds)).toEqual([53.333333333, 26.666666667, 20]);
});

test("a recipient whose share is its floor exactly is neither lifted nor cut", () => {
  // 90 × 1/3 = 30 for everyone, in weights that binary arithmetic cannot hold.
  expect(allocate(90, [0.1, 0.1, 0.1], 0, { floors: [30, 30, 30], ceilings: [0, 0, 0] })).toEqual([
    30, 30, 30,
  ]);
  expect(allocate(90, [0.1, 0.1, 0.1], 0, { floors: [30, 0, 0], ceilings: [0, 30, 0] })).toEqual([
    30, 30, 30,
  ]);
});

test("a ceiling hands what it cuts to the others, who may reach theirs", () => {
  // 100 by 8:1:1 is 80, 10, 10. With 50 at most for the first, 50 remain for 1:1, 25 each; with 20 at most for the
  // second, the third takes 30.
  expect(allocate(100, [8, 1, 1], 0, { floors: [0, 0, 0], ceilings: [50, 0, 0] })).toEqual([50, 25, 25]);
  expect(allocate(100, [8, 1, 1], 0, { floors: [0, 0, 0], ceilings: [50, 20, 0] })).toEqual([50, 20, 30]);
});

test("bounds between two units are rounded towards the inside", () => {
  // A floor of 30.2 is 31 whole units, a ceiling of 40.8 is 40.
  expect(allocate(100, [1, 1, 8], 0, { floors: [30.2, 0, 0], ceilings: [0, 0, 40.8] })).toEqual([31, 29, 40]);
  // In hundreds, 1,250 is 13 and 0.3 million is 3,000.
  expect(allocate(500_000, [0, 1, 1], -2, { floors: [1250, 0, 0], ceilings: [0, 300_000, 0] })).toEqual([
    1300, 249_400, 249_300,
  ]);
});

test("bounds are read as their decimals: 0.07 is 7 pence and 0.29 is 29, whatever binary arithmetic makes of them", () => {
  expect(0.07 * 100).toBeGreaterThan(7);
  expect(allocate(1, [1, 99], 2, { floors: [0.07, 0], ceilings: [0, 0] })).toEqual([0.07, 0.93]);
  expect(0.29 * 100).toBeLessThan(29);
  expect(allocate(1, [1, 1], 2, { floors: [0, 0], ceilings: [0.29, 0] })).toEqual([0.29, 0.71]);
});

describe("what bounds cannot meet is refused", () => {
  const refusal = (total: number, floors: number[], ceilings: number[]) => () =>
    allocate(total, [1, 1], 0, { floors, ceilings });

  test("floors above the total", () => {
    expect(refusal(100, [60, 50], [0, 0])).toThrow("add up to 110, above the total of 100");
  });

  test("ceilings below the total", () => {
    expect(refusal(100, [0, 0], [40, 50])).toThrow("no more than 90 of the total of 100");
  });

  test("a floor above its ceiling", () => {
    expect(refusal(100, [0, 60], [0, 50])).toThrow("found 60, above its ceiling of 50");
  });

  test("a negative total", () => {
    expect(refusal(-100, [1, 0], [0, 0])).toThrow("Leave out floors and ceilings");
  });

  test("weights that are all 0", () => {
    expect(() => allocate(100, [0, 0], 0, { floors: [50, 50], ceilings: [0, 0] })).toThrow(
      "Division by zero",
    );
  });
});
