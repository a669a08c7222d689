import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const CELLS = 50_000;
const ROWS = CELLS / 5;
const ROUNDS = 5;

export const name = `a copy with twins of ${CELLS.toLocaleString("en-GB")} cells, a fifth of them calls of PLAN.RATE`;

/** A workbook of three figures, a text and a call in each row. */
async function workbook() {
  const { archiveOf } = await part("sharing/zip/archive.ts");
  const { crcOf } = await part("sharing/zip/crc.ts");
  const { deflateRawSync } = await import("node:zlib");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    const text = `<c r="D${row}" t="inlineStr"><is><t>Place ${row}</t></is></c>`;
    const call = `<c r="E${row}"><f>_xldudf_PLAN_RATE(A${row},B${row},C${row})</f><v>${(1000 * row) / (row + 7)}</v></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row + 7}</v></c><c r="C${row}"><v>1000</v></c>${text}${call}</row>`;
  });
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Rates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return archiveOf(
    Object.entries(parts).map(([part, text]) => {
      const bytes = new TextEncoder().encode(text);
      const packed = new Uint8Array(deflateRawSync(bytes));
      return { name: part, method: 8, crc: crcOf(bytes), size: bytes.length, packed };
    }),
  );
}

/** The packed bytes of the sheet. */
async function largest(bytes) {
  const { entriesOf } = await part("sharing/zip/entries.ts");
  return entriesOf(bytes).reduce((most, entry) => (entry.size > most.size ? entry : most)).packed;
}

export async function run() {
  const { copyFile } = await part("sharing/copyFile.ts");
  const bytes = await workbook();
  const facts = { name: "Rates.xlsx", made: "today", version: "0" };
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const { report } = await copyFile(bytes, "twin", facts);
    if (report.compared !== ROWS) throw new Error(`${report.compared} cells compared, not ${ROWS}.`);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  // The same bytes unpacked and packed again: what no copy can do without.
  const { inflateRawSync, deflateRawSync } = await import("node:zlib");
  const packed = await largest(bytes);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) deflateRawSync(inflateRawSync(packed));
  const { user, system } = process.cpuUsage(before);
  const packing = (user + system) / 1000 / ROUNDS;
  const sorted = times.sort((one, other) => one - other);
  return [
    `${Math.round(sorted[0])} to ${Math.round(sorted.at(-1))} ms of work, half of them under ${Math.round(sorted[2])} ms`,
    `${(sorted[2] / packing).toFixed(1)} times the work of unpacking and packing the sheet`,
    bar(sorted[2] / 1000, "s of work", { most: 2 }),
  ];
}
