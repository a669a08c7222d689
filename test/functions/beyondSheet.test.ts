import { excel } from "./excel";

const call = excel();
const ROWS = 1_048_576;

/** A column with text where a number belongs: whoever reads it before refusing its size complains of the text. */
const column = Array.from({ length: ROWS }, (_, row) => [row === 0 ? "text" : null]);

describe("a long column whose answer no sheet could hold is refused before it is read", () => {
  it.each([
    ["FUNDING.LIMIT", [100, 100, column]],
    // Of another length than the targets, which is only seen once it is read.
    ["CHALLENGE", [column, [[10, 11, 12]], "lower", null, "row"]],
  ])("PLAN.%s", (id, args) => {
    expect(call(id, args)).toMatchObject({
      code: "#VALUE!",
      message: "The result would have more than 1000000 cells. Use smaller ranges.",
    });
  });
});
