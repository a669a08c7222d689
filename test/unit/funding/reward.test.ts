import fc from "fast-check";
import { achieved, averageReward, reward } from "../../../src/model/funding/reward";

describe("the stretch achieved", () => {
  test("runs from 0 at the level without the agreement to 1 at the level with it", () => {
    const levels = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(
        levels.filter(([without, withReward]) => without !== withReward),
        ([without, withReward]) => {
          expect(achieved(without, withReward, without)).toBeCloseTo(0, 12);
          expect(achieved(without, withReward, withReward)).toBe(1);
        },
      ),
    );
  });

  test("is the same whether more or less is better", () => {
    // 16 of 20 either way.
    expect(achieved(100, 80, 84)).toBe(0.8);
    expect(achieved(100, 120, 116)).toBe(0.8);
  });

  test("needs a stretch", () => {
    expect(() => achieved(100, 100, 84)).toThrow("Division by zero");
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(() => achieved(0.3, 0.1 + 0.2, 1)).toThrow("Division by zero");
  });
});

describe("the reward on a target", () => {
  test("is never below nothing nor above the pot", () => {
    const fraction = fc.double({ min: -5, max: 5, noNaN: true });
    const threshold = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fc.nat(1_000_000), threshold, (reached, pot, least) => {
        const earned = reward(reached, pot, least);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(pot);
      }),
    );
  });

  test("is paid in proportion from exactly the threshold on, and not a hair below it", () => {
    // 12 of 20 is 60%; 11.9 of 20 is 59.5%.
    expect(reward(achieved(100, 120, 112), 100_000, 0.6)).toBe(60_000);
    expect(reward(achieved(100, 120, 111.9), 100_000, 0.6)).toBe(0);
    // 0.3 of 0.5 is 60% too, though 0.4 - 0.1 is 0.30000000000000004 and 0.7 - 0.4 less than 0.3 in binary.
    expect(reward(achieved(0.1, 0.6, 0.4), 100_000, 0.6)).toBe(60_000);
    expect(reward(achieved(0.4, 0.9, 0.7), 100_000, 0.6)).toBe(60_000);
  });

  test("is nothing for the wrong direction even without a threshold", () => {
    expect(reward(achieved(100, 80, 104), 100_000, 0)).toBe(0);
  });
});

describe("the reward on the average", () => {
  test("holds every target to between none and all of its stretch first", () => {
    // 100%, 80%, 20% average two thirds.
    expect(averageReward([1, 0.8, 0.2], 1_000_000, 0.6)).toBeCloseTo(666_666.666666667, 6);
    // 150% counts as 100% and -50% as nothing: half, below the threshold.
    expect(averageReward([1.5, -0.5], 1_000_000, 0.6)).toBe(0);
    expect(averageReward([1.5, -0.5], 1_000_000, 0.5)).toBe(500_000);
  });
});
