import fc from "fast-check";
import { writtenAsText } from "../../../../src/sheets/plan/writtenAsText";

/** Excel reads what is written as a formula if it begins with one of these, and drops a leading apostrophe. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0"];
const hostile = fc
  .tuple(fc.constantFrom(...FORMULA_STARTS, "", " ", "'", "\uFEFF", "＝"), fc.string())
  .map(([start, rest]) => start + rest);

it("no text can become a formula", () => {
  fc.assert(
    fc.property(hostile, (text) => !FORMULA_STARTS.includes(writtenAsText(text).charAt(0))),
    { numRuns: 1000 },
  );
});

it("the cell holds the very text: only one apostrophe, which Excel drops, is ever put in front", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = writtenAsText(text);
      return (written.startsWith("'") ? written.slice(1) : written) === text;
    }),
  );
});

it.each([
  "5.2",
  "2010/11",
  "1-2",
  "£5",
  "(5)",
  "50%",
  ".5",
  "1e5",
  "TRUE",
  "false",
  "#N/A",
  "March 2008",
  "1 May",
])("%j would become a number, date, truth value or error, and is written with an apostrophe", (text) =>
  expect(writtenAsText(text)).toBe(`'${text}`),
);

it.each(["NI 15", "KPI 4(a)", "Serious violent crime rate", "Marches held", "Truesdale", "May", ""])(
  "%j is text to Excel as it is",
  (text) => expect(writtenAsText(text)).toBe(text),
);
