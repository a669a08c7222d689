import fs from "node:fs";
import path from "node:path";
import { guessMapping, type Mapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { readCsv } from "../../../../src/catalogue/own/table/readCsv";
import { sourceTable } from "../../../../src/catalogue/own/table/sourceTable";

/** Reads a table whose first row is its headings, as the headings suggest unless a mapping is given. */
async function read(grid: string[][], mapping?: Mapping) {
  const table = sourceTable(grid);
  return readIndicators(table, mapping ?? guessMapping(table.headings), "local.csv");
}

/** One row beneath these headings, with a code and a title before it. */
async function one(headings: string[], cells: string[]) {
  const reading = await read([
    ["Code", "Title", ...headings],
    ["L1", "Local", ...cells],
  ]);
  return { ...reading, indicator: reading.indicators[0] };
}

describe("a row of the user's file", () => {
  it("becomes an indicator of their own, which only their file answers for", async () => {
    const { indicator, problems } = await one(["Theme", "Unit"], ["Safer", "percent"]);
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
    const { indicator, problems } = await one(["Better"], [word]);
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
    expect((await one(["Unit"], [word])).indicator?.unit).toBe(unit);
  });

  it("says how it adds up, or has it derived by the same rule as the shipped ones", async () => {
    const stated = await one(["Unit", "Adds up"], ["%", "Pooled"]);
    expect(stated.indicator).toMatchObject({ additivity: "survey", derived: [] });
    const derived = await one(["Unit", "Adds up"], ["%", ""]);
    expect(derived.indicator).toMatchObject({ additivity: "percentage", derived: ["additivity"] });
    const collected = await one(["Unit", "Data source"], ["%", "Place Survey"]);
    expect(collected.indicator).toMatchObject({ additivity: "survey", derived: ["additivity"] });
    expect((await one(["Unit"], ["incidents"])).indicator).toMatchObject({ additivity: "", derived: [] });
  });

  it("keeps a column that is no field under its heading, blank cells left out", async () => {
    const { indicator } = await one(["Owner", "", "Owner", "Ward"], ["CLG", "x", "DCSF", ""]);
    expect(indicator?.facts).toEqual([
      { label: "Owner", text: "CLG" },
      { label: "Column 4", text: "x" },
      { label: "Owner (2)", text: "DCSF" },
    ]);
  });

  it("is not trusted because it says so: its status is kept as a particular", async () => {
    const { indicator } = await one(["Status"], ["confirmed"]);
    expect(indicator?.status).toBe("own");
    expect(indicator?.facts).toEqual([{ label: "Status in the file", text: "confirmed" }]);
  });

  it("stays text where it looks like a formula or a number", async () => {
    const reading = await read([
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
    const { indicator } = await one(["Definition", "Theme"], ["  two\r\nlines\u0007 ", " a\n b "]);
    expect(indicator).toMatchObject({ definition: "two\nlines", theme: "a b" });
  });
});

describe("the code of a row", () => {
  const identity = async (code: string, set: string) => {
    const { indicators, replaced } = await read([
      ["Code", "Title", "Set"],
      [code, "x", set],
    ]);
    return { ...indicators[0], replaced };
  };

  it.each([
    ["ni015", "", "NI 15", "NI"],
    ["15", "", "NI 15", "NI"],
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
    ["NI 300", "", "NI 300", "NI 300", "NI"],
    ["Ŵ1", "", "Ŵ1", "Ŵ1", ""],
  ])("%s (set %p) is a new one under %s", async (code, set, key, printed, itsSet) => {
    expect(await identity(code, set)).toMatchObject({ key, code: printed, set: itsSet, replaced: [] });
  });
});

describe("the report on the user's file", () => {
  it("says which rows are left out and why, by the file's own numbers", async () => {
    const { indicators, problems } = await read([
      ["Code", "Title"],
      ["", "no code"],
      ["L1", ""],
      ["L2", "first"],
      ["", ""],
      ["l-2", "second"],
      ["L".repeat(101), "long code"],
    ]);
    expect(indicators.map(({ title }) => title)).toEqual(["first"]);
    expect(problems.every(({ severity }) => severity === "left out")).toBe(true);
    expect(problems.map(({ row, heading, found, reason }) => [row, heading, found, reason])).toEqual([
      [2, "Code", "", { kind: "missing", field: "code" }],
      [3, "Title", "", { kind: "missing", field: "title" }],
      [6, "Code", "l-2", { kind: "codeTwice", firstRow: 4 }],
      [7, "Code", `${"L".repeat(80)}…`, { kind: "tooLong", mostLetters: 100 }],
    ]);
  });

  it("names a word that is not understood with those that are, and keeps it as a particular", async () => {
    const { indicator, problems } = await one(["Good is", "Adds up"], ["sideways", "perhaps"]);
    expect(indicator).toMatchObject({ polarity: "", additivity: "" });
    expect(indicator?.facts).toEqual([
      { label: "Adds up", text: "perhaps" },
      { label: "Good is", text: "sideways" },
    ]);
    expect(problems).toEqual([
      {
        row: 2,
        heading: "Adds up",
        found: "perhaps",
        reason: {
          kind: "unknownWord",
          allowed: ["count", "rate", "percentage", "gap", "survey", "do not add"],
        },
        severity: "kept, look at it",
      },
      {
        row: 2,
        heading: "Good is",
        found: "sideways",
        reason: { kind: "unknownWord", allowed: ["higher", "lower", "neutral"] },
        severity: "kept, look at it",
      },
    ]);
  });

  it("says where a text was cut, and shows how it begins", async () => {
    const { indicator, problems } = await one(["Theme"], ["x".repeat(1001)]);
    expect(indicator?.theme).toBe("x".repeat(1000));
    expect(problems).toMatchObject([
      {
        row: 2,
        heading: "Theme",
        found: `${"x".repeat(80)}…`,
        reason: { kind: "tooLong", mostLetters: 1000 },
      },
    ]);
  });

  it("says which rows have more or fewer cells than there are headings", async () => {
    const table = await readCsv(new TextEncoder().encode("Code,Title,Unit\nL1,x\nL2,a,b,c,d\nL3,y,%"));
    const { indicators, problems } = await readIndicators(table, guessMapping(table.headings), "local.csv");
    expect(indicators).toHaveLength(3);
    expect(problems.map(({ row, found, reason }) => [row, found, reason])).toEqual([
      [2, "", { kind: "fewerCells", cells: 2, headings: 3 }],
      [3, "c, d", { kind: "moreCells", cells: 5, headings: 3 }],
    ]);
  });

  it("has every row that is no indicator, when no column is taken for the code", async () => {
    const mapping: Mapping = [
      { heading: "Code", use: "ignored" },
      { heading: "Title", use: "title" },
    ];
    const { indicators, problems } = await read(
      [
        ["Code", "Title"],
        ["L1", "x"],
        ["L2", "y"],
      ],
      mapping,
    );
    expect(indicators).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("is empty for the shipped national indicators as their source file has them", async () => {
    const file = fs.readFileSync(path.resolve(__dirname, "../../../../catalogue/national_indicators.csv"));
    const table = await readCsv(file);
    const { indicators, problems, replaced } = await readIndicators(
      table,
      guessMapping(table.headings),
      "national_indicators.csv",
    );
    expect(problems).toEqual([]);
    expect(replaced).toEqual(Array.from({ length: 199 }, (_, at) => `NI ${at + 1}`));
    expect(indicators[14]).toMatchObject({
      key: "NI 15",
      title: "Serious violent crime rate",
      theme: "Safer communities",
      polarity: "lower",
      unit: "rate per 1,000",
      psa: "PSA 23",
      apacs: "SPI 5.1",
    });
  });
});
