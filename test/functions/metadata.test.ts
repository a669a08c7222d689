import { loadFunctions, readMetadata } from "../../scripts/builtFunctions";

const metadata = readMetadata();
const { functions } = metadata;
const named = functions.map((declared) => [`PLAN.${declared.name}`, declared] as const);
const parameters = named.flatMap(([name, declared]) =>
  declared.parameters.map((parameter) => [`${name} ${parameter.name}`, parameter] as const),
);

/** What is wrong, by name; a table of it makes a failure readable. */
function wrong<T>(list: readonly (readonly [string, T])[], isRight: (one: T) => boolean): string[] {
  return list.filter(([, one]) => !isRight(one)).map(([name]) => name);
}

test("functions.json declares functions", () => {
  expect(functions.length).toBeGreaterThan(0);
});

test("a name is words of capitals and digits between dots, and no cell address", () => {
  const isName = (name: string) => /^[A-Z]{2,}[A-Z0-9]*(\.[A-Z]{2,}[A-Z0-9]*)*$/.test(name);
  const isAddress = (name: string) => /^[A-Z]{1,3}[0-9]+$/.test(name);
  expect(wrong(named, ({ name }) => isName(name) && name.length >= 3 && !isAddress(name))).toEqual([]);
});

test("a function's id is its name", () => {
  expect(wrong(named, ({ id, name }) => id === name)).toEqual([]);
});

test("no two functions share a name, not even where a file writes dots as underscores", () => {
  const stored = functions.map(({ name }) => name.replace(/\./g, "_"));
  expect(stored.filter((name, place) => stored.indexOf(name) !== place)).toEqual([]);
});

test("every function says in one or two sentences what it gives", () => {
  expect(
    wrong(
      named,
      ({ description = "" }) => /^[A-Z].{10,248}[.?)]$/.test(description) && !/[\n{}]/.test(description),
    ),
  ).toEqual([]);
});

test("every argument is described in a line", () => {
  expect(wrong(parameters, ({ description = "" }) => /^\S.{2,198}$/.test(description))).toEqual([]);
});

test("an argument's name starts small and is one word", () => {
  expect(wrong(parameters, ({ name }) => /^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});

test("every argument takes a range of anything, so that a refusal can say which cell is at fault", () => {
  expect(
    wrong(parameters, ({ type, dimensionality }) => type === "any" && dimensionality === "matrix"),
  ).toEqual([]);
});

test("optional arguments come last", () => {
  const isLast = (flags: readonly boolean[]) => String(flags) === String([...flags].sort()); // false before true
  expect(wrong(named, (one) => isLast(one.parameters.map(({ optional = false }) => optional)))).toEqual([]);
});

test("no function is volatile, streams, or asks for its address", () => {
  expect(wrong(named, ({ options = {} }) => Object.values(options).every((asked) => !asked))).toEqual([]);
});

test("every function has a help address with its own page", () => {
  expect(
    wrong(named, ({ id, helpUrl = "" }) => helpUrl.endsWith(`/docs/functions/${id.toLowerCase()}.html`)),
  ).toEqual([]);
});

test("errors reach the functions, custom data never does", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

test("functions.js associates every id of functions.json and no other", () => {
  expect([...loadFunctions().keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});
