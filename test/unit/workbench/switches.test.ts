import { readSwitches } from "../../../src/workbench/page/switches";

test("without switches everything is as it should be", () => {
  expect(readSwitches("")).toEqual({
    book: "example",
    theme: "light",
    latency: 0,
    fault: null,
    readOnly: false,
    hold: null,
    functions: null,
  });
});

test("each switch is read", () => {
  const search =
    "?book=empty&theme=dark&latency=200&fault=protected&readonly=1&undo=refused&platform=mac&ribbon=early" +
    "&functions=late@5&blank=0&hold=write@3";
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
  });
});

test.each(["undoo=merged", "undo=perhaps", "theme=puce", "latency=soon", "blank=1", "readonly=yes"])(
  "?%s is refused: a trial of something else than was meant would show nothing",
  (search) => expect(() => readSwitches(`?${search}`)).toThrow(RangeError),
);
