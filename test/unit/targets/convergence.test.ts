import { convergence } from "../../../src/model/targets/convergence";

describe("the gap between two groups", () => {
  test("has narrowed for the wrong reason when the leading group fell", () => {
    const found = convergence({ group1: 80, group2: 75 }, { group1: 70, group2: 68 });
    expect(found).toMatchObject({ gapBefore: 5, gapAfter: 2, reduction: 0.6, levellingDown: true });
  });

  test("looks at the group that led at the start, whichever it is", () => {
    expect(convergence({ group1: 70, group2: 80 }, { group1: 70, group2: 75 }).levellingDown).toBe(true);
    expect(convergence({ group1: 70, group2: 80 }, { group1: 75, group2: 80 }).levellingDown).toBe(false);
  });

  test("has changed by more than chance only beyond both intervals together: √(3² + 4²) = 5", () => {
    const change = (after: number) =>
      convergence({ group1: 90, group2: 80, interval: 3 }, { group1: 90, group2: after, interval: 4 })
        .significant;
    expect(change(85)).toBe(false);
    expect(change(85.1)).toBe(true);
  });
});
