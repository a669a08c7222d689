import { median } from "../../../src/model/numbers/median";
import { trend } from "../../../src/model/numbers/trend";

describe("a least-squares trend", () => {
  test("goes on with an even rise", () => {
    expect(trend([10, 11, 12])).toBe(13);
    expect(trend([5, 3])).toBe(1);
  });

  test("evens out ups and downs: 1, 3, 2, 4 has slope 0.8 around 2.5, so 2.5 + 0.8 × 2.5 = 4.5", () => {
    // Σ(x−1.5)(y−2.5) = (−1.5)(−1.5) + (−0.5)(0.5) + (0.5)(−0.5) + (1.5)(1.5) = 4; Σ(x−1.5)² = 5; 4/5 = 0.8.
    expect(trend([1, 3, 2, 4])).toBeCloseTo(4.5, 12);
  });
});

test("the median is the middle value, or the mean of the middle two", () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});
