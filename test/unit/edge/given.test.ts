import { outcome } from "./excelGlobals";
import { answer, type ResultCell } from "../../../src/functions/edge/answer";
import type { Given } from "../../../src/functions/edge/given";
import { amount, knownFigure, option, text } from "../../../src/functions/edge/readers";
import { invalid } from "../../../src/model/refusal";

type Name = "first" | "second" | "third";

/** What a function that calculates as given answers to these arguments. */
function ask(
  [first, second, third]: readonly unknown[],
  calculate: (given: Given<Name>) => ResultCell | readonly (readonly ResultCell[])[],
) {
  return outcome(() => answer({ first, second, third }, calculate));
}

const figures = amount({ blank: 0 });

describe("an argument", () => {
  test.each([
    ["left out", null],
    ["undefined", undefined],
    ["an empty text", ""],
    ["spaces", "  "],
    ["a blank cell", [[null]]],
    ["an empty range", []],
    ["a row without cells", [[]]],
  ])("%s is omitted", (_, raw) => {
    expect(ask([raw], (given) => given.isOmitted("first"))).toEqual([["Yes"]]);
    expect(ask([raw], (given) => given.value("first", amount(), 7))).toEqual([[7]]);
  });

  test.each([
    ["0", 0],
    ["text", "n/a"],
    ["a range of blanks", [[null, null]]],
  ])("%s is not omitted", (_, raw) => {
    expect(ask([raw], (given) => given.isOmitted("first"))).toEqual([["No"]]);
  });

  test("is a rectangle: uneven rows are refused, also when the first is empty", () => {
    const sentence = "#VALUE! first: its rows have different lengths. Give a rectangle of cells.";
    for (const uneven of [
      [[1, 2], [3]],
      [[], [1]],
      [[1], []],
    ]) {
      expect(ask([uneven], (given) => given.value("first", amount()))).toBe(sentence);
    }
  });

  test("as one cell of a range is the cell", () => {
    expect(ask([[[5]]], (given) => given.value("first", amount()))).toEqual([[5]]);
  });
});

describe("a value", () => {
  test("larger than a cell is refused with its size", () => {
    expect(ask([[[1], [2]]], (given) => given.value("first", amount()))).toBe(
      "#VALUE! first: has 2 rows and 1 column. Give one cell.",
    );
  });

  test("of the wrong kind is refused with what was found and no place", () => {
    expect(ask([[["12"]]], (given) => given.value("first", amount()))).toBe(
      "#VALUE! first: found text '12'. Enter a number.",
    );
  });
});

