import fs from "node:fs";
import path from "node:path";
import { readMetadata } from "../../scripts/builtFunctions";
import { asRange, excel } from "../functions/excel";
import { disagreements } from "./agreement";
import { GOLDEN_CASES } from "./goldenCases";

const call = excel();
const declared = new Set(readMetadata().functions.map(({ name }) => `PLAN.${name}`));
const idOf = (fn: string) => fn.replace(/^PLAN\./, "");

for (const { id, fn, args, expected, tolerance, note } of GOLDEN_CASES.filter((one) =>
  declared.has(one.fn),
)) {
  test(`${id}: ${note}`, () => {
    expect(disagreements(call(idOf(fn), args), expected, tolerance)).toEqual([]);
    // A value reaches an argument that may be a range as a range of one cell: nothing may depend on which.
    expect(disagreements(call(idOf(fn), args.map(asRange)), expected, tolerance)).toEqual([]);
  });
}

const ofFunction = (name: string) => GOLDEN_CASES.filter(({ fn }) => fn === name);
const lastIsOptional = readMetadata().functions.filter(({ parameters }) => parameters.at(-1)?.optional);

describe("while Excel still has the functions.json of a release before the last argument", () => {
  const callOfOld = excel(1);

  test.each(lastIsOptional)("PLAN.$name gives the same", ({ id, name, parameters }) => {
    const known = ofFunction(`PLAN.${name}`).filter(
      ({ args }) => (args[parameters.length - 1] ?? null) === null,
    );
    const differing = known.filter(
      ({ args, expected, tolerance }) =>
        disagreements(callOfOld(id, args.slice(0, parameters.length - 1)), expected, tolerance).length > 0,
    );
    expect(differing.map((one) => one.id)).toEqual([]);
  });
});

describe("where a blank cell of a range arrives otherwise than as null", () => {
  /** Replaces the blank cells of ranges; an argument that is left out stays out. */
  const withBlanks = (args: readonly unknown[], blank: unknown) =>
    args.map((argument) =>
      Array.isArray(argument)
        ? argument.map((row: unknown) =>
            Array.isArray(row)
              ? row.map((cell: unknown) => (cell === null || cell === "" ? blank : cell))
              : row,
          )
        : argument,
    );
  const differing = (blank: unknown) =>
    GOLDEN_CASES.filter(({ fn, args, expected, tolerance }) => {
      const given = withBlanks(args, blank);
      const differs = JSON.stringify(given) !== JSON.stringify(args);
      return differs && disagreements(call(idOf(fn), given), expected, tolerance).length > 0;
    }).map(({ id }) => id);

  test('as "" nothing changes', () => expect(differing("")).toEqual([]));

  test("as 0, as on builds before August 2024, what changes is known and has a reason", () => {
    const reasons = JSON.parse(fs.readFileSync(path.join(__dirname, "blanks/asZero.json"), "utf8")) as {
      reason: string;
      cases: string[];
    }[];
    expect(reasons.filter(({ reason }) => reason === "")).toEqual([]);
    expect(differing(0).sort()).toEqual(reasons.flatMap((each) => each.cases).sort());
  });
});

test("every function with golden cases is declared", () => {
  const missing = new Set(GOLDEN_CASES.map(({ fn }) => fn).filter((fn) => !declared.has(fn)));
  expect([...missing]).toEqual([]);
});

test("every declared function has golden cases", () => {
  const covered = new Set(GOLDEN_CASES.map(({ fn }) => fn));
  expect([...declared].filter((name) => !covered.has(name))).toEqual([]);
});
