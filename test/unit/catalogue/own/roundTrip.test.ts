import fc from "fast-check";
import type { Indicator } from "../../../../src/catalogue/indicator";
import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { guessMapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { readSource } from "../../../../src/catalogue/own/table/readSource";
import { exportCsv } from "../../../../src/catalogue/own/writing/exportCsv";
import { exportXlsx } from "../../../../src/catalogue/own/writing/exportXlsx";
import { tidyCode } from "../../../../src/catalogue/codes/tidyCode";
import { readGrid } from "./ownTable";

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
  ...["Code", "Title", "Set", "Theme", "Definition", "Unit", "Polarity", "Adds up by", "Baseline", "PSA"],
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
        if (heading === "Adds up by") return additivity;
        return heading === "Unit" ? unit : (cells[at] ?? "");
      }),
    ),
  ]);

describe("the user's indicators", () => {
  it.each([
    ["CSV", exportCsv],
    ["xlsx", exportXlsx],
  ])("come back from a %s file as they went in", async (_, exported) => {
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const { indicators: own } = await readGrid(cells);
        fc.pre(own.length > 0);
        const { indicators: returned, problems } = await back(await exported(own));
        expect(problems).toEqual([]);
        expect(returned.map(comparable)).toEqual(own.map(comparable));
      }),
      { numRuns: 60 },
    );
  });

  it("come back with the words that were not understood", async () => {
    const { indicators: own } = await readGrid([
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
