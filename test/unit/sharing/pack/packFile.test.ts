import { readXlsx } from "hucre/xlsx";
import { packFile } from "../../../../src/sharing/pack/packFile";
import { Package } from "../../../../src/sharing/package";
import { surveyFile } from "../../../../src/sharing/survey";
import { excelFile } from "../excelFile";

const FACTS = { name: "Budget.xlsx", made: "30 November 2026", version: "1.2.0" };
const WISHES = { title: "Budget", meeting: "", since: undefined, without: [] as string[] };
const table = (value: number) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="B1" t="inlineStr"><is><t>2011/12</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Gap</t></is></c><c r="B2"><v>${value}</v></c></row>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook of two sheets with a table each. */
const book = () =>
  excelFile(table(67.6), {
    sheets: ["Gap", "Grants"],
    parts: {
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData>${table(202.7)}</sheetData></worksheet>`,
    },
  });

const figuresOf = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "number");
};

test("a pack has every sheet that readers may see, and a choice offers just those", async () => {
  expect((await surveyFile(book())).packSheets).toEqual(["Gap", "Grants"]);
  const { bytes, tables } = await packFile(book(), FACTS, WISHES);
  expect(tables).toBe(2);
  expect(await figuresOf(bytes)).toEqual(expect.arrayContaining([67.6, 202.7]));
});

test("a pack says whose it is, on its cover and at the foot of its pages", async () => {
  const { bytes } = await packFile(book(), FACTS, { ...WISHES, organisation: "Police & Crime" });
  const cover = await Package.open(bytes).text("xl/worksheets/sheet1.xml");
  expect(cover).toContain("<oddFooter>&amp;LPolice &amp;&amp; Crime · ");
  expect(cover.match(/Police &amp; Crime</g)).toHaveLength(1);
});

test("a sheet that its maker leaves out is not in a pack, and its notes say so", async () => {
  const { bytes, tables, leftOut } = await packFile(book(), FACTS, { ...WISHES, without: ["Grants"] });
  expect(tables).toBe(1);
  const figures = await figuresOf(bytes);
  expect(figures).toContain(67.6);
  expect(figures).not.toContain(202.7);
  expect(leftOut).toContain("Sheets left out by choice: Grants.");
});
