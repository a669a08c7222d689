import { linksOf } from "../../../../src/catalogue/inPane/linksOf";
import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { crosswalkRows } from "../../../../src/sheets/indicatorBlocks/crosswalkRows";

const links = (key: string) => linksOf({ key });

describe("the crosswalk as rows", () => {
  it("gives the links of an indicator with their standing (Framework report 2007, paras 2, 7 and 18)", () => {
    const { cells, dressed } = crosswalkRows([{ key: "NI 15" }], links);
    expect(cells).toEqual([
      ["From", "To", "Standing", "Note"],
      ["NI 15", "SPI 5.1", "stated", ""],
      ["NI 15", "PSA 23", "unconfirmed", ""],
      ["NI 15", "KPI 4(a)", "stated", expect.stringMatching(/Not the same measure/)],
    ]);
    expect(dressed).toEqual([{ box: { row: 0, column: 0, rows: 1, columns: 4 }, look: "leftHeading" }]);
  });

  it("says a link between two of the chosen once, from the one that was chosen first", () => {
    const { cells } = crosswalkRows([{ key: "SPI 5.1" }, { key: "NI 15" }], links);
    const between = cells.filter((row) => row.includes("NI 15") && row.includes("SPI 5.1"));
    expect(between.map(([from]) => from)).toEqual(["SPI 5.1"]);
  });

  it("holds every link of the catalogue once when all are chosen", () => {
    const { cells } = crosswalkRows(indicators(), links);
    const pairs = cells.slice(1).map((row) => JSON.stringify(row.slice(0, 2).sort()));
    const ends = indicators().flatMap((indicator) => linksOf(indicator)).length;
    expect(pairs).toHaveLength(ends / 2);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
