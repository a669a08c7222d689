import fc from "fast-check";
import { councilTax } from "../../../src/model/budget/councilTax";

const NINTHS = [6, 7, 8, 9, 11, 13, 15, 18];
const pennies = (pounds: number) => Math.round(pounds * 100);

describe("council tax", () => {
  test("is Band D in ninths, to the penny, for every band", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (bandDPence) => {
        const { bands } = councilTax(bandDPence, 0, 100, 0); // bandDPence pounds over 100 homes: pence each
        const expected = NINTHS.map((ninths) => Math.floor((2 * bandDPence * ninths + 9) / 18)); // half up, in integers
        expect(bands.map(({ tax }) => pennies(tax))).toEqual(expected);
        for (const { tax } of bands) expect(tax).toBe(pennies(tax) / 100);
      }),
    );
  });

  test("names the bands A to H, of which H pays twice D", () => {
    const { bands } = councilTax(1_664_700, 0, 10_000, 0);
    expect(bands.map(({ band }) => band).join("")).toBe("ABCDEFGH");
    expect(bands.map(({ tax }) => tax)).toEqual([
      110.98, 129.48, 147.97, 166.47, 203.46, 240.46, 277.45, 332.94,
    ]);
  });

  test("raises the sum that grant and the collection fund leave, not rounded Band D times the tax base", () => {
    // 1,000 − 100 − 50 = 850; over 3 homes 283.33, which times 3 would be 849.99.
    const { precept, bands } = councilTax(1000, 100, 3, 50);
    expect(precept).toBe(850);
    expect(bands[3]).toEqual({ band: "D", tax: 283.33 });
  });

  test("rounds half a penny up: 100.005 is 100.01", () => {
    expect(councilTax(100.005, 0, 1, 0).bands[3]?.tax).toBe(100.01);
  });

  test("cannot be worked out without a tax base, below 0, or from millions", () => {
    expect(() => councilTax(100, 90, 0, 0)).toThrow("Division by zero");
    expect(() => councilTax(100, 90, 10, 20)).toThrow(/exceeds the requirement by 10/);
    expect(() => councilTax(2673.3, 2027.738, 2_900_000, 0)).toThrow(/pounds/);
    expect(councilTax(90, 90, 10, 0).bands[3]?.tax).toBe(0); // nothing to raise is no slip of units
  });

  test("of half a penny is a tax, of less is a slip of units", () => {
    expect(councilTax(1, 0, 200, 0).bands[3]?.tax).toBe(0.01); // exactly half a penny
    expect(() => councilTax(1, 0, 201, 0)).toThrow(/pounds/);
  });
});
