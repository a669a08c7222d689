import fs from "node:fs";
import { Session } from "node:inspector";
import path from "node:path";
import v8 from "node:v8";
import { readMetadata } from "../../scripts/builtFunctions";
import { excel } from "./excel";

/** How many rows a list has, and how many times as many in the longer call. */
const ROWS = 200;
const TIMES = 4;
/** What is linear, or n log n, does little more than four times the work; what is quadratic sixteen times. */
const MOST_TIMES = 6;
/** Optimised code runs without counting, and code that was forgotten counts anew: when that happens is up to the engine. */
const COUNTS_ALL = ["--no-opt", "--no-flush-bytecode"];
const AS_USUAL = ["--opt", "--flush-bytecode"];

interface GoldenCase {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

const golden = path.join(__dirname, "../golden");
const cases = fs
  .readdirSync(golden)
  .filter((file) => file.endsWith(".json"))
  .flatMap(
    (file) => (JSON.parse(fs.readFileSync(path.join(golden, file), "utf8")) as { cases: GoldenCase[] }).cases,
  )
  .filter(({ expected }) => !JSON.stringify(expected).includes('"error"'));
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

/** A list as a column of so many rows: its own cells again and again, or followed by blank ones. */
function column(argument: unknown, rows: number, rest: "repeated" | "blank"): unknown[][] {
  const block = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const own = block.length === 1 ? (block[0] ?? []).map((cell) => [cell]) : block;
  const blank = (own[0] ?? []).map(() => null);
  return Array.from({ length: rows }, (_, row) =>
    row < own.length || rest === "repeated" ? (own[row % own.length] ?? blank) : blank,
  );
}

/** Calls with the lists of a call that works as columns of so many rows: all of them, and one argument alone. */
function longCalls(id: string, arity: number, rows: number): unknown[][] {
  const works = cases
    .filter(({ fn }) => fn === `PLAN.${id}`)
    .reduce((most, { args }) => (filled(args) > filled(most) ? args : most), [] as readonly unknown[]);
  return (["repeated", "blank"] as const).flatMap((rest) => {
    const all = works.map((argument) => (Array.isArray(argument) ? column(argument, rows, rest) : argument));
    const alone = Array.from({ length: arity }, (_, place) =>
      works.map((argument, other) => (other === place ? column(argument, rows, rest) : argument)),
    );
    return [all, ...alone];
  });
}

const filled = (args: readonly unknown[]) => args.filter((argument) => argument !== null).length;

const functions = readMetadata().functions.map(({ id, parameters }) => [id, parameters.length] as const);

/** How much work the long calls of a function take. */
function workOf(id: string, arity: number, rows: number): number {
  workDone();
  for (const args of longCalls(id, arity, rows)) call(id, args);
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
