import { Session } from "node:inspector";
import v8 from "node:v8";
import { readMetadata } from "../../scripts/builtFunctions";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { excel } from "./excel";
import { fullest, longCalls } from "./longCalls";

/** How many rows a list has, and how many times as many in the longer call. */
const ROWS = 200;
const TIMES = 4;
/** What is linear, or n log n, does little more than four times the work; what is quadratic sixteen times. */
const MOST_TIMES = 6;
/** Optimised code runs without counting, and code that was forgotten counts anew: when that happens is up to the engine. */
const COUNTS_ALL = ["--no-opt", "--no-flush-bytecode"];
const AS_USUAL = ["--opt", "--flush-bytecode"];

const call = excel();
const session = new Session();

beforeAll(() => {
  COUNTS_ALL.forEach((flag) => v8.setFlagsFromString(flag));
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});

afterAll(() => {
  session.disconnect();
  AS_USUAL.forEach((flag) => v8.setFlagsFromString(flag));
});

/** How often the functions' own code ran since it was last asked, block by block. */
function workDone(): number {
  let work = 0;
  session.post("Profiler.takePreciseCoverage", (_, coverage) => {
    const own = coverage.result.filter(({ url }) => url.endsWith("functions.js"));
    const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    work = ranges.reduce((sum, { count }) => sum + count, 0);
  });
  return work;
}

const functions = readMetadata().functions.map(({ id, parameters }) => [id, parameters.length] as const);

/** How much work the long calls of a function take. */
function workOf(id: string, arity: number, rows: number): number {
  workDone();
  for (const args of longCalls(fullest(GOLDEN_CASES, id), arity, rows)) call(id, args);
  return workDone();
}

describe("no column is too long: four times the rows take about four times the work", () => {
  test.each(functions)("PLAN.%s", (id, arity) => {
    workOf(id, arity, ROWS); // what is made once, such as an index, is made here
    const few = workOf(id, arity, ROWS);
    expect(few).toBeGreaterThan(0);
    expect(workOf(id, arity, ROWS * TIMES) / few).toBeLessThan(MOST_TIMES);
  });
});
