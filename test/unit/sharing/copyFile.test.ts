import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { copyFile } from "../../../src/sharing/copyFile";
import type { CopyKind } from "../../../src/sharing/facts";
import { unzipped } from "../catalogue/own/unzipped";
import { excelFile, excelParts, packageFaults } from "./excelFile";

const FACTS = { name: "Budget.xlsx", made: "30 November 2026", version: "1.2.0" };
const BOOKS = ["sheetjs", "exceljs", "openpyxl", "xlsxwriter"];
const bytesOf = (book: string) => new Uint8Array(readFileSync(path.join(__dirname, "books", `${book}.xlsx`)));
const copyOf = (bytes: Uint8Array, kind: CopyKind = "twin") => copyFile(bytes, kind, FACTS);

/** The parts in which a copy has changes by design. */
const TOUCHED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
const ADDED = /envelope\d+\.xml$/;

describe.each(BOOKS)("a workbook that %s wrote", (book) => {
  it("calls no function of ours in its copy, and belongs to no add-in", async () => {
    const parts = unzipped((await copyOf(bytesOf(book))).bytes);
    const named = Object.entries(parts).filter(
      ([part, text]) => !ADDED.test(part) && /_xldudf_|PLAN\./i.test(text),
    );
    expect(named).toEqual([]);
    expect(Object.keys(parts).filter((part) => part.includes("webextension"))).toEqual([]);
  });

  it("keeps every part in which nothing of ours stands, to the letter", async () => {
    const [before, after] = [unzipped(bytesOf(book)), unzipped((await copyOf(bytesOf(book))).bytes)];
    const untouched = Object.keys(before).filter(
      (part) => !TOUCHED.test(part) && !/PLAN/.test(before[part] ?? ""),
    );
    expect(untouched.length).toBeGreaterThan(1);
    expect(untouched.filter((part) => after[part] !== before[part])).toEqual([]);
  });

  it("is a package in which every part has its kind and its place", async () => {
    expect(packageFaults(unzipped(bytesOf(book)))).toEqual([]);
    expect(packageFaults(unzipped((await copyOf(bytesOf(book))).bytes))).toEqual([]);
  });

  it("has in its copy every value that another reader finds in it, and two sheets more", async () => {
    const [before, after] = [
      await readXlsx(bytesOf(book)),
      await readXlsx((await copyOf(bytesOf(book))).bytes),
    ];
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      "About this copy",
      "Live figures",
    ]);
    before.sheets.forEach(({ rows }, at) => expect(after.sheets[at]?.rows).toEqual(rows));
  });
});

describe.each(BOOKS.filter((book) => book !== "openpyxl"))("a frozen copy of what %s wrote", (book) => {
  it("has no formula left, and every value", async () => {
    const { bytes } = await copyOf(bytesOf(book), "frozen");
    const parts = unzipped(bytes);
    const formulas = Object.entries(parts).filter(
      ([part, text]) => /worksheets\//.test(part) && /<f[ >]/.test(text),
    );
    expect(formulas).toEqual([]);
    expect(packageFaults(parts)).toEqual([]);
    const [before, after] = [await readXlsx(bytesOf(book)), await readXlsx(bytes)];
    before.sheets.forEach(({ rows }, at) => expect(after.sheets[at]?.rows).toEqual(rows));
  });
});

it("refuses to freeze what was never calculated, and says which cell", async () => {
  await expect(copyOf(bytesOf("openpyxl"), "frozen")).rejects.toThrow(
    "Budget gap D2 has a formula without a result. Let Excel calculate the workbook, save it, and try again.",
  );
});

