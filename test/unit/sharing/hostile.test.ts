import { deflateRawSync } from "node:zlib";
import { copyFile } from "../../../src/sharing/copyFile";
import { packFile } from "../../../src/sharing/pack/packFile";
import { CopyRefusal } from "../../../src/sharing/refusal";
import { saidOf } from "../../../src/sharing/said";
import { mulberry32 } from "../../../src/model/numbers/mulberry32";
import { zipped } from "../catalogue/own/zipped";
import { excelFile, excelParts } from "./excelFile";

const FACTS = { name: "Budget.xlsx", made: "30 November 2026", version: "1.2.0" };
const ROWS =
  '<row r="1"><c r="A1"><f>_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>';
const WISHES = { title: "Budget", meeting: "", since: undefined, without: [] };

/** All that reads a workbook file. */
const READ = {
  "a copy": (bytes: Uint8Array) => copyFile(bytes, "twin", FACTS),
  "a pack": (bytes: Uint8Array) => packFile(bytes, FACTS, WISHES),
  "what is said of its blocks": (bytes: Uint8Array) => saidOf(bytes),
};

/** What comes of a file that is read: it is done, or the sentence that refuses it. Anything else is a fault. */
async function outcomeOf(read: (bytes: Uint8Array) => Promise<unknown>, bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return "done";
  } catch (error) {
    if (error instanceof CopyRefusal) return error.message;
    throw error;
  }
}

describe.each(Object.entries(READ))("for %s", (_what, read) => {
  const outcome = (bytes: Uint8Array) => outcomeOf(read, bytes);

  test("a file cut short anywhere is refused in a sentence", async () => {
    const whole = excelFile(ROWS);
    for (let length = 0; length < whole.length; length += 97)
      expect(await outcome(whole.subarray(0, length))).toMatch(
        /^(?:The file is damaged: .*|This is not an Excel workbook\.)$/,
      );
  });

  test("a file with any byte wrong is read or refused, and nothing else", async () => {
    const next = mulberry32(5);
    const whole = excelFile(ROWS);
    for (let count = 0; count < 300; count++) {
      const broken = whole.slice();
      broken[Math.floor(next() * broken.length)] = Math.floor(next() * 256);
      expect(await outcome(broken)).toMatch(/^done$|\.$/);
    }
  });

  test("what unfolds to more than it says is not unfolded", async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000)).toString("latin1");
    const bytes = excelFile(ROWS, { parts: { "xl/worksheets/sheet1.xml": bomb } });
    // The archive has it stored: say that it is packed, to a thousand bytes.
    const archive = Buffer.from(bytes);
    const name = Buffer.from("xl/worksheets/sheet1.xml");
    for (const [signature, method, size, ahead] of [
      [0x04034b50, 8, 22, 30],
      [0x02014b50, 10, 24, 46],
    ] as const) {
      let at = archive.indexOf(name);
      while (at >= 0 && (at < ahead || archive.readUInt32LE(at - ahead) !== signature))
        at = archive.indexOf(name, at + 1);
      archive.writeUInt16LE(8, at - ahead + method);
      archive.writeUInt32LE(1000, at - ahead + size);
    }
    expect(await outcome(new Uint8Array(archive))).toMatch(
      /^The file (?:is damaged|holds more than it says)/,
    );
  });

  test.each(["../evil.xml", "/etc/evil.xml", "xl\\evil.xml", "C:/evil.xml", "xl/../../evil.xml"])(
    "a part called %s is refused",
    async (name) => {
      expect(await outcome(zipped({ ...excelParts(ROWS), [name]: "x" }))).toMatch(/^The file is damaged/);
    },
  );

  test("two parts of one name are refused", async () => {
    expect(await outcome(zipped({ ...excelParts(ROWS), "XL/workbook.xml": "x" }))).toMatch(
      /^The file is damaged/,
    );
  });

  test("a text with entities that unfold without end is refused", async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(await outcome(excelFile("", { parts: { "xl/worksheets/sheet1.xml": laughs } }))).toMatch(
      /document type/,
    );
  });

  test.each([
    ["tags that never close", "<".repeat(300_000)],
    ["comments that never close", "<!--".repeat(300_000)],
    ["attributes that never close", '<a b="'.repeat(300_000)],
    ["spaces without end", `<a${" ".repeat(300_000)}`],
  ])("%s are refused, not gone over for ever", async (_what, text) => {
    expect(await outcome(excelFile("", { parts: { "xl/worksheets/sheet1.xml": text } }))).toMatch(/\.$/);
  });

  const FAR = "A1:XFD1048576";
  test.each([
    ["a cell in the last row and column", `${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, ""],
    [
      "an array over the whole sheet",
      `<row r="1"><c r="A1"><f t="array" ref="${FAR}">_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>`,
      "",
    ],
    [
      "a shared formula over the whole sheet",
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="${FAR}">_xldudf_PLAN_RATE(B1,C1)</f><v>1</v></c></row>`,
      "",
    ],
    [
      "cells merged over the whole sheet",
      ROWS,
      `<mergeCells count="1"><mergeCell ref="${FAR}"/></mergeCells>`,
    ],
    [
      "a rule over the whole sheet",
      ROWS,
      `<conditionalFormatting sqref="${FAR}"><cfRule type="expression" priority="1"><formula>_xldudf_PLAN_RATE(A1,B1)&gt;1</formula></cfRule></conditionalFormatting>`,
    ],
    [
      "a call of the whole sheet",
      `<row r="1"><c r="A1"><f>_xldudf_PLAN_GAP(${FAR.replace("A1", "B2")})</f><v>1</v></c></row>`,
      "",
    ],
  ])("%s is read or refused, not filled cell by cell", async (_far, rows, after) => {
    expect(await outcome(excelFile(rows, { after }))).toMatch(/^done$|\.$/);
  });
});
