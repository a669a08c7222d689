import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../../src/formulas/parse";
import { tokens } from "../../../src/formulas/tokens";
import { within, type Node } from "../../../src/formulas/tree";
import { parseAddress } from "../../../src/grid/address";
import { definitionsFor } from "../../../src/twins/definitions";
import { HELPERS } from "../../../src/twins/helpers";
import { isTwin, twinName } from "../../../src/twins/twin";
import { TWINS } from "../../../src/twins/twins";

const root = path.resolve(__dirname, "../../..");
const twins = TWINS.filter(isTwin);
const lambdas = [
  ...twins.map(({ id, parameters, body }) => ({ name: twinName(id), parameters, body })),
  ...HELPERS,
];

function nodes(body: string): Node[] {
  const { tree, problem } = parse(body);
  if (!tree) throw new Error(problem);
  return [...within(tree)];
}

/** What the parameters and the variables of LET and LAMBDA are called, and how often each is read. */
function variables({ parameters, body }: { parameters: readonly string[]; body: string }) {
  const inside = nodes(body).flatMap((node) => {
    if (node.type !== "call" || !/^(LET|LAMBDA)$/.test(node.name)) return [];
    const step = node.name === "LET" ? 2 : 1;
    return node.args
      .slice(0, -1)
      .flatMap((given, at) =>
        at % step === 0 && given.type === "name" ? [{ name: given.text, of: node.name }] : [],
      );
  });
  const named = tokens(body).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
  const timesNamed = (name: string) => named.filter((one) => one === name).length;
  return [
    ...parameters.map((name) => ({ name, of: "parameters", read: timesNamed(name) })),
    ...inside.map(({ name, of }) => ({ name, of, read: timesNamed(name) - 1 })),
  ];
}

/** How many brackets stand within each other. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const { kind, text: mark } of tokens(text)) {
    if (kind === "mark" && mark === "(") most = Math.max(most, ++depth);
    if (kind === "mark" && mark === ")") depth--;
  }
  return most;
}

test("every function has a twin, or a stated reason, in the file that its declaration's place says", () => {
  const folder = path.join(root, "src/functions");
  const families = readdirSync(folder).filter((name) => name !== "edge");
  const declared = families.flatMap((family) =>
    readdirSync(path.join(folder, family)).map((file) => {
      const text = readFileSync(path.join(folder, family, file), "utf8");
      return { id: /@customfunction (\S+)/.exec(text)?.[1], file: `${family}/${file}` };
    }),
  );
  expect(declared.filter(({ id }) => !TWINS.some((one) => one.id === id))).toEqual([]);
  expect(TWINS.filter(({ id }) => !declared.some((one) => one.id === id))).toEqual([]);
  const elsewhere = declared.filter(
    ({ id, file }) => !readFileSync(path.join(root, "src/twins", file), "utf8").includes(`"${id}"`),
  );
  expect(elsewhere).toEqual([]);
});

test("the lists of twins and of helpers have just what their folders have", () => {
  const files = ["budget", "catalogue", "funding", "targets"].flatMap((family) =>
    readdirSync(path.join(root, "src/twins", family)),
  );
  expect(TWINS).toHaveLength(files.length);
  expect(HELPERS).toHaveLength(readdirSync(path.join(root, "src/twins/helpers")).length - 1);
});

test("a reason is part of a sentence", () => {
  const reasons = TWINS.flatMap((one) =>
    isTwin(one) ? one.beyond.map(({ reason }) => reason) : [one.reason],
  );
  expect(reasons.filter((reason) => !/^[a-z][^.]+$/.test(reason))).toEqual([]);
});

test("a twin has the function's parameters in their order", () => {
  const surface = JSON.parse(readFileSync(path.join(root, "test/functions/surface.json"), "utf8")) as Record<
    string,
    string
  >;
  for (const { id, parameters } of twins) {
    expect([id, ...parameters]).toEqual([id, ...(surface[id] ?? "").replace(/[[\]]/g, "").split(", ")]);
  }
});

test("every limit is about an argument that the function has", () => {
  const foreign = twins.filter(({ parameters, beyond }) =>
    beyond.some(({ argument }) => !parameters.includes(argument)),
  );
  expect(foreign).toEqual([]);
});

test.each(lambdas)("$name is a formula that Excel takes", ({ name, parameters, body }) => {
  const text = `=LAMBDA(${parameters.join(",")},${body})`;
  expect(parse(text).problem).toBeUndefined();
  // 8,192 characters, 64 levels and 253 parameters are Excel's limits.
  expect(text.length).toBeLessThan(8192);
  expect(depthOf(text)).toBeLessThan(64);
  expect(parameters.length).toBeLessThan(254);
  expect(name).toMatch(/^PLAN_[A-Z]+(_[A-Z]+)*$|^PLAN__[A-Z]+$/);
});

test.each(lambdas)("$name has only variables that Excel takes, and reads every one", (lambda) => {
  const all = variables(lambda);
  // R and C are cells in Excel's other style, x1 is one in this; a dot is not allowed.
  const refused = all.filter(
    ({ name }) =>
      /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || name.includes(".") || parseAddress(name),
  );
  expect(refused).toEqual([]);
  const unread = all.filter(({ read }) => read === 0).map(({ name }) => `${lambda.name} ${name}`);
  expect(unread.filter((one) => !READ_ELSEWHERE.has(one))).toEqual([]);
  // One name, one meaning: the workbench's engine takes a parameter for a variable of the same name.
  const fixed = all.filter(({ of }) => of !== "LAMBDA").map(({ name }) => name);
  expect(new Set(fixed).size).toBe(fixed.length);
  expect(all.filter(({ name, of }) => of === "LAMBDA" && fixed.includes(name))).toEqual([]);
});

/** What only a call reads that stays a value, and what REDUCE hands on that nothing depends on. */
const READ_ELSEWHERE = new Set(["PLAN_REINSTATE value", "PLAN__SKIP at"]);

test.each(lambdas)(
  "$name puts no minus before a variable, which the workbench's engine takes for a name",
  ({ body }) => {
    const negated = nodes(body).filter(
      (node) => node.type === "prefix" && node.operator === "-" && node.of.type === "name",
    );
    expect(negated).toEqual([]);
  },
);

test("every helper is there, and is needed", () => {
  const named = new Set(lambdas.flatMap(({ body }) => body.match(/PLAN__\w+/g) ?? []));
  expect([...named].sort()).toEqual(HELPERS.map(({ name }) => name).sort());
});

test("a comment is no longer than a file may hold", () => {
  const all = definitionsFor(twins.map(({ id }) => id));
  expect(all.filter(({ comment }) => comment.length > 255)).toEqual([]);
});

test("a workbook gets only the names that its functions need", () => {
  const names = definitionsFor(["GAP"]).map(({ name }) => name);
  expect(names.sort()).toEqual([
    "PLAN_GAP",
    "PLAN__NONE",
    "PLAN__NUM",
    "PLAN__OR",
    "PLAN__REQ",
    "PLAN__SIZE",
  ]);
});
