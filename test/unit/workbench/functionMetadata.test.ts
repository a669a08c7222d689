import { unsupported } from "../../../src/workbench/engine/functionMetadata";

const limits = { name: "limits", type: "any", dimensionality: "matrix" };

describe("a function of functions.json", () => {
  it("can be run if it takes ranges of anything", () => {
    expect(unsupported({ id: "GAP", name: "GAP", parameters: [limits] })).toBeNull();
  });

  it.each([
    [{ ...limits, dimensionality: "scalar" }],
    [{ ...limits, type: "number" }],
    [{ ...limits, repeating: true }],
  ])("is refused aloud if it takes %j", (parameter) => {
    expect(unsupported({ id: "GAP", name: "GAP", parameters: [parameter] })).toBe(
      "workbench: GAP takes limits other than as any[][], which is not implemented",
    );
  });

  it("is refused aloud if it streams", () => {
    expect(unsupported({ id: "GAP", name: "GAP", options: { stream: true } })).toBe(
      "workbench: GAP is stream, which is not implemented",
    );
  });
});