describe("a list", () => {
  test("is one row or one column; a refusal counts in its direction from 1", () => {
    const sum = (given: Given<Name>) => given.list("first", figures).reduce((all, one) => all + one, 0);
    expect(ask([[[1, 2, null]]], sum)).toEqual([[3]]);
    expect(ask([[[1], [2], [""]]], sum)).toEqual([[3]]);
    expect(ask([4], sum)).toEqual([[4]]);
    expect(ask([[[1, "x"]]], sum)).toBe("#VALUE! first, column 2: found text 'x'. Enter a number.");
    expect(ask([[[1], [true]]], sum)).toBe("#VALUE! first, row 2: found TRUE. Enter a number.");
  });

  test("is never a block", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(ask([block], (given) => given.list("first", figures).length)).toBe(
      "#VALUE! first: has 2 rows and 2 columns. Give one row or one column.",
    );
  });

  test("beside another has as many cells, whichever way it runs", () => {
    const second = (given: Given<Name>) => [given.listLike("first", "second", figures)];
    expect(ask([[[1, 2]], [[3], [4]]], second)).toEqual([[3, 4]]);
    expect(ask([[[1, 2]], null], second)).toEqual([[0, 0]]);
    expect(ask([[[1, 2]], [[3, 4, 5]]], second)).toMatch(/^#VALUE! second: has 3 cells, first has 2/);
    expect(ask([[[1, 2]], 3], second)).toMatch(/^#VALUE! second: has 1 cell, first has 2/);
  });

  test("or one value serves every item", () => {
    const second = (given: Given<Name>) => [given.oneOrEach("first", "second", figures, 9)];
    expect(ask([[[1, 2]], 3], second)).toEqual([[3, 3]]);
    expect(ask([[[1, 2]], [[3, null]]], second)).toEqual([[3, 0]]);
    expect(ask([[[1, 2]], [[null]]], second)).toEqual([[9, 9]]); // omitted: the usual value
    expect(ask([[[1, 2]], "x"], second)).toBe("#VALUE! second: found text 'x'. Enter a number.");
  });

  test("is the longest of several when it has the most cells, the first of equals", () => {
    const longest = (given: Given<Name>) => given.longest("first", "second", "third");
    expect(ask([1, [[1, 2]], [[1], [2]]], longest)).toEqual([["second"]]);
    expect(ask([1, null, 3], longest)).toEqual([["first"]]);
  });
});

describe("the direction of results", () => {
  const results = (given: Given<Name>) => {
    given.oneOrEach("third", "second", figures);
    given.oneOrEach("third", "first", figures);
    given.list("third", figures);
    return given.inListDirection([7, 8]);
  };

  test("is that of the first list argument of more than one cell, in the order of the arguments", () => {
    expect(ask([[[1, 2]], [[1], [2]], [[1], [2]]], results)).toEqual([[7, 8]]);
    expect(ask([5, [[1], [2]], [[1, 2]]], results)).toEqual([[7], [8]]);
    expect(ask([null, null, [[1, 2]]], results)).toEqual([[7, 8]]);
  });
});

describe("several lists beside one", () => {
  const lists = (given: Given<Name>) => given.alongside("first", "second", figures);
  const across = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const down = [
    [1, 4],
    [2, 5],
    [3, 6],
  ];

  test("are rows when it runs across, columns when it runs down", () => {
    expect(ask([[[0, 0, 0]], across], lists)).toEqual(across);
    expect(ask([[[0], [0], [0]], down], lists)).toEqual(across);
  });

  test("may be a single one either way", () => {
    expect(ask([[[0, 0, 0]], [[1], [2], [3]]], lists)).toEqual([[1, 2, 3]]);
    expect(ask([[[0], [0], [0]], [[1, 2, 3]]], lists)).toEqual([[1, 2, 3]]);
  });

  test("are one cell each beside a single cell", () => {
    expect(ask([0, [[1, 2, 3]]], lists)).toEqual([[1], [2], [3]]);
    expect(ask([0, [[1], [2], [3]]], lists)).toEqual([[1], [2], [3]]);
  });

  test("of another shape are refused, naming both", () => {
    expect(ask([[[0, 0, 0]], down], lists)).toBe(
      "#VALUE! second: has 3 rows and 2 columns, first has 3 cells. Give 3 columns, one row for each.",
    );
  });
});

describe("a calculation position by position", () => {
  const add = (given: Given<Name>) =>
    given.each(
      [given.figure("first", figures), given.figure("second", figures)],
      (one, other) => one + other,
    );

  test("repeats a row over a column, as Excel's arithmetic does", () => {
    expect(ask([[[1, 2, 3]], [[10], [20]]], add)).toEqual([
      [11, 12, 13],
      [21, 22, 23],
    ]);
    expect(ask([[[1, 2]], 10], add)).toEqual([[11, 12]]);
  });

  test("of shapes that do not fit is refused, naming two arguments and their shapes", () => {
    expect(ask([[[1, 2]], [[1, 2, 3]]], add)).toMatch(
      /first has 1 row and 2 columns, second has 1 row and 3 columns/,
    );
  });

  test("keeps an error in its cell, with the place in the argument at fault", () => {
    const result = ask([[[1], ["x"], [3]], [[1, 2]]], add) as unknown[][];
    expect(result[0]).toEqual([2, 3]);
    expect(result[2]).toEqual([4, 5]);
    expect(result[1]?.map(String)).toEqual([
      "Error: first, row 2: found text 'x'. Enter a number.",
      "Error: first, row 2: found text 'x'. Enter a number.",
    ]);
  });

  test("fails the whole call over a bad single value, which belongs to no position", () => {
    expect(ask([[[1], [2]], "x"], add)).toBe("#VALUE! second: found text 'x'. Enter a number.");
    expect(ask([[["x"]], [[1, 2]]], add)).toBe("#VALUE! first: found text 'x'. Enter a number.");
  });

  test("says at every position where it counts that a single figure is not there yet", () => {
    const known = (given: Given<Name>) =>
      given.each(
        [given.figure("first", knownFigure()), given.figure("second", knownFigure())],
        (one, other) => Math.max(one, other),
      );
    const result = ask([[[1], [null]], "n/a"], known) as unknown[][];
    expect(result.map(([cell]) => String(cell))).toEqual(["Error: second: no figure yet. Enter one.", ""]);
  });

  test("fails the whole call over what single settings do not allow together, else the position alone", () => {
    const limited = (given: Given<Name>) =>
      given.each([given.figure("first", figures), given.setting("second", figures)], (one, most) => {
        if (most > 12) throw invalid("second", "is more than a year.");
        return one;
      });
    expect(ask([[[1], [2]], 13], limited)).toBe("#VALUE! second: is more than a year.");
    const [first, second] = ask(
      [
        [[1], [2]],
        [[12], [13]],
      ],
      limited,
    ) as unknown[][];
    expect(first).toEqual([1]);
    expect(String(second?.[0])).toBe("Error: second, row 2: is more than a year.");
  });

  test("is thrown, not spilled, when it is a single one", () => {
    expect(ask(["x", 1], add)).toBe("#VALUE! first: found text 'x'. Enter a number.");
  });

  test("leaves a position blank where every range of figures is blank; single values do not count", () => {
    expect(ask([[[1], [null], [""]], 5], add)).toEqual([[6], [""], [""]]);
    expect(
      ask(
        [
          [[1], [null]],
          [[null], [2]],
        ],
        add,
      ),
    ).toEqual([[1], [2]]);
    expect(ask([null, 5], add)).toEqual([[5]]); // no range: 0 + 5
  });

  test("does not let a setting decide what is blank", () => {
    const per = (given: Given<Name>) =>
      given.each(
        [given.figure("first", figures), given.setting("second", figures, 2)],
        (one, other) => one * other,
      );
    expect(
      ask(
        [
          [[3], [null]],
          [[1], [1]],
        ],
        per,
      ),
    ).toEqual([[3], [""]]);
    expect(ask([[[3], [null]], null], per)).toEqual([[6], [""]]);
  });
});

describe("the cells of a range beside another", () => {
  const cells = (given: Given<Name>) => [given.cellsLike("first", "second", figures)];

  test("match shape by shape, or list by list either way", () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    expect(ask([square, square], cells)).toEqual([[1, 2, 3, 4]]);
    expect(ask([[[1, 2]], [[3], [4]]], cells)).toEqual([[3, 4]]);
    expect(ask([square, [[1, 2, 3, 4]]], cells)).toMatch(
      /^#VALUE! second: has 1 row and 4 columns, first has/,
    );
  });
});

test("options are told by words in any dress, and the allowed ones are listed", () => {
  const way = (given: Given<Name>) => given.value("first", option(["strict", "best-fit"], "strict"));
  for (const written of ["Best Fit", "BEST_FIT", "best-fit", " bestfit "])
    expect(ask([written], way)).toEqual([["best-fit"]]);
  for (const blank of [null, "", 0, [[0]]]) expect(ask([blank], way)).toEqual([["strict"]]);
  expect(ask(["random"], way)).toBe("#VALUE! first: found text 'random'. Enter one of: strict, best-fit.");
  expect(ask([true], way)).toMatch(/strict, best-fit/);
  expect(ask(["best fits"], way)).toMatch(/'best fits'\. Did you mean best-fit\? Enter one of: /);
});

test("names may be numbers, but not yes or no", () => {
  const name = (given: Given<Name>) => given.value("first", text());
  expect(ask([" A "], name)).toEqual([["A"]]);
  expect(ask([2010], name)).toEqual([["2010"]]);
  expect(ask([true], name)).toMatch(/^#VALUE! first: found TRUE/);
});
