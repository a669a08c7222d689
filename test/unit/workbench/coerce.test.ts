import { callOf, resultOf, type EngineArgument } from "../../../src/workbench/engine/coerce";

const GAP = {
  id: "GAP",
  name: "GAP",
  parameters: ["requirement", "limit", "reserves"].map((name) => ({
    name,
    type: "any",
    dimensionality: "matrix",
  })),
};

describe("the arguments of a call", () => {
  const args = (...given: EngineArgument[]) => callOf(GAP, given, true);

  it("are rectangles: a single value is one of one cell", () => {
    expect(args(100, "n/a", true)).toEqual({ functionId: "GAP", args: [[[100]], [["n/a"]], [[true]]] });
  });

  it("keep a range's shape, and null for its blank cells", () => {
    expect(args([[1, null, 3]], 98, null)).toEqual({
      functionId: "GAP",
      args: [[[1, null, 3]], [[98]], null],
    });
  });

  it("are null where the formula leaves them out", () => {
    expect(args(100)).toEqual({ functionId: "GAP", args: [[[100]], null, null] });
  });

  it("carry errors to functions that take them", () => {
    expect(args([[1], [{ error: "#N/A" }]], 98)).toEqual({
      functionId: "GAP",
      args: [[[1], ["#N/A"]], [[98]], null],
      allowErrors: true,
    });
  });

  it("with an error make no call of functions that do not take them", () => {
    expect(callOf(GAP, [1, { error: "#DIV/0!" }], false)).toEqual({ error: "#DIV/0!" });
  });

  it("that are not known yet make no call at all", () => {
    expect(args([[1], [{ error: "#BUSY!" }]], 98)).toEqual({ error: "#BUSY!" });
  });
});

describe("the result of a call", () => {
  const result = (value: unknown) => resultOf("GAP", { value });

  it("is a rectangle, of one cell for a single value", () => {
    expect(result(4.5)).toEqual([[4.5]]);
    expect(
      result([
        ["a", 1],
        ["", true],
      ]),
    ).toEqual([
      ["a", 1],
      ["", true],
    ]);
  });

  it("may hold errors with their sentences among its cells", () => {
    const error = { type: "Error", basicValue: "#N/A", message: "no baseline" };
    expect(result([[1, error]])).toEqual([[1, { error: "#N/A", message: "no baseline" }]]);
    expect(result([[{ code: "#DIV/0!" }]])).toEqual([[{ error: "#DIV/0!" }]]);
  });

  it("never holds what is no number", () => {
    expect(result([[Number.NaN, Infinity]])).toEqual([[{ error: "#NUM!" }, { error: "#NUM!" }]]);
  });

  it("shows 0 for null, as Excel does", () => {
    expect(result([[null]])).toEqual([[0]]);
  });

  it("is the error that came instead of it", () => {
    expect(resultOf("GAP", { error: "#VALUE!", message: "limit is text 'x'." })).toEqual({
      error: "#VALUE!",
      message: "limit is text 'x'.",
    });
  });

  it.each([[[[1, 2], [3]]], [[]], [[[]]], [[1, 2]]])("is #VALUE! with a complaint for %j", (rows) => {
    const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const message = "GAP did not answer with a rectangle of cells.";
    expect(result(rows)).toEqual({ error: "#VALUE!", message });
    expect(complaint).toHaveBeenCalledWith(`workbench: ${message}`, rows);
    complaint.mockRestore();
  });
});
