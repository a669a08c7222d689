import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { guarded, unguarded } from "../../../../src/catalogue/own/formulaText";
import { exportCsv } from "../../../../src/catalogue/own/writing/exportCsv";
import { exportXlsx } from "../../../../src/catalogue/own/writing/exportXlsx";
import { readGrid } from "./ownTable";
import { unzipped } from "./unzipped";

describe("a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-x", "'-x"],
    ["\tx", "'\tx"],
    ["'=x", "''=x"],
    ["-2.5", "-2.5"],
    ["+15.3%", "+15.3%"],
    ["'tis", "'tis"],
    ["a=b", "a=b"],
    ["007", "007"],
  ])("holds %p as %p, which no spreadsheet takes for a formula", (text, written) => {
    expect(guarded(text)).toBe(written);
    expect(unguarded(written)).toBe(text);
  });

  it("begins with the mark of UTF-8 and has its headings in the order of the fields", async () => {
    const text = Buffer.from(await exportCsv([])).toString("utf8");
    expect(text).toBe(
      "\ufeffCode,Printed code,Title,Set,Theme,LAA theme,Definition,Unit,Polarity,Adds up by,Baseline,Earlier figures,PSA,APACS,KPI,Lists,Source,Status,Notes\r\n",
    );
  });

  it("says which texts the add-in derived", async () => {
    const nationalFifteen = indicators().filter(({ key }) => key === "NI 15");
    const text = Buffer.from(await exportCsv(nationalFifteen)).toString("utf8");
    expect(text).toContain('"Rate per 1,000 population (derived)"');
    expect(text).toContain("rate (derived)");
  });
});

describe("an xlsx file", () => {
  it("holds every cell as text and none as a formula, as its parts show", async () => {
    const { indicators: own } = await readGrid([
      ["Code", "Title"],
      ["007x", '=HYPERLINK("https://example.org")'],
    ]);
    const parts = unzipped(await exportXlsx(own));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<c r="C2"/);
    expect(sheet).not.toMatch(/<f[ >]/);
    // Every cell that has a value is a string: shared ("s") or in its place ("inlineStr").
    const kinds = [...sheet.matchAll(/<c r="[A-Z]+\d+"([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(
      kinds.filter((attributes) => !/t="(s|inlineStr)"/.test(attributes) && !attributes.endsWith("/")),
    ).toEqual([]);
    expect(Object.values(parts).join()).toContain("=HYPERLINK(");
  });
});
