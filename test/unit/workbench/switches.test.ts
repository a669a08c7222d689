import { readFileSync } from "node:fs";
import path from "node:path";
import { readSwitches, SWITCHES } from "../../../src/workbench/page/switches";

test("without switches everything is as it should be", () => {
  expect(readSwitches("")).toEqual({
    book: "example",
    theme: "light",
    latency: 0,
    fault: null,
    readOnly: false,
    hold: null,
    functions: null,
    guesses: [],
    officeHangs: false,
  });
});

test("each switch is read", () => {
  const search =
    "?book=empty&theme=dark&latency=200&fault=protected&readonly=1&undo=refused&platform=mac&ribbon=early" +
    "&functions=late@5&blank=0&hold=write@3&guess=text-spreads,bare-charts&officejs=hangs";
  expect(readSwitches(search)).toEqual({
    book: "empty",
    theme: "dark",
    latency: 200,
    fault: "protected",
    readOnly: true,
    undo: "refused",
    platform: "mac",
    ribbon: "early",
    functions: "late@5",
    blank: 0,
    hold: "write@3",
    guesses: ["text-spreads", "bare-charts"],
    officeHangs: true,
  });
});

test.each([
  "undoo=merged",
  "undo=perhaps",
  "guess=rain",
  "theme=puce",
  "latency=soon",
  "blank=1",
  "readonly=yes",
])("?%s is refused: a trial of something else than was meant would show nothing", (search) =>
  expect(() => readSwitches(`?${search}`)).toThrow(RangeError),
);

test("the guide to the workbench lists every switch, and no other", () => {
  const guide = readFileSync(path.join(__dirname, "../../../docs/workbench.md"), "utf8");
  const [, section = ""] = /## Switches\n(.*?)\n## /s.exec(guide) ?? [];
  const listed = [...section.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...SWITCHES].sort());
});
