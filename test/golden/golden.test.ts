import fs from "node:fs";
import path from "node:path";
import { readMetadata } from "../../scripts/builtFunctions";
import { asRange, excel } from "../functions/excel";
import { disagreements, type Expected } from "./agreement";

/** One call as Excel makes it, with the published or independently calculated result. */
interface Case {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected: Expected;
  readonly tolerance: number;
  readonly source: string;
  readonly note: string;
}

/** The cases of every file beside this one: a new function brings a file of its own. */
const cases = fs
  .readdirSync(__dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(fs.readFileSync(path.join(__dirname, file), "utf8")) as { cases: Case[] })
  .flatMap((file) => file.cases);
const call = excel();
const declared = new Set(readMetadata().functions.map(({ name }) => `PLAN.${name}`));
const idOf = (fn: string) => fn.replace(/^PLAN\./, "");

for (const { id, fn, args, expected, tolerance, note } of cases.filter((one) => declared.has(one.fn))) {
  test(`${id}: ${note}`, () => {
    expect(disagreements(call(idOf(fn), args), expected, tolerance)).toEqual([]);
    // A value reaches an argument that may be a range as a range of one cell: nothing may depend on which.
    expect(disagreements(call(idOf(fn), args.map(asRange)), expected, tolerance)).toEqual([]);
  });
}

test("every function with golden cases is declared", () => {
  const missing = new Set(cases.map(({ fn }) => fn).filter((fn) => !declared.has(fn)));
  expect([...missing]).toEqual([]);
});

test("every declared function has golden cases", () => {
  const covered = new Set(cases.map(({ fn }) => fn));
  expect([...declared].filter((name) => !covered.has(name))).toEqual([]);
});
