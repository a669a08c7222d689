import fc from "fast-check";
import type { Indicator } from "../../../../src/catalogue/indicator";
import { indicators } from "../../../../src/catalogue/indicators";
import { guarded, unguarded } from "../../../../src/catalogue/own/formulaText";
import { guessMapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { readSource } from "../../../../src/catalogue/own/table/readSource";
import { sourceTable } from "../../../../src/catalogue/own/table/sourceTable";
import { exportCsv } from "../../../../src/catalogue/own/writing/exportCsv";
import { exportXlsx } from "../../../../src/catalogue/own/writing/exportXlsx";
import { tidyCode } from "../../../../src/catalogue/tidyCode";
import { unzipped } from "./unzipped";

/** What comes back from a file, and how many rows were not as they should be. */
async function back(file: Uint8Array) {
  const [sheet] = await readSource(file);
  if (!sheet) throw new Error("a file without a sheet");
  return readIndicators(sheet.table, guessMapping(sheet.table.headings), "back.csv");
}

/** Particulars have no order. */
const comparable = ({ facts, ...rest }: Indicator) => ({
  ...rest,
  facts: facts.map(({ label, text }) => `${label}: ${text}`).sort(),
});

/** A cell as people and their systems write it: quotes, line breaks, signs, zeros and Welsh letters among the rest. */
const piece = fc.constantFrom(
  ...['"', '""', "\n", "\r\n", ",", ";", "\t", "'", "=", "+", "-", "@", "=1+1", "007", "(derived)", "Ŵŷ"],
  ...["£5", "%", "a", "Title", " ", "  ", "15.3%", "-2.5", "own", "🏠", "<b>&amp;", "_x000D_"],
);
const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
const HEADINGS = [
  ...["Code", "Title", "Set", "Theme", "Definition", "Unit", "Polarity", "Adds up", "Baseline", "PSA"],
  ...["APACS", "Lists", "Source", "Status", "Notes", "Owner", "Title"],
];
const row = fc.record({
  code: cell,
  polarity: fc.constantFrom("up", "lower", ""),
  additivity: fc.constantFrom("rate", ""),
  unit: fc.constantFrom("%", "count", "incidents", ""),
  cells: fc.array(cell, { minLength: HEADINGS.length, maxLength: HEADINGS.length }),
});
const grid = fc
  .uniqueArray(row, { selector: ({ code }) => tidyCode(code), minLength: 1, maxLength: 8 })
  .map((rows) => [
    HEADINGS,
    ...rows.map(({ code, polarity, additivity, unit, cells }) =>
      HEADINGS.map((heading, at) => {
        if (heading === "Code") return `L${code}`;
        if (heading === "Polarity") return polarity;
        if (heading === "Adds up") return additivity;
        return heading === "Unit" ? unit : (cells[at] ?? "");
      }),
    ),
  ]);

/** The user's indicators in such a table. */
async function ownOf(cells: string[][]) {
  const table = sourceTable(cells);
  return (await readIndicators(table, guessMapping(table.headings), "local.csv")).indicators;
}

describe("the user's indicators", () => {
  it.each([
    ["CSV", exportCsv],
    ["xlsx", exportXlsx],
  ])("come back from a %s file as they went in", async (_, exported) => {
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const own = await ownOf(cells);
        fc.pre(own.length > 0);
        const { indicators: returned, problems } = await back(await exported(own));
        expect(problems).toEqual([]);
        expect(returned.map(comparable)).toEqual(own.map(comparable));
      }),
      { numRuns: 60 },
    );
  });

  it("come back with the words that were not understood", async () => {
    const own = await ownOf([
      ["Code", "Title", "Polarity"],
      ["L1", "x", "sideways"],
    ]);
    const { indicators: returned, problems } = await back(await exportCsv(own));
    expect(returned).toEqual(own);
    expect(problems).toEqual([]);
  });
});

describe("the shipped catalogue", () => {
  it.each([
    ["CSV", exportCsv],
    ["xlsx", exportXlsx],
  ])(
    "comes back from a %s file in its own places, as the user's and no longer as confirmed",
    async (_, exported) => {
      const { indicators: returned, problems, replaced } = await back(await exported(indicators()));
      expect(problems).toEqual([]);
      expect(replaced).toEqual(indicators().map(({ key }) => key));
      const asOwn = indicators().map((shipped) => ({
        ...comparable(shipped),
        facts: [...comparable(shipped).facts, `Status in the file: ${shipped.status}`].sort(),
        status: "own",
        origin: "own",
      }));
      expect(returned.map(comparable)).toEqual(asOwn);
    },
  );
});

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
      "\ufeffCode,Printed code,Title,Set,Theme,Definition,Unit,Polarity,Adds up,Baseline,Earlier figures,PSA,APACS,KPI,Lists,Source,Status,Notes\r\n",
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
    const own = await ownOf([
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
