import fs from "node:fs";
import path from "node:path";
import { guessMapping, type Mapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { sourceTable } from "../../../../src/catalogue/own/reading/sourceTable";
import { readCsv } from "../../../../src/catalogue/own/table/readCsv";
import { readGrid, readRow } from "./ownTable";

describe("the report on the user's file", () => {
  it("says which rows are left out and why, by the file's own numbers", async () => {
    const { indicators, problems } = await readGrid([
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
    const { indicator, problems } = await readRow(["Good is", "Adds up"], ["sideways", "perhaps"]);
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
    const { indicator, problems } = await readRow(["Theme"], ["x".repeat(1001)]);
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
    const { indicators, problems } = await readGrid(
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

  it("is made row by row, and ends where whoever follows it throws", async () => {
    const table = sourceTable([["Code", "Title"], ...["L1", "L2", "L3"].map((code) => [code, "x"])]);
    const mapping = guessMapping(table.headings);
    const counts: number[] = [];
    await readIndicators(table, mapping, "", (rows) => counts.push(rows));
    expect(counts).toEqual([0, 1, 2]);
    const stop = () => {
      throw new Error("changed my mind");
    };
    await expect(readIndicators(table, mapping, "", stop)).rejects.toThrow("changed my mind");
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