describe("what becomes of formulas", () => {
  const sheetOf = async (rows: string, kind: CopyKind = "twin", after?: string) => {
    const { bytes, report } = await copyOf(excelFile(rows, after === undefined ? {} : { after }), kind);
    return { xml: unzipped(bytes)["xl/worksheets/sheet1.xml"] ?? "", report, parts: unzipped(bytes) };
  };

  it("a spilled block keeps its place, its mark and its figures", async () => {
    const rows =
      '<row r="1"><c r="A1" s="3" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_PLAN_GAP_BRIDGE(D1,E1,,,F1)</f><v>Step</v></c><c r="B1" t="str"><v>Amount</v></c></row><row r="2"><c r="A2" t="str"><v>Gap</v></c><c r="B2"><v>73.3</v></c></row>';
    const { xml, report } = await sheetOf(rows);
    expect(xml).toContain(
      rows.replace(
        "_xldudf_PLAN_GAP_BRIDGE(D1,E1,,,F1)",
        "PLAN_GAP_BRIDGE(D1,E1,&quot;&quot;,&quot;&quot;,F1)",
      ),
    );
    expect(report.changed.map(({ sheet, cells }) => `${sheet} ${cells}`)).toEqual(["Gap A1:B2"]);
    expect(report.compared).toBe(4);
  });

  it("a shared formula changes in its first cell, and counts in all", async () => {
    const { xml, report } = await sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect(xml).toContain('<f t="shared" ref="A1:A3" si="0">PLAN_RATE(B1,C1,&quot;&quot;)</f>');
    expect(xml).toContain('<c r="A2"><f t="shared" si="0"/><v>2</v></c>');
    expect(report.compared).toBe(3);
  });

  it("a call without a twin becomes its value, as do the texts it has spilled", async () => {
    const { xml, report } = await sheetOf(
      '<row r="1"><c r="A1" t="str" cm="1" s="2"><f t="array" ref="A1:A2">_xldudf_PLAN_LIST("psas")</f><v>A &amp; B</v></c></row><row r="2"><c r="A2" t="str"><v>PSA 2</v></c><c r="B2"><f>A1&amp;"x"</f><v>1</v></c></row>',
    );
    expect(xml).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">A &amp; B</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">PSA 2</t></is></c><c r="B2"><f>A1&amp;"x"</f><v>1</v></c>',
    );
    expect(report.values).toEqual([
      {
        sheet: "Gap",
        cells: "A1:A2",
        why: "PLAN.LIST gives a reference list of the catalogue, which stays with the add-in",
      },
    ]);
  });

  it("a call is a value where a cell it refers to asks for what has no twin", async () => {
    const { report } = await sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Best fit</t></is></c><c r="B1"><f>_xldudf_PLAN_REINSTATE(C1:C3,D1:D3,9,,$A$1)</f><v>1</v></c></row>',
    );
    expect(report.values.map(({ why }) => why)).toEqual([
      "PLAN.REINSTATE: best-fit tries every set of proposals",
    ]);
  });

  it.each([
    ["lacks its closing bracket", "_xldudf_PLAN_RATE(B1,C1", "the call of PLAN.RATE cannot be read"],
    [
      "names the function without calling it",
      "MAP(B1:B3,_xldudf_PLAN_GAP)",
      "the call of PLAN.GAP cannot be read",
    ],
    [
      "has more arguments than there are",
      `_xldudf_PLAN_RATE(${"1,".repeat(20)}1)`,
      "PLAN.RATE is called with more arguments than its ordinary formula takes",
    ],
  ])("a call that %s cannot be read: its value stays, and the copy says why", async (_, formula, why) => {
    const { xml, report } = await sheetOf(
      `<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c><c r="D1"><f>_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>`,
    );
    expect(xml).toContain('<c r="A1"><v>7</v></c>');
    expect(xml).toContain("<f>PLAN_RATE(B1,C1,&quot;&quot;)</f>");
    expect(report.values).toEqual([{ sheet: "Gap", cells: "A1", why }]);
  });

  it("rules and validations go along, or are named as left out", async () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>_xldudf_PLAN_RATE(A1,B1)&gt;3</formula></cfRule></conditionalFormatting><dataValidations><dataValidation sqref="A2" type="custom"><formula1>_xldudf_PLAN_INDICATOR(A2)=1</formula1></dataValidation></dataValidations>';
    const { xml, report } = await sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', "twin", after);
    expect(xml).toContain("<formula>PLAN_RATE(A1,B1,&quot;&quot;)&gt;3</formula>");
    expect(xml).toContain("<formula1>TRUE</formula1>");
    expect(report.dropped).toEqual([
      "A rule for what may be entered on Gap is left out: PLAN.INDICATOR looks the catalogue up, which stays with the add-in.",
    ]);
  });

  it("the columns of a table give new rows the named formula, or none where it cannot go along", async () => {
    const column = (id: number, name: string, inside: string) =>
      `<tableColumn id="${id}" name="${name}" totalsRowFunction="sum">${inside}</tableColumn>`;
    const counted = "<calculatedColumnFormula>_xldudf_PLAN_RATE(Areas[Offences],9)</calculatedColumnFormula>";
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Areas" displayName="Areas" ref="A1:C2"><tableColumns count="3">${column(1, "Offences", "")}${column(2, "Rate", counted)}${column(3, "Title", "<totalsRowFormula>_xldudf_PLAN_INDICATOR(16)</totalsRowFormula>")}</tableColumns></table>`;
    const bytes = excelFile('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: {
        "xl/tables/table1.xml": table,
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      },
    });
    const tableOf = async (kind: CopyKind) => {
      const { bytes: copied, report } = await copyOf(bytes, kind);
      return { xml: unzipped(copied)["xl/tables/table1.xml"] ?? "", report };
    };
    const twin = await tableOf("twin");
    expect(twin.xml).toContain(
      "<calculatedColumnFormula>PLAN_RATE(Areas[Offences],9,&quot;&quot;)</calculatedColumnFormula>",
    );
    expect(twin.xml).toContain('<tableColumn id="3" name="Title" totalsRowFunction="sum"></tableColumn>');
    expect(twin.report.dropped).toEqual([
      "The formula of a table's column is left out: PLAN.INDICATOR looks the catalogue up, which stays with the add-in.",
    ]);
    expect((await tableOf("frozen")).xml).not.toMatch(/Formula|totalsRowFunction/);
  });

  it("a sheet whose elements all have a prefix is read and written with it", async () => {
    const bytes = excelFile("", {
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>_xldudf_PLAN_RATE(B1,C1)</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(unzipped((await copyOf(bytes)).bytes)["xl/worksheets/sheet1.xml"]).toContain("PLAN_RATE(B1,C1,");
    expect(unzipped((await copyOf(bytes, "frozen")).bytes)["xl/worksheets/sheet1.xml"]).toContain(
      '<x:c r="A1"><x:v>1</x:v></x:c>',
    );
  });
});

