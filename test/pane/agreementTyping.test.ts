import { typedCodes } from "../../src/taskpane/views/agreement/agreementRows";
import { typedFigure } from "../../src/taskpane/views/agreement/agreementDraft";

describe("a text of two or more national codes", () => {
  it.each([
    ["NI 15, NI 16", ["NI15", "NI16"]],
    ["ni015;20", ["ni015", "20"]],
    // A column copied from a sheet, pasted into one line.
    ["NI 15 NI 16\t117", ["NI15", "NI16", "117"]],
  ])("%s is a list", (text, codes) => {
    expect(typedCodes(text)).toEqual(codes);
  });

  it.each(["", "NI 15", "crime", "NI 15, crime", "KPI 3, KPI 4", "1234 5678"])(
    "%j is to be searched for",
    (text) => {
      expect(typedCodes(text)).toBeUndefined();
    },
  );
});

describe("a figure as typed", () => {
  it.each([
    ["2.4", 2.4],
    [" 1,234.5 ", 1234.5],
    ["-3", -3],
    [".5", 0.5],
    // On the way to 2.5.
    ["2.", 2],
    ["0", 0],
  ])("%j is %d", (text, figure) => {
    expect(typedFigure(text)).toBe(figure);
  });

  it.each(["", "  ", "n/a", "TBC", "-"])("%j is no figure yet, and none is not 0", (text) => {
    expect(typedFigure(text)).toBeUndefined();
  });

  it.each(["21%", "£3", "1,23", "two", "1.2.3", "."])("%j is no number", (text) => {
    expect(typedFigure(text)).toBeNaN();
  });
});
