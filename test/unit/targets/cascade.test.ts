import fc from "fast-check";
import { cascade, type Locality } from "../../../src/model/targets/cascade";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

/** Boroughs with a whole-number baseline, a lower target and a best below that. */
const boroughs = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(500), fc.nat(500)), {
    minLength: 1,
    maxLength: 32,
  })
  .map((rows) =>
    rows.map(([baseline, cut, room], item): Locality & { best: number } => {
      const target = Math.max(baseline - cut, 0);
      return { baseline, target, best: Math.max(target - room, 0), item };
    }),
  );

const total = (localities: readonly Locality[]) => localities.reduce((sum, { target }) => sum + target, 0);
const roomOf = ({ target, best }: { target: number; best: number }) => target - best;

describe("a cascade", () => {
  test("by headroom adds to the gap exactly, and takes no borough past its best", () => {
    fc.assert(
      fc.property(boroughs, fc.integer({ min: 0, max: 100 }), (localities, percent) => {
        const room = localities.reduce((sum, locality) => sum + roomOf(locality), 0);
        const gap = Math.floor((room * percent) / 100);
        const shares = cascade(localities, total(localities) - gap, "headroom", "lower");
        expect(sumAmounts(shares.map(({ share }) => share))).toBe(gap);
        shares.forEach(({ revised }, index) =>
          expect(revised).toBeGreaterThanOrEqual(localities[index]?.best ?? 0),
        );
      }),
    );
  });

  test("by baseline adds to the gap exactly when targets may rise", () => {
    fc.assert(
      fc.property(boroughs, fc.nat(10_000), (localities, gap) => {
        const shares = cascade(localities, total(localities) + gap, "proportional", "higher");
        expect(sumAmounts(shares.map(({ share }) => share))).toBe(gap);
      }),
    );
  });

  test("by stretch adds to the corporate target and asks one common rate of all who are not there yet", () => {
    fc.assert(
      fc.property(boroughs, fc.integer({ min: 1, max: 99 }), (localities, percent) => {
        const corporate = Math.floor((total(localities) * percent) / 100);
        const shares = cascade(localities, corporate, "stretch", "lower");
        const revised = shares.map((share) => share.revised);
        expect(revised.reduce((sum, target) => sum + target, 0)).toBeCloseTo(corporate, 6);
        const levels = revised.map((target, index) => target / (localities[index]?.baseline ?? 1));
        const common = Math.max(...levels);
        shares.forEach(({ share }, index) => {
          if (share > 0) expect(levels[index]).toBeCloseTo(common, 6);
        });
      }),
    );
  });

  test("shares nothing when the local targets already reach the corporate one", () => {
    const localities = [{ baseline: 100, target: 90, item: 0 }];
    expect(cascade(localities, 95, "proportional", "lower")).toEqual([{ share: 0, revised: 90 }]);
  });

  test("refuses a share that would take a target below 0, naming the row", () => {
    const localities = [
      { baseline: 1000, target: 10, item: 0 },
      { baseline: 10, target: 1000, item: 1 },
    ];
    expect(() => cascade(localities, 500, "proportional", "lower")).toThrow("below 0");
  });

  test("asks up to 100% of stretch exactly: 0.7 + 0.1 comes down to 0, and 0.1 + 0.7 doubles to 1.6", () => {
    const [low, high] = [0.1, 0.7];
    const down = [high, low].map((target, item) => ({ baseline: 1, target, item }));
    expect(cascade(down, 0, "stretch", "lower").map(({ revised }) => revised)).toEqual([0, 0]);
    const up = [low, high].map((baseline, item) => ({ baseline, target: baseline, item }));
    expect(cascade(up, 1.6, "stretch", "higher").map(({ revised }) => revised)).toEqual([0.2, 1.4]);
  });

  test("refuses a stretch beyond 100%", () => {
    expect(() => cascade([{ baseline: 10, target: 12, item: 0 }], 21, "stretch", "higher")).toThrow(
      "beyond 100%",
    );
  });
});
