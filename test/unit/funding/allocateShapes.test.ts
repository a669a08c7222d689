import { allocate } from "../../../src/functions/funding/allocate";
import "../edge/excelGlobals";

const one = (value: unknown) => [[value]];
const across = (...values: unknown[]) => [values];
const down = (...values: unknown[]) => values.map((value) => [value]);

describe("PLAN.ALLOCATE takes", () => {
  test("one total for a whole block, read row by row", () => {
    // 7 × 1/6 = 1 1/6, 7 × 2/6 = 2 1/3: the unit left over goes to the first 2.
    expect(
      allocate(one(7), [
        [1, 2],
        [2, 1],
      ]),
    ).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  test("totals across, one for each column", () => {
    expect(
      allocate(across(100, 10), [
        [1, 1],
        [1, 2],
        [1, 1],
      ]),
    ).toEqual([
      [34, 3],
      [33, 5],
      [33, 2],
    ]);
  });

  test("totals down, one for each row", () => {
    expect(
      allocate(down(100, 10), [
        [1, 1, 1],
        [1, 2, 1],
      ]),
    ).toEqual([
      [34, 33, 33],
      [3, 5, 2],
    ]);
  });

  test("one column of weights for several totals across", () => {
    expect(allocate(across(100, 10), down(1, 2, 1))).toEqual([
      [25, 3],
      [50, 5],
      [25, 2],
    ]);
  });

  test("one row of weights for several totals down", () => {
    expect(allocate(down(100, 10), across(1, 2, 1))).toEqual([
      [25, 50, 25],
      [3, 5, 2],
    ]);
  });

  test("one floor for all, a column of ceilings for every total, or bounds in the shape of the weights", () => {
    // 100 by 3:1 is 75 and 25: the first is held at 60. 70 by 1:3 is 17.5 and 52.5: the first is lifted to 30.
    expect(
      allocate(
        across(100, 70),
        [
          [3, 1],
          [1, 3],
        ],
        one(0),
        one(30),
        down(60, 0),
      ),
    ).toEqual([
      [60, 30],
      [40, 40],
    ]);
    expect(
      allocate(
        across(100, 70),
        [
          [3, 1],
          [1, 3],
        ],
        one(0),
        [
          [0, 60],
          [30, 0],
        ],
      ),
    ).toEqual([
      [70, 60],
      [30, 10],
    ]);
  });
});

test("a total without weights fails in its own line", () => {
  const [first, second] = allocate(across(100, 10), [
    [1, 0],
    [1, null],
  ]);
  expect(first).toMatchObject([50, { code: "#DIV/0!" }]);
  expect(second).toMatchObject([50, { code: "#DIV/0!" }]);
});

test("a refusal says where in the range it found what", () => {
  const floors = [
    [0, 0],
    [0, 30],
  ];
  expect(() =>
    allocate(
      one(100),
      [
        [1, 1],
        [1, 2],
      ],
      one(0),
      floors,
      one(20),
    ),
  ).toThrow("floors, row 2, column 2: found 30");
  expect(() =>
    allocate(
      across(100, 50),
      [
        [1, 1],
        [1, 2],
      ],
      one(0),
      floors,
      one(60),
    ),
  ).not.toThrow();
  expect(() =>
    allocate(
      across(500, 50),
      [
        [1, 1],
        [1, 2],
      ],
      one(0),
      floors,
      across(0, 20),
    ),
  ).toThrow("floors, row 2, column 2");
  expect(() =>
    allocate(across(1, 2, 3), [
      [1, 1],
      [1, 1],
    ]),
  ).toThrow("total: has 1 row and 3 columns, weights has 2 rows");
  expect(() => allocate(one(1), down(1, 1), one(0), down(1, 1, 1))).toThrow("floors: has 3 rows");
});
