/** What explains is fetched when a formula needs it, and not before. */
import { explaining } from "../../../src/explain/explaining";
import { coming, Part, withParts } from "../../../src/explain/part";
import type { CellValue } from "../../../src/explain/figure";
import type { Reading } from "../../../src/explain/reading";

/** What was asked for, in its order. */
const mockFetched: string[] = [];

jest.mock("../../../src/explain/budgetStatements", () => {
  mockFetched.push("budget");
  return jest.requireActual<object>("../../../src/explain/budgetStatements");
});
jest.mock("../../../src/explain/targetsStatements", () => {
  mockFetched.push("targets");
  return jest.requireActual<object>("../../../src/explain/targetsStatements");
});
jest.mock("../../../src/explain/further", () => {
  mockFetched.push("further");
  return jest.requireActual<object>("../../../src/explain/further");
});

/** A sheet of one column. */
const reading = (...cells: readonly (readonly [CellValue, CellValue])[]): Reading => ({
  sheets: [
    {
      name: "S",
      row: 0,
      column: 0,
      whole: true,
      formulas: cells.map(([formula]) => [formula]),
      values: cells.map(([, value]) => [value]),
      texts: cells.map(([, value]) => [String(value)]),
    },
  ],
  names: {},
  tables: [],
  spills: [],
});

const sentence = async (formula: string, value: CellValue) => {
  const read = reading([formula, value], [5, 5], [3, 3]);
  return (await explaining(read, { sheet: "S", row: 0, column: 0 }, () => undefined)).explained.sentence;
};

test("a plain formula needs nothing more, a call of ours its family, and what few formulas call the rest", async () => {
  expect(await sentence("=IF(A2>A3,SUM(A2:A3),0)", 8)).toMatch(
    /^S!A1 8 = 5 .* \+ 3 .*, because 5 .* is more than 3/,
  );
  expect(mockFetched).toEqual([]);
  expect(await sentence("=PLAN.GAP(A2,,,A3)", 2)).toBe("Gap 2 = 5 requirement − 3 funding limit");
  expect(mockFetched).toEqual(["budget"]);
  expect(await sentence("=ABS(A2)", 5)).toBe("S!A1 5 = the size of 5 S!A2");
  expect(mockFetched).toEqual(["budget", "further"]);
  expect(await sentence("=PLAN.RATE(A2,A3)", 5000 / 3)).toMatch(/ ÷ /);
  expect(mockFetched).toEqual(["budget", "further", "targets"]);
});

test("work begins again until all is here, each part fetched once; what fails is tried again the next time", async () => {
  let tries = 0;
  const works = new Part(() => Promise.resolve(++tries));
  expect(await withParts(() => works.get() + works.get())).toBe(2);
  expect(await withParts(() => works.get())).toBe(1);
  let online = false;
  const late = new Part(() => (online ? Promise.resolve("here") : Promise.reject(new Error("offline"))));
  await expect(withParts(() => late.get())).rejects.toThrow("offline");
  online = true;
  await expect(withParts(() => late.get())).resolves.toBe("here");
});

test("what can be done at once waits for nothing, and what goes wrong is not taken for a part that is missing", async () => {
  expect(coming(() => 1)).toBeUndefined();
  const part = new Part(() => Promise.resolve(2));
  await expect(coming(() => part.get())).resolves.toBe(2);
  expect(coming(() => part.get())).toBeUndefined();
  const fail = () => {
    throw new Error("wrong");
  };
  expect(() => coming(fail)).toThrow("wrong");
  await expect(withParts(fail)).rejects.toThrow("wrong");
});
