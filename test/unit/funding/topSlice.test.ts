import fc from "fast-check";
import { topSlice } from "../../../src/model/funding/topSlice";

const authorities = fc
  .array(fc.record({ grant: fc.nat(10_000_000), basis: fc.nat(1000) }), { minLength: 1, maxLength: 40 })
  .filter((all) => all.some(({ basis }) => basis > 0));
const rate = fc.nat(1000).map((thousandths) => thousandths / 1000);

describe("a top-slice", () => {
  test("gives out what it takes in", () => {
    fc.assert(
      fc.property(authorities, rate, (all, taken) => {
        const result = topSlice(
          all.map(({ grant }) => grant),
          taken,
          all.map(({ basis }) => basis),
        );
        const sum = (column: "contributed" | "received" | "net") =>
          result.authorities.reduce((total, one) => total + one[column], 0);
        expect(sum("contributed")).toBeCloseTo(result.total.contributed, 5);
        expect(sum("received")).toBeCloseTo(result.total.received, 5);
        expect(sum("net")).toBeCloseTo(0, 5);
        expect(result.total.net).toBe(0);
      }),
    );
  });

  test("costs nobody anything where the pool is shared by the grants themselves", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1 }),
        rate,
        (grants, taken) => {
          for (const { net } of topSlice(grants, taken, grants).authorities) expect(net).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  test("takes a tenth of 200 and gives three quarters of it to the first", () => {
    // 10 + 10 = 20; 20 × 3/4 = 15, 20 × 1/4 = 5.
    const { authorities } = topSlice([100, 100], 0.1, [3, 1]);
    expect(authorities).toEqual([
      { contributed: 10, received: 15, net: 5 },
      { contributed: 10, received: 5, net: -5 },
    ]);
  });

  test("needs a basis", () => {
    expect(() => topSlice([100, 100], 0.1, [0, 0])).toThrow("Division by zero");
  });
});
