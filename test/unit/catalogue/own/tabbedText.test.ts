import { tabbedText } from "../../../../src/catalogue/own/writing/tabbedText";

it("is cells between tabs and rows between lines", () => {
  expect(
    tabbedText([
      ["Code", "Title"],
      ["L1", "Ŵyneb"],
    ]),
  ).toBe("Code\tTitle\r\nL1\tŴyneb");
});

it("keeps a text that has tabs, lines or quotes in one cell, and one that begins a formula a text", () => {
  expect(tabbedText([["a\tb", 'say "x"', "two\nlines", "=1+1"]])).toBe(
    '"a\tb"\t"say ""x"""\t"two\nlines"\t\'=1+1',
  );
});
