import { SourceRefusal } from "../../../../src/catalogue/own/refusal";
import { hiddenSheets, readSource } from "../../../../src/catalogue/own/table/readSource";
import { style, textCell, workbookOf } from "./workbookOf";
import { zipped } from "./zipped";

const HEADINGS = `<row r="1">${textCell("A1", "Code")}${textCell("B1", "Title")}${textCell("C1", "Figure")}</row>`;

/** The texts of the first sheet whose row 2 holds these cells. */
async function shown(cells: string, strings: readonly string[] = []) {
  const [sheet] = await readSource(
    workbookOf([{ name: "Data", rows: `${HEADINGS}<row r="2">${cells}</row>` }], strings),
  );
  return sheet?.table.rows[0]?.cells;
}

describe("a workbook", () => {
  it.each([
    ["0.153", "0.0%", "15.3%"],
    ["0.15", 9, "15%"],
    ["1234.5", "[$£-809]#,##0.00", "£1,234.50"],
    ["7", "000", "007"],
    ["2009", '0"/10"', "2009/10"],
    ["0.30000000000000004", 0, "0.3"],
    // 39,903 days after 31 December 1899, with the 29 February 1900 that Excel counts, is 31 March 2009.
    ["39903", "d mmmm yyyy", "31 March 2009"],
    ["39903", 14, "31/03/2009"],
  ])("shows %s with the format %s as %s, as a person sees it", async (value, format, text) => {
    const cells = await shown(`<c r="A2"><v>1</v></c><c r="C2" ${style(format)}><v>${value}</v></c>`);
    expect(cells).toEqual(["1", "", text]);
  });

  it("gives the result of a formula, not the formula", async () => {
    expect(
      await shown(
        '<c r="A2" t="str"><f>"L"&amp;1</f><v>L1</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="b"><v>1</v></c>',
      ),
    ).toEqual(["L1", "2", "TRUE"]);
  });

  it("joins the runs of rich text and leaves out its reading aid", async () => {
    const rich =
      '<r><rPr><b/></rPr><t>Serious</t></r><r><t xml:space="preserve"> crime</t></r><rPh sb="0" eb="1"><t>?</t></rPh>';
    expect(
      await shown('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>', ["<t>L1</t>", rich]),
    ).toEqual(["L1", "Serious crime", ""]);
  });

  it("keeps Welsh letters, line breaks, blanks and text that looks like a formula", async () => {
    const texts = ["007", "Ŵyneb\nyn ŷ", "=1+1"];
    expect(await shown(texts.map((text, at) => textCell(`${"ABC"[at]}2`, text)).join(""))).toEqual(texts);
  });

  it("numbers its rows as Excel does, and takes the headings from below its title", async () => {
    const row = (number: number, text: string) =>
      `<row r="${number}">${textCell(`A${number}`, text)}${textCell(`B${number}`, text)}</row>`;
    const rows =
      `<row r="2">${textCell("A2", "Local indicators 2009")}</row>` +
      `<row r="4">${textCell("A4", "Code")}${textCell("B4", "Title")}</row>${row(5, "L1")}${row(8, "L2")}`;
    const [sheet] = await readSource(workbookOf([{ name: "Data", rows }]));
    expect(sheet?.table.headings).toEqual(["Code", "Title"]);
    expect(sheet?.table.above.map(({ number }) => number)).toEqual([2]);
    expect(sheet?.table.rows.map(({ number }) => number)).toEqual([5, 8]);
  });

  it("offers the sheets that a person can see and that hold something, by name and in order", async () => {
    const sheets = await readSource(
      workbookOf([
        { name: "R &amp; D", rows: HEADINGS },
        { name: "Empty", rows: "" },
        { name: "Secret", rows: HEADINGS, state: "hidden" },
        { name: "Last", rows: HEADINGS },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["R & D", "Last"]);
  });
});

describe("a workbook with other sheets than those of a table", () => {
  const row = (number: number, ...texts: string[]) =>
    `<row r="${number}">${texts.map((text, at) => textCell(`${"ABC"[at]}${number}`, text)).join("")}</row>`;
  const TABLE = row(1, "Code", "Title") + row(2, "L1", "x");
  const names = async (file: Uint8Array, which?: "hidden") =>
    (await readSource(file, undefined, which)).map(({ name }) => name);

  it("is read without its charts and dialogs", async () => {
    const sheets = [
      { name: "Chart", rows: "", kind: "chartsheet" },
      { name: "Data", rows: TABLE },
      { name: "Ask", rows: "", kind: "dialogsheet" },
      { name: "More", rows: TABLE },
    ] as const;
    expect(await names(workbookOf(sheets))).toEqual(["Data", "More"]);
    expect(await names(workbookOf(sheets.slice(0, 2)))).toEqual(["Data"]);
  });

  it("is refused where all its text is hidden, with the names of what could be read", async () => {
    const file = workbookOf([
      { name: "Cover", rows: "" },
      { name: "Table", rows: TABLE, state: "hidden" },
      { name: "Lists", rows: TABLE, state: "veryHidden" },
      { name: "Blank", rows: "", state: "hidden" },
    ]);
    const reason = { kind: "hidden", sheets: ["Table", "Lists"] };
    await expect(readSource(file)).rejects.toMatchObject({ reason });
    expect(await names(file, "hidden")).toEqual(["Table", "Lists"]);
  });

  it("is refused in the same way where what is seen is no table", async () => {
    const file = workbookOf([
      { name: "Cover", rows: row(1, "Please read the notes") },
      { name: "Table", rows: TABLE, state: "hidden" },
      { name: "Lists", rows: row(1, "One"), state: "hidden" },
    ]);
    await expect(readSource(file)).rejects.toMatchObject({ reason: { kind: "hidden", sheets: ["Table"] } });
    expect(await hiddenSheets(file)).toEqual(["Table", "Lists"]);
  });

  it("is read as far as it is filled, though cells far away have a format", async () => {
    const far = '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>';
    const [sheet] = await readSource(workbookOf([{ name: "Data", rows: TABLE + far }]));
    expect(sheet?.table).toMatchObject({ headings: ["Code", "Title"], rows: [{ number: 2 }] });
  });

  it("is read to its end where it is longer than what is looked at first", async () => {
    const many = Array.from({ length: 20_500 }, (_, at) => row(at + 2, `L${at}`, "x")).join("");
    const [sheet] = await readSource(workbookOf([{ name: "Data", rows: row(1, "Code", "Title") + many }]));
    expect(sheet?.table.rows).toHaveLength(20_500);
  });
});

describe("a file that is no readable workbook", () => {
  const refusalOf = async (file: Uint8Array) => {
    const error: unknown = await readSource(file).catch((reason: unknown) => reason);
    return error instanceof SourceRefusal ? error.reason : error;
  };

  it.each([
    [
      "a zip archive with something else in it",
      zipped({ "letter.txt": "Dear Sir" }),
      { kind: "damagedWorkbook" },
    ],
    [
      "a workbook cut short",
      workbookOf([{ name: "Data", rows: HEADINGS }]).slice(0, 900),
      { kind: "damagedWorkbook" },
    ],
    ["a workbook without any text", workbookOf([{ name: "Data", rows: "" }]), { kind: "empty" }],
    // The first eight bytes of every compound file, which older and encrypted workbooks are.
    [
      "an older workbook, or one with a password",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      { kind: "oldOrLockedWorkbook" },
    ],
    ["a page to sign in", new TextEncoder().encode("\n<!DOCTYPE html><title>Sign in"), { kind: "webPage" }],
    [
      "a page with a table, saved as a workbook",
      new TextEncoder().encode("<html><body><table><tr><td>Code</td></tr></table></body></html>"),
      { kind: "tableInPage" },
    ],
    [
      "a table in HTML without a page around it",
      new TextEncoder().encode("\n<TABLE BORDER=1><TR><TD>Code</TD></TR></TABLE>"),
      { kind: "tableInPage" },
    ],
    [
      "a workbook in XML",
      new TextEncoder().encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><ss:Workbook/>'),
      { kind: "tableInPage" },
    ],
    [
      "a page to sign in that is laid out in a table",
      new TextEncoder().encode(
        "<html><body><form><table><tr><td>Name</td></tr></table></form></body></html>",
      ),
      { kind: "webPage" },
    ],
    ["nothing", new Uint8Array(), { kind: "empty" }],
    ["blank rows only", new TextEncoder().encode(",,\r\n\r\n"), { kind: "empty" }],
    ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), { kind: "tooLarge", mostBytes: 20_971_520 }],
  ])("is refused: %s", async (_, file, reason) => {
    expect(await refusalOf(file)).toEqual(reason);
  });
});
