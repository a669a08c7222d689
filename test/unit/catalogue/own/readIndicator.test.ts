import { catalogueOf } from "../../../../src/catalogue/catalogue";
import { guessMapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { sourceTable } from "../../../../src/catalogue/own/reading/sourceTable";
import { readGrid, readRow } from "./ownTable";

describe("a row of the user's file", () => {
  it("becomes an indicator of their own, which only their file answers for", async () => {
    const { indicator, problems } = await readRow(["Theme", "Unit"], ["Safer", "percent"]);
    expect(indicator).toMatchObject({
      key: "L1",
      code: "L1",
      title: "Local",
      theme: "Safer",
      unit: "percent",
      status: "own",
      origin: "own",
      source: "local.csv",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["Higher is better", "higher"],
    ["up", "higher"],
    ["lower_is_better", "lower"],
    ["LOWER", "lower"],
    ["Neither", "neutral"],
    ["", ""],
  ])("may say %p for the direction %p", async (word, polarity) => {
    const { indicator, problems } = await readRow(["Better"], [word]);
    expect(indicator?.polarity).toBe(polarity);
    expect(problems).toEqual([]);
  });

  it.each([
    ["%", "percent"],
    ["Rate_per_1000", "rate per 1,000"],
    ["per 100,000", "rate per 100,000"],
    ["Number", "count"],
    ["incidents", "incidents"],
  ])("may say %p for the unit %p", async (word, unit) => {
    expect((await readRow(["Unit"], [word])).indicator?.unit).toBe(unit);
  });

  it("says how it adds up, or has it derived by the same rule as the shipped ones", async () => {
    const stated = await readRow(["Unit", "Adds up"], ["%", "Pooled"]);
    expect(stated.indicator).toMatchObject({ additivity: "survey", derived: [] });
    const derived = await readRow(["Unit", "Adds up"], ["%", ""]);
    expect(derived.indicator).toMatchObject({ additivity: "percentage", derived: ["additivity"] });
    const collected = await readRow(["Unit", "Data source"], ["%", "Place Survey"]);
    expect(collected.indicator).toMatchObject({ additivity: "survey", derived: ["additivity"] });
    expect((await readRow(["Unit"], ["incidents"])).indicator).toMatchObject({ additivity: "", derived: [] });
  });

  it("keeps a column that is no field under its heading, blank cells left out", async () => {
    const { indicator } = await readRow(["Owner", "", "Owner", "Ward"], ["CLG", "x", "DCSF", ""]);
    expect(indicator?.facts).toEqual([
      { label: "Owner", text: "CLG" },
      { label: "Column 4", text: "x" },
      { label: "Owner (2)", text: "DCSF" },
    ]);
  });

  it("is not trusted because it says so: its status is kept as a particular", async () => {
    const { indicator } = await readRow(["Status"], ["confirmed"]);
    expect(indicator?.status).toBe("own");
    expect(indicator?.facts).toEqual([{ label: "Status in the file", text: "confirmed" }]);
  });

  it("stays text where it looks like a formula or a number", async () => {
    const reading = await readGrid([
      ["Code", "Title"],
      ["A007", '=HYPERLINK("x")'],
      ["+1", "-2"],
    ]);
    expect(reading.indicators.map(({ key, title }) => [key, title])).toEqual([
      ["A007", '=HYPERLINK("x")'],
      ["+1", "-2"],
    ]);
  });

  it("loses blanks around its texts and letters that are not seen", async () => {
    const { indicator } = await readRow(["Definition", "Theme"], ["  two\r\nlines\u0007 ", " a\n b "]);
    expect(indicator).toMatchObject({ definition: "two\nlines", theme: "a b" });
  });
});

describe("the code of a row", () => {
  const identity = async (code: string, set: string) => {
    const { indicators, replaced } = await readGrid([
      ["Code", "Title", "Set"],
      [code, "x", set],
    ]);
    return { ...indicators[0], replaced };
  };

  it.each([
    ["ni015", "", "NI 15", "NI"],
    ["15", "National indicators", "NI 15", "NI"],
    ["APACS 5.1", "", "SPI 5.1", "APACS"],
    ["KPI4b-2", "", "KPI4b-2", "KPI"],
    ["psa 23", "", "PSA 23", "PSA"],
  ])("%s (set %p) takes the place of %s", async (code, set, key, itsSet) => {
    expect(await identity(code, set)).toMatchObject({ key, set: itsSet, replaced: [key] });
  });

  it.each([
    ["15", "Local", "Local 15", "15", "Local"],
    ["007", "Local", "Local 007", "007", "Local"],
    // Every list has a 15: without a set it is nobody's.
    ["15", "", "No. 15", "15", ""],
    // Section 1, item 5, and not the fifteenth.
    ["1-5", "", "1-5", "1-5", ""],
    ["1 – 5", "", "1 – 5", "1 – 5", ""],
    ["2(3)", "", "2(3)", "2(3)", ""],
    ["NI 300", "", "NI 300", "NI 300", "NI"],
    ["Ŵ1", "", "Ŵ1", "Ŵ1", ""],
  ])("%s (set %p) is a new one under %s", async (code, set, key, printed, itsSet) => {
    expect(await identity(code, set)).toMatchObject({ key, code: printed, set: itsSet, replaced: [] });
  });
});

describe("a number alone", () => {
  const GRID = [
    ["No", "Indicator"],
    ["15", "Calls answered"],
  ];
  const replacedBy = async (heading: string, areNational: boolean) => {
    const named = sourceTable([[heading, "Indicator"], ...GRID.slice(1)]);
    const mapping = guessMapping(named.headings);
    return (await readIndicators(named, mapping, "", () => undefined, areNational)).replaced;
  };

  it("takes the place of a national indicator only where the heading or the user says that it is one", async () => {
    expect(await replacedBy("No", false)).toEqual([]);
    expect(await replacedBy("NI", false)).toEqual(["NI 15"]);
    expect(await replacedBy("National indicator number", false)).toEqual(["NI 15"]);
    expect(await replacedBy("No", true)).toEqual(["NI 15"]);
  });

  it("does not stand for the national indicator of its number once it is in the catalogue", async () => {
    const { indicators } = await readGrid(GRID);
    const found = catalogueOf({
      name: "Local",
      source: { kind: "file", name: "local.csv" },
      sheet: "",
      importedOn: "2009-03-31",
      mapping: [],
      indicators,
    }).find("NI 15");
    expect(found).toMatchObject({ found: { key: "NI 15", origin: "shipped" } });
  });
});