describe("what the copy has besides", () => {
  const RATE = '<row r="1"><c r="A1"><f>_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>';

  it("names for the functions used and for their helpers, in the form of a file", async () => {
    const workbook = unzipped((await copyOf(excelFile(RATE))).bytes)["xl/workbook.xml"] ?? "";
    const names = [
      ...workbook.matchAll(/<definedName name="(\w+)" comment="[^"]+">_xlfn\.LAMBDA\(_xlpm\.\w+/g),
    ];
    expect(names.map(([, name]) => name)).toEqual([
      "PLAN_RATE",
      ...["PLAN__FIG", "PLAN__MISS", "PLAN__NONE", "PLAN__NUM", "PLAN__OR", "PLAN__SIZE"],
    ]);
    expect(workbook).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("keeps the names there are, and adds to them", async () => {
    const names = '<definedName name="Offences">Gap!$B$1</definedName>';
    const workbook = unzipped((await copyOf(excelFile(RATE, { names }))).bytes)["xl/workbook.xml"] ?? "";
    expect(workbook).toContain(`<definedNames>${names}<definedName name="PLAN_RATE"`);
  });

  it("is the same again when a copy is copied, and its names are not added twice", async () => {
    const once = await copyOf(excelFile(RATE));
    const twice = unzipped((await copyOf(once.bytes)).bytes)["xl/workbook.xml"] ?? "";
    expect(twice.match(/name="PLAN_RATE"/g)).toHaveLength(1);
    expect(twice).toContain('name="About this copy (2)"');
  });

  it("has no order of calculation and no macros any more", async () => {
    const bytes = excelFile(RATE, {
      workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      parts: { "xl/vbaProject.bin": "macro" },
    });
    const { bytes: made, report } = await copyOf(bytes);
    const parts = unzipped(made);
    expect(Object.keys(parts).filter((part) => /calcChain|vba/.test(part))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/macroEnabled|calcChain/);
    expect(report.macros).toBe(true);
    expect(parts["xl/worksheets/envelope1.xml"]).toContain("Macros: a copy has none.");
  });

  it("says what it is, when it was made and what is a value, on a sheet that is not hidden", async () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>_xldudf_PLAN_INDICATOR("NI 15")</f><v>Crime</v></c></row>';
    const parts = unzipped((await copyOf(excelFile(rows))).bytes);
    expect(parts["xl/workbook.xml"]).toMatch(/<sheet name="About this copy" sheetId="2" r:id="envelope1"\/>/);
    const about = parts["xl/worksheets/envelope1.xml"] ?? "";
    expect(about).toContain("30 November 2026, with Envelope 1.2.0");
    expect(about).toContain("PLAN.INDICATOR looks the catalogue up");
  });
});

describe("what is refused", () => {
  const RATE = '<row r="1"><c r="A1"><f>_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>';
  const refused = (bytes: Uint8Array) => expect(copyOf(bytes)).rejects;

  it("a workbook with a password", async () => {
    await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])).toThrow("protected with a password");
  });

  it("what is no workbook", async () => {
    await refused(new TextEncoder().encode("a,b,c")).toThrow("This is not an Excel workbook.");
    const { ["_rels/.rels"]: gone, ...others } = excelParts(RATE);
    const { zipped } = await import("../catalogue/own/zipped");
    expect(gone).toBeDefined();
    await refused(zipped(others)).toThrow("This is not an Excel workbook.");
  });

  it("more than 25 MB", async () => {
    await refused(new Uint8Array(26_000_000)).toThrow(
      "The workbook has 26 MB; a copy can be made of up to 25 MB.",
    );
  });

  it("a name of ours that means something else", async () => {
    const names = '<definedName name="plan_rate">Gap!$A$1</definedName>';
    await refused(excelFile(RATE, { names })).toThrow(
      "plan_rate is already a name in this workbook and means something else.",
    );
  });
});
