import { outcome } from "../edge/excelGlobals";
import { challenge } from "../../../src/functions/targets/challenge";
import { convergence } from "../../../src/functions/targets/convergence";
import { corporate } from "../../../src/functions/targets/corporate";
import { laaCheck } from "../../../src/functions/targets/laaCheck";
import { project } from "../../../src/functions/targets/project";
import { rag } from "../../../src/functions/targets/rag";
import { runRate } from "../../../src/functions/targets/runRate";
import { spc } from "../../../src/functions/targets/spc";
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

describe("a figure that a formula left a little beside 0.3", () => {
  const noisy = 0.1 + 0.2; // 0.30000000000000004

  test("is 0.3 on a control chart: not outside limits, not failing", () => {
    const row = (point: number) => [point, 0.3, 0.3, 0.3, 0.3, "", "Hit and miss"];
    expect(spc([[noisy], [0.3]], [[noisy]]).slice(1)).toEqual([row(1), row(2)]);
  });

  test("has not fallen when it is 0.3 afterwards: no levelling down", () => {
    const table = convergence([[noisy]], [[0.1]], [[0.3]], [[0.2]]);
    expect(table).toContainEqual(["Levelling down", "No"]);
  });

  test("is shown as 0.3 by CORPORATE, CHALLENGE and TRAJECTORY", () => {
    const values = corporate([[noisy]], [[noisy]], [["external"]]).map(([, value]) => value as unknown);
    expect(values.slice(1, 6)).toEqual([0.3, 0.3, "external", 0.3, 0]);
    expect(challenge([[0]], [[2, 1, noisy]])).toContainEqual(["Latest", 0.3]);
    // The minimum is not above the maximum.
    expect(trajectory([[0]], [[1]], [[2]], undefined, undefined, [[noisy]], [[0.3]])).toEqual([[0.3, 0.3]]);
  });

  test("is a whole year when it is 12 and a little", () => {
    expect(project([[100]], [[12.000000000000002]])).toEqual([[100]]);
    expect(outcome(() => runRate([[100]], [[90]], [[12.000000000000002]]))).toBe("#DIV/0!");
  });
});
