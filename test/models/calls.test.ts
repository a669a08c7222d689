import { readMetadata } from "../../scripts/builtFunctions";
import { MODELS } from "../../src/sheets/models";
import { FREE } from "../../src/workbench/book/writeBook";
import { planCalls } from "./planCalls";

it("the worked examples of all ready models call fewer than 100 functions together", () => {
  const calls = MODELS.flatMap(({ example }) => planCalls(example(FREE)));
  expect(calls).toContain("PLAN.GAP.TABLE");
  expect(calls.length).toBeLessThan(100);
});

it("every function stands in a ready model", () => {
  const { functions } = readMetadata();
  const called = new Set(MODELS.flatMap(({ example }) => planCalls(example(FREE))));
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.map(({ id }) => `PLAN.${id}`).filter((name) => !called.has(name))).toEqual([]);
});

it("a ready model without figures calls no more functions than its worked example", () => {
  for (const model of MODELS) {
    const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
    const without = planCalls(model.blank(usual)(FREE)).length;
    expect([model.title, without <= planCalls(model.example(FREE)).length]).toEqual([model.title, true]);
  }
});
