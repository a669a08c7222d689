import { columnValues } from "../../../src/catalogue/inCells/column";
import { editDistance } from "../../../src/catalogue/codes/editDistance";
import { measuredAs } from "../../../src/catalogue/inCells/measuredAs";
import { searchWords } from "../../../src/catalogue/search/searchWords";

describe("a packed column", () => {
  it("is read back word by word, a for the first and z for the 26th", () => {
    const words = Array.from({ length: 26 }, (_, index) => `word ${index + 1}`);
    expect(columnValues({ words, rows: "baz" })).toEqual(["word 2", "word 1", "word 26"]);
  });

  it("is counted up from its first value, as long as its digits or longer", () => {
    expect(columnValues({ first: "PSA 9", count: 2 })).toEqual(["PSA 9", "PSA 10"]);
    expect(columnValues({ first: "E09000009", count: 2 })).toEqual(["E09000009", "E09000010"]);
  });

  it("may also be plain values", () => {
    expect(columnValues([3, 1])).toEqual([3, 1]);
  });
});

describe("the distance between two words", () => {
  it.each([
    ["burglary", "burglary", 0],
    ["burglery", "burglary", 1],
    ["satisfacton", "satisfaction", 1],
    ["", "ni", 2],
    ["kitten", "sitting", 3],
  ])("%s and %s: %i", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe("what a value is measured as", () => {
  it.each([
    ["rate per 1,000", "females aged 15-17", "Rate per 1,000 females aged 15-17"],
    ["percent", "working-age population", "Percent of working-age population"],
    ["rate per head", "weighted population", "Rate per head of weighted population"],
    ["kg per household", "households", ""],
    ["percent", "", ""],
    ["", "population", ""],
  ])("%s, %s: %s", (unit, dividedBy, expected) => {
    expect(measuredAs(unit, dividedBy)).toBe(expected);
  });
});

describe("the words of a search", () => {
  it("are small, singular and without punctuation", () => {
    expect(searchWords("Burglaries, crimes & (process) % of SPI 5.1.")).toEqual([
      "burglary",
      "crime",
      "process",
      "%",
      "of",
      "spi",
      "5.1",
    ]);
  });
});
