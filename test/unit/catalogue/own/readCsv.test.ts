import { SourceRefusal } from "../../../../src/catalogue/own/refusal";
import { readCsv } from "../../../../src/catalogue/own/table/readCsv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(utf8(text));
const cells = async (text: string) => (await read(text)).rows.map((row) => row.cells);

describe("the encoding of a CSV file", () => {
  const HEADINGS = "Code,Title\r\n";

  it("is UTF-8, with its mark or without", async () => {
    expect(await cells(`\ufeff${HEADINGS}L1,Ŵyneb £5`)).toEqual([["L1", "Ŵyneb £5"]]);
    expect(await cells(`${HEADINGS}L1,Ŵyneb £5`)).toEqual([["L1", "Ŵyneb £5"]]);
    expect((await read(`\ufeff${HEADINGS}L1,x`)).headings).toEqual(["Code", "Title"]);
  });

  it("is Windows-1252 where it is not UTF-8: £ is A3", async () => {
    const bytes = [...utf8(`${HEADINGS}L1,`), 0xa3, 0x35];
    expect((await readCsv(Uint8Array.from(bytes))).rows[0]?.cells).toEqual(["L1", "£5"]);
  });

  it("is UTF-16 where Excel saved Unicode text", async () => {
    const text = Buffer.from("\ufeffCode\tTitle\r\nL1\tŴyneb\r\n", "utf16le");
    expect((await readCsv(text)).rows[0]?.cells).toEqual(["L1", "Ŵyneb"]);
  });
});

describe("the separator of a CSV file", () => {
  it.each([
    ["a comma", "Code,Title\nL1,a; b\nL2,c; d"],
    ["a semicolon, with commas in numbers", "Code;Title\nL1;1,5\nL2;2,5"],
    ["a bar below a title", "Measures, local, 2010\n\nCode|Title\nL1|a, b\nL2|c; d"],
    ["a semicolon, with quoted cells", '"Code";"Title"\n"L1";"a, b"\n"L2";"c, d"'],
    ["a tab", "Code\tTitle\nL1\ta, b; c\nL2\td, e; f"],
  ])("is found: %s", async (_, text) => {
    const table = await read(text);
    expect(table.headings).toEqual(["Code", "Title"]);
    expect(table.rows.map((row) => row.cells.length)).toEqual([2, 2]);
  });

  it.each([
    ["a title without any", "Our indicators\n\nCode;Title;Unit\nL1;a, b;%\nL2;c;%"],
    ["a title full of commas", "Ours, theirs, others, 2009\nCode\tTitle\nL1\ta\nL2\tb"],
  ])("is that of most rows, below %s", async (_, text) => {
    const table = await read(text);
    expect(table.headings.slice(0, 2)).toEqual(["Code", "Title"]);
    expect(table.rows.map(({ cells: [code] }) => code)).toEqual(["L1", "L2"]);
  });

  it("is none in a file of one column", async () => {
    expect(await cells("Code\nL1\nL2")).toEqual([["L1"], ["L2"]]);
  });
});

describe("the rows of a CSV file", () => {
  it("may have line breaks, separators and quotation marks within quoted cells", async () => {
    expect(await cells('Code,Title\r\nL1,"two\r\nlines, ""quoted"""\r\nL2,5" pipe')).toEqual([
      ["L1", 'two\r\nlines, "quoted"'],
      ["L2", '5" pipe'],
    ]);
  });

  it("end as any system ends them", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(await cells(["Code,Title", "L1,x", "L2,y"].join(end))).toEqual([
        ["L1", "x"],
        ["L2", "y"],
      ]);
    }
  });

  it("keep their numbers where blank ones stand between, and their cells where they are ragged", async () => {
    const { rows } = await read("Code,Title,Unit\n\nL1,x\n,,\nL2,y,z,more");
    expect(rows).toEqual([
      { number: 3, cells: ["L1", "x"] },
      { number: 5, cells: ["L2", "y", "z", "more"] },
    ]);
  });

  it("lose blank cells beyond the headings, which a spreadsheet writes where it once had something", async () => {
    expect(await cells("Code,Title,,\nL1,x,,")).toEqual([["L1", "x"]]);
  });

  it("are all there in a file that is read in many turns", async () => {
    const { rows } = await read(
      `Code,Title\n${Array.from({ length: 1234 }, (_, at) => `L${at},"Title\n${at}"`).join("\n")}`,
    );
    expect(rows).toHaveLength(1234);
    expect(rows.at(-1)).toEqual({ number: 1235, cells: ["L1233", "Title\n1233"] });
  });

  it("are read no further once they are no longer wanted", async () => {
    const wanted = new AbortController();
    const rows = Array.from({ length: 1000 }, (_, row) => `L${row},x`).join("\n");
    const reading = readCsv(utf8(`Code,Title\n${rows}`), wanted.signal);
    wanted.abort(new Error("changed my mind"));
    await expect(reading).rejects.toThrow("changed my mind");
  });

  it("are refused, by number, where a quotation mark is never closed", async () => {
    const file = `Code,Title\n${"L,x\n".repeat(500)}L9,"open\nL10,y`;
    const error: unknown = await read(file).catch((reason: unknown) => reason);
    // One row of headings and 500 others come before it.
    expect(error).toBeInstanceOf(SourceRefusal);
    expect(error).toMatchObject({ reason: { kind: "openQuote", row: 502 } });
  });
});
