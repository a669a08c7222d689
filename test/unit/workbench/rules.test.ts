import { holds } from "../../../src/workbench/page/rules/condition";
import { paintFor } from "../../../src/workbench/page/rules/rulePaint";

const text = (operator: string, words: string) => ({ kind: "text", operator, text: words }) as const;
const value = (operator: string, first: number | string, second = first) =>
  ({ kind: "value", operator, first, second }) as const;

describe("a condition", () => {
  it.each([
    ["Contains", "red", "Is Red now", true],
    ["Contains", "Red", "Amber", false],
    ["NotContains", "Red", "Amber", true],
    ["BeginsWith", "Am", "amber", true],
    ["EndsWith", "er", "Amber", true],
    ["EndsWith", "Am", "Amber", false],
  ])("of text that it %s %j is right of %j: %s", (operator, words, cell, expected) => {
    expect(holds(text(operator, words), cell)).toBe(expected);
  });

  it.each([
    ["GreaterThan", 100, 101, true],
    ["GreaterThan", 100, 100, false],
    ["GreaterThanOrEqual", 100, 100, true],
    ["LessThan", 0, -1, true],
    ["LessThanOrEqual", 0, 0, true],
    ["EqualTo", "red", "Red", true],
    ["NotEqualTo", "red", "Amber", true],
    ["EqualTo", 1, "1", false],
  ])("that a value is %s %j is right of %j: %s", (operator, first, cell, expected) => {
    expect(holds(value(operator, first), cell)).toBe(expected);
  });

  it.each([
    [5, true],
    [10, true],
    [11, false],
  ])("between 10 and 1, in either order, is right of %i: %s", (cell, expected) => {
    expect(holds(value("Between", 10, 1), cell)).toBe(expected);
    expect(holds(value("Between", 1, 10), cell)).toBe(expected);
    expect(holds(value("NotBetween", 1, 10), cell)).toBe(!expected);
  });

  it("takes a blank cell for 0", () => {
    expect(holds(value("LessThan", 1), "")).toBe(true);
  });

  it("orders numbers before texts before TRUE and FALSE", () => {
    expect(holds(value("GreaterThan", 100), "Red")).toBe(true);
    expect(holds(value("GreaterThan", "Red"), true)).toBe(true);
  });

  it("is right of no error and of nothing it does not know", () => {
    expect(holds(text("NotContains", "Red"), "#N/A")).toBe(false);
    expect(holds(value("AboveAverage", 1), 5)).toBe(false);
  });
});

describe("the paint of a cell", () => {
  const rule = (words: string, look: object, isLast = false) => ({
    boxes: [],
    condition: text("Contains", words),
    look,
    isLast,
  });

  it("is what the rules it meets say, the first before the others", () => {
    const rules = [
      rule("Red", { fontColor: "#8A1C1C" }),
      rule("e", { fontColor: "#000000", bold: true }),
      rule("Green", { italic: true }),
    ];
    expect(paintFor(rules, "Red")).toEqual({ fontColor: "#8A1C1C", bold: true });
  });

  it("is none where it meets none", () => {
    expect(paintFor([rule("Red", { bold: true })], "Amber")).toBeNull();
  });

  it("ends with a rule after which no other is asked", () => {
    const rules = [rule("Red", { fontColor: "#8A1C1C" }, true), rule("Red", { bold: true })];
    expect(paintFor(rules, "Red")).toEqual({ fontColor: "#8A1C1C" });
  });
});
