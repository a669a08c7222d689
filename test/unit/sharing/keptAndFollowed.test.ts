/** What a copy keeps besides cells, and how the making of one is followed and stopped. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { copyFile } from "../../../src/sharing/copyFile";
import { unzipped } from "../catalogue/own/unzipped";
import { excelFile } from "./excelFile";

const FACTS = { name: "Budget.xlsx", made: "30 November 2026", version: "1.2.0" };
const bytesOf = (book: string) => new Uint8Array(readFileSync(path.join(__dirname, "books", `${book}.xlsx`)));
const frozenOf = async (book: string) => unzipped((await copyFile(bytesOf(book), "frozen", FACTS)).bytes);

describe("a frozen copy keeps", () => {
  /** Charts, comments and the shapes they hang on, pictures, the theme: all that is no cell, style or list of parts. */
  const KEPT = /^xl\/(?:charts|drawings|media|theme|comments|worksheets\/_rels)/;

  it.each([
    ["exceljs", ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/media/image1.png"]],
    ["xlsxwriter", ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]],
  ])(
    "what %s wrote besides cells, to the letter, each part where its sheet leads to it",
    async (book, parts) => {
      const [before, after] = [unzipped(bytesOf(book)), await frozenOf(book)];
      const kept = Object.keys(before).filter((part) => KEPT.test(part));
      expect(kept).toEqual(expect.arrayContaining(parts));
      expect(kept.filter((part) => after[part] !== before[part])).toEqual([]);
      // The sheet still asks for them: comments, drawings and tables are named at its foot.
      const leads = (text = "") => text.match(/<(?:legacyDrawing|drawing|tablePart)\b[^>]*>/g) ?? [];
      const sheets = Object.keys(before).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
      expect(sheets.flatMap((part) => leads(before[part])).length).toBeGreaterThan(0);
      expect(sheets.map((part) => leads(after[part]))).toEqual(sheets.map((part) => leads(before[part])));
    },
  );

  it("the looks of its cells: each cell has the style that it had", async () => {
    const looks = (parts: Readonly<Record<string, string>>) =>
      Object.entries(parts).flatMap(([part, text]) =>
        /^xl\/worksheets\/sheet\d+\.xml$/.test(part)
          ? [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].map(
              ([, at, style]) => `${part} ${at} ${style}`,
            )
          : [],
      );
    const before = looks(unzipped(bytesOf("exceljs")));
    expect(before.length).toBeGreaterThan(0);
    expect(looks(await frozenOf("exceljs"))).toEqual(before);
  });
});

it("is told how far it is, and stops where it is when that is asked", async () => {
  const sheets = ["Gap", "Grants", "Targets"];
  const file = excelFile('<row r="1"><c r="A1"><f>_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>', {
    sheets,
  });
  const steps: number[] = [];
  await copyFile(file, "twin", FACTS, { onProgress: (done) => steps.push(done) });
  expect(steps.length).toBeGreaterThan(sheets.length);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.at(-1)).toBe(1);

  const stopped = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number) => {
    seen.push(done);
    if (done > 0) stopped.abort();
  };
  await expect(copyFile(file, "twin", FACTS, { onProgress, signal: stopped.signal })).rejects.toThrow();
  expect(seen.at(-1)).toBeLessThan(0.5);
});
