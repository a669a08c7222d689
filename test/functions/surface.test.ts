import fs from "node:fs";
import path from "node:path";
import { recordedArguments, type Surface } from "../../scripts/docs/surface";
import { readMetadata, type DeclaredFunction } from "../../scripts/builtFunctions";

const recorded = JSON.parse(fs.readFileSync(path.join(__dirname, "surface.json"), "utf8")) as Surface;
const declared = new Map(readMetadata().functions.map((one) => [one.id, one]));

const isOptional = (argument: string) => argument.startsWith("[");
const bare = (argument: string) => argument.replace(/[[\]]/g, "");

/** What a workbook that was made for the recorded function would notice. */
function broken(before: readonly string[], now: DeclaredFunction | undefined): string[] {
  if (!now) return ["is gone"];
  const narrowed = before.flatMap((argument, place) => {
    const today = now.parameters[place];
    if (today?.name !== bare(argument)) return [`argument ${place + 1} was ${bare(argument)}`];
    return isOptional(argument) && !today.optional ? [`${today.name} may no longer be left out`] : [];
  });
  const demanded = now.parameters.slice(before.length).filter(({ optional }) => !optional);
  return [...narrowed, ...demanded.map(({ name }) => `new argument ${name} must be optional`)];
}

test("every function that has landed keeps its name, its arguments and their order", () => {
  const changes = Object.entries(recorded).flatMap(([id, before]) =>
    broken(recordedArguments(before), declared.get(id)).map((what) => `PLAN.${id}: ${what}`),
  );
  // Workbooks hold these names for years: put back what is listed here. New arguments go last and are optional;
  // `npm run docs` records new functions and arguments.
  expect(changes).toEqual([]);
});

test("the record covers at least the budget gap", () => {
  expect(recorded.GAP).toBe("requirement, savingsToIdentify, payAndPrices, fundingLimit");
});

test("a lost argument, a changed order and a new duty are each noticed", () => {
  const now = (...parameters: { name: string; optional?: boolean }[]) => ({ id: "X", name: "X", parameters });
  expect(broken(["a", "b"], now({ name: "a" }))).toEqual(["argument 2 was b"]);
  expect(broken(["a", "b"], now({ name: "b" }, { name: "a" }))).toHaveLength(2);
  expect(broken(["a", "[b]"], now({ name: "a" }, { name: "b" }))).toEqual(["b may no longer be left out"]);
  expect(broken(["a"], now({ name: "a" }, { name: "b" }))).toEqual(["new argument b must be optional"]);
  expect(broken(["a"], now({ name: "a" }, { name: "b", optional: true }))).toEqual([]);
  expect(broken(["a"], undefined)).toEqual(["is gone"]);
});
