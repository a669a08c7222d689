import { cashLimit } from "../../../src/model/budget/cashLimit";
import { dividedByZero } from "../../../src/model/refusal";

describe("a grant held in cash", () => {
  test("leaves a pressure as prices rise: 100 at 2.5% twice costs 105.0625", () => {
    expect(cashLimit([100, 100, 100], [0.025, 0.025], 100)[2]).toEqual({
      cost: 105.0625,
      grant: 100,
      pressure: 5.0625,
      realValue: 95.1814396193, // 100 / 1.050625
      realTermsCut: expect.closeTo(0.048185603807, 12) as number, // 1 − 1/1.050625
    });
  });

  test("loses nothing in real terms when it rises with prices", () => {
    // 50 × 1.1 = 55 at prices 1.1 is worth 50 again.
    expect(cashLimit([50, 55], [0.1], 50)[1]).toMatchObject({
      pressure: 0,
      realValue: 50,
      realTermsCut: expect.closeTo(0, 12) as number,
    });
  });

  test("has no real-terms cut from a base of 0, in every year, and the rest stands", () => {
    const years = cashLimit([0, 10], [0.1], 20);
    expect(years.map(({ realTermsCut }) => realTermsCut)).toEqual([dividedByZero(), dividedByZero()]);
    expect(years[1]).toMatchObject({ cost: 22, grant: 10, pressure: 12 });
  });

  test("has no real value where prices fell to nothing", () => {
    expect(cashLimit([10, 10], [-1], 10)[1]).toEqual({
      cost: 0,
      grant: 10,
      pressure: -10,
      realValue: dividedByZero(),
      realTermsCut: dividedByZero(),
    });
  });
});
