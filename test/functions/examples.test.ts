import fs from "node:fs";
import path from "node:path";
import { readDeclarations } from "../../scripts/docs/declaration";
import { functionGuides } from "../../scripts/docs/guide";
import { referencePages } from "../../scripts/docs/reference";
import { GUIDES } from "../../scripts/docs/write";
import { disagreements } from "../golden/agreement";
import { readMetadata } from "../../scripts/builtFunctions";
import { excel } from "./excel";

const root = path.resolve(__dirname, "../..");
const declarations = readDeclarations(path.join(root, "src/functions"));
const call = excel();

describe("the examples of the reference", () => {
  const examples = [...declarations.values()].flatMap(({ examples }) => examples);

  test.each(examples)("$formula gives $result", ({ id, args, expected, tolerance }) => {
    expect(disagreements(call(id, args), expected, tolerance)).toEqual([]);
  });

  test("every function has one, and it calls that function", () => {
    const without = [...declarations.values()].filter(
      ({ id, examples }) => examples.length === 0 || examples.some((example) => example.id !== id),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

test("every function names its source and says when it refuses", () => {
  const silent = [...declarations.values()].filter(
    ({ sources, errors }) => !sources.length || !errors.length,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("every error of the reference starts with the code that the cell shows", () => {
  const errors = [...declarations.values()].flatMap(({ id, errors }) =>
    errors.map((error) => `PLAN.${id}: ${error}`),
  );
  expect(errors.filter((error) => !/: #(VALUE!|N\/A|DIV\/0!) \S/.test(error))).toEqual([]);
});

test("the pages in docs/functions are what the declarations say now (npm run docs)", () => {
  const folder = path.join(root, "docs/functions");
  const pages = fs.readdirSync(folder).filter((file) => file.endsWith(".html"));
  const committed = new Map(pages.map((file) => [file, fs.readFileSync(path.join(folder, file), "utf8")]));
  const generated = referencePages(readMetadata(), declarations);
  const stale = [...committed.keys(), ...generated.keys()].filter(
    (file) => committed.get(file) !== generated.get(file),
  );
  expect([...new Set(stale)]).toEqual([]);
});

test("the pane's list of functions is what the declarations say now (npm run docs)", () => {
  const kept: unknown = JSON.parse(fs.readFileSync(path.join(root, GUIDES), "utf8"));
  expect(kept).toEqual(JSON.parse(JSON.stringify(functionGuides(readMetadata(), declarations))));
});

describe("the words that an argument is said to take", () => {
  const chosen = functionGuides(readMetadata(), declarations).flatMap(({ id, parameters, examples }) =>
    parameters.flatMap(({ name, choices = [] }, place) =>
      choices.map((choice) => ({ id, name, place, choice, args: examples[0]?.args ?? [] })),
    ),
  );

  test.each(chosen)("PLAN.$id takes $choice for $name", ({ id, name, place, choice, args }) => {
    const given: unknown[] = [...args];
    while (given.length < place) given.push(null);
    given[place] = choice;
    // Another argument may then be needed; the word itself is not refused.
    const refused = String((call(id, given) as { message?: string }).message ?? "");
    expect(refused).not.toMatch(new RegExp(`^${name}\\b`));
  });
});
