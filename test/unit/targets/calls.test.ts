import { outcome } from "../edge/excelGlobals";
import { laaCheck } from "../../../src/functions/targets/laaCheck";
import { rag } from "../../../src/functions/targets/rag";
import { surveyInterval } from "../../../src/functions/targets/surveyInterval";
import { trajectory } from "../../../src/functions/targets/trajectory";

const FRACTION = /enter a fraction, 1\.5% or 0\.015/;

describe("RAG", () => {
  test.each([-0.1, 1.1, 5])("refuses a tolerance of %p, which is no fraction", (tolerance) => {
    const one = outcome(() => rag([[95]], [[100]], undefined, [[tolerance]]));
    expect(one).toMatch(/^#VALUE! tolerance: found/);
    expect(one).toMatch(FRACTION);
  });

  test("takes any tolerance of 0 or more in points", () => {
    const points = (tolerance: number) =>
      outcome(() => rag([[95]], [[100]], undefined, [[tolerance]], [["points"]]));
    expect(points(5)).toEqual([["Amber"]]);
    expect(points(4)).toEqual([["Red"]]);
    expect(points(-1)).toBe("#VALUE! tolerance: found -1. Enter a number of 0 or more.");
  });

  test("fails alone where one row's tolerance or polarity is wrong, whole where the one for all rows is", () => {
    const actual = [[95], [95]];
    const mixed = rag(actual, [[100]], [["higher"], ["sideways"]], [[0.05]]);
    expect(mixed[0]).toEqual(["Amber"]);
    expect(String(mixed[1]?.[0])).toMatch(/polarity, row 2: found text 'sideways'/);
    expect(outcome(() => rag(actual, [[100]], [["sideways"]]))).toMatch(/^#VALUE! polarity: found/);
    expect(outcome(() => rag(actual, [[100]], undefined, [[5]]))).toMatch(/^#VALUE! tolerance: found 5;/);
  });
});

describe("TRAJECTORY", () => {
  test("takes a bound as a number or leaves it out: a marker says that a figure is missing, not a bound", () => {
    const bounded = (minimum: unknown) =>
      outcome(() => trajectory([[100]], [[80]], [[2]], undefined, undefined, [[minimum]]));
    expect(bounded(" ")).toEqual([[90, 80]]);
    expect(bounded(85)).toEqual([[90, 85]]);
    expect(bounded("n/a")).toBe("#VALUE! minimum: found text 'n/a'. Enter a number.");
  });

  test("says for each row that from or to 0 there are no equal percentages, also with one target for all", () => {
    const rows = trajectory([[100], [null]], [[0]], [[2]], [["percentage"]]);
    expect(rows[0]?.map(String)).toEqual(Array(2).fill(expect.stringMatching(/target: found 0;/)));
    expect(rows[1]).toEqual(["", ""]);
  });
});

describe("LAA.CHECK", () => {
  test("drops a row only where code and class are blank: n/a is no class", () => {
    const check = (kind: unknown) =>
      outcome(() =>
        laaCheck(
          [["NI 15"], [null]],
          [["designated"], [kind]],
          [[1], [null]],
          Array(2).fill([1, 1, 1]),
          undefined,
          [[0]],
        ),
      );
    expect(check(null)).toEqual([
      ["Finding", "Indicator", "Detail"],
      ["No findings", "", ""],
    ]);
    expect(check("n/a")).toBe(
      "#VALUE! class, row 2: found text 'n/a'. Enter one of: designated, statutory, local.",
    );
  });
});

describe("SURVEY.INTERVAL", () => {
  test("has a row for each share, so refuses a share across beside a sample down", () => {
    expect(outcome(() => surveyInterval([[0.5, 0.4]], [[640], [640]]))).toMatch(
      /^#VALUE! share: makes a block with sample/,
    );
  });
});
