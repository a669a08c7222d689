import { fileForm } from "../src/formulas/fileForm";
import { columnLetters, formatAddress, quoteSheetName } from "../src/grid/address";
import { newSheet, type NewCell, type NewRow } from "../src/sharing/newSheet";
import { differences } from "../src/sharing/paritySheet";
import { PLAIN } from "../src/sharing/styles";
import { escaped } from "../src/sharing/xml/tags";
import { archiveOf } from "../src/sharing/zip/archive";
import { crcOf } from "../src/sharing/zip/crc";
import { definitionsFor, twinOf } from "../src/twins/definitions";
import { twinName } from "../src/twins/twin";

/** A case of the contract. */
interface Case {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly note: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook in which users audit us without us: a sheet for each function, with every case of the contract: its
 * arguments, what the function gives (where Envelope is installed), what its twin gives, what is expected, and whether
 * they are equal. The first sheet counts.
 */
export function goldenWorkbook(all: readonly Case[]): { bytes: Uint8Array; cases: number } {
  const cases = all.filter(({ fn, args, expected }) => isComparable(fn, args, expected));
  const ids = [...new Set(cases.map(({ fn }) => idOf(fn)))];
  const sheets = ids.map((id) => ({
    id,
    ...functionSheet(
      id,
      cases.filter(({ fn }) => idOf(fn) === id),
    ),
  }));
  const summary: NewRow[] = [
    { cells: ["Every function of Envelope beside its twin and the contract's cases"] },
    { cells: ["Cases", cases.length] },
    { cells: ["Twins that differ", { formula: `SUM(C6:C${sheets.length + 5})`, value: 0 }] },
    { cells: [] },
    {
      cells: [
        "Function",
        "Cases",
        "Twins that differ",
        "Functions that differ (all, where Envelope is not installed)",
      ],
    },
    ...sheets.map(({ id, count, twin, own }) => ({
      cells: [
        id,
        count,
        { formula: `COUNTIF(${quoteSheetName(id)}!${twin},FALSE)`, value: 0 },
        { formula: `COUNTIF(${quoteSheetName(id)}!${own},FALSE)`, value: 0 },
      ],
    })),
  ];
  const pages = [{ name: "Summary", rows: summary }, ...sheets.map(({ id, rows }) => ({ name: id, rows }))];
  return { bytes: fileOf(pages, ids), cases: cases.length };
}

const idOf = (fn: string) => fn.replace(/^PLAN\./, "");

/** A refusal is an error here without its words; a call that stays a value in a copy has no place here. */
function isComparable(fn: string, args: readonly unknown[], expected: unknown): boolean {
  const twin = twinOf(idOf(fn));
  const word = (value: unknown) => typeof value === "string" && value.toLowerCase().replace(/[\s_-]/g, "");
  const beyond = twin?.beyond.some(({ argument, is = [] }) =>
    is.some((one) => one.replace(/-/g, "") === word(args[twin.parameters.indexOf(argument)])),
  );
  return twin !== undefined && beyond !== true && expected !== undefined;
}

/** The sheet of a function, and the cells that say whether twin and function are as expected. */
function functionSheet(id: string, cases: readonly Case[]) {
  const { parameters } = twinOf(id) ?? { parameters: [] };
  const rows: NewRow[] = [
    { cells: [`PLAN.${id} and its twin ${twinName(id)}`] },
    { cells: ["Case", "Twin as expected", "Function as expected"] },
  ];
  for (const { id: name, args, expected, note } of cases) {
    const blocks = parameters.map((_, at) => blockOf(args[at] ?? null));
    const wanted = blockOf(expected);
    const [height, wide] = [wanted.length, wanted[0]?.length ?? 1];
    const tall = Math.max(1, ...blocks.map((block) => block.length));
    // Below the line that names the case stand the arguments, a blank row, and the three results side by side.
    const top = rows.length + 2;
    let column = 3;
    const given = blocks.map((block) => {
      const at = column;
      if (block.length > 0) column += (block[0]?.length ?? 0) + 1;
      return { block, at };
    });
    const refs = given.map(({ block, at }) =>
      block.length === 0
        ? '""'
        : formatAddress({ row: top, column: at, rows: block.length, columns: block[0]?.length ?? 1 }),
    );
    const results = top + tall + 2;
    const place = (which: number) => {
      const first = 3 + which * (wide + 1);
      return `${columnLetters(first)}${results + 1}:${columnLetters(first + wide - 1)}${results + height}`;
    };
    const [own, twin, wish] = [place(0), place(1), place(2)];
    const calls = {
      own: `_xldudf_PLAN_${id.replaceAll(".", "_")}(${refs.join(",")})`,
      twin: `${twinName(id)}(${refs.join(",")})`,
    };
    const headings: NewCell[] = [null, null, null];
    given.forEach(({ block, at }, which) => {
      while (headings.length < at) headings.push(null);
      if (block.length > 0) headings.push(parameters[which] ?? "");
    });
    rows.push(
      {
        cells: [
          `${name}: ${note}`,
          { formula: `${differences(twin, wish)}=0`, value: 0 },
          { formula: `${differences(own, wish)}=0`, value: 0 },
        ],
      },
      { cells: headings },
      ...Array.from({ length: tall }, (_, down) => ({
        cells: acrossOf(given.map(({ block, at }) => [at, block[down] ?? []])),
      })),
      { cells: [] },
      {
        cells: acrossOf([
          [3, ["Function"]],
          [4 + wide, ["Twin"]],
          [5 + 2 * wide, ["Expected"]],
        ]),
      },
      ...wanted.map((line, down) => ({
        cells: acrossOf([
          [3, down === 0 ? [{ formula: calls.own, value: 0, ref: own }] : []],
          [4 + wide, down === 0 ? [{ formula: calls.twin, value: 0, ref: twin }] : []],
          [5 + 2 * wide, line],
        ]),
      })),
      { cells: [] },
    );
  }
  return { rows, count: cases.length, twin: `B3:B${rows.length}`, own: `C3:C${rows.length}` };
}

/** Cells at these columns, blanks between. */
function acrossOf(parts: readonly (readonly [column: number, cells: readonly NewCell[]])[]): NewCell[] {
  const row: NewCell[] = [];
  for (const [column, cells] of parts) {
    while (row.length < column) row.push(null);
    cells.forEach((cell, at) => (row[column + at] = cell));
  }
  return row;
}

/** An argument or a result as cells; an error is its code. */
function blockOf(value: unknown): NewCell[][] {
  if (value === null || value === "") return [];
  const rows = (Array.isArray(value) ? value : [[value]]) as unknown[][];
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: unknown): NewCell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return { held: { type: "b", raw: value ? "1" : "0" } };
  return (value as { error: string }).error;
}

/** The workbook's file: these sheets, and the names that the twins are. */
function fileOf(
  pages: readonly { name: string; rows: readonly NewRow[] }[],
  ids: readonly string[],
): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = (inside: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const names = definitionsFor(ids)
    .map(
      ({ name, formula, comment }) =>
        `<definedName name="${name}" comment="${escaped(comment)}">${escaped(fileForm(formula))}</definedName>`,
    )
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${pages.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": listed(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${pages.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets><definedNames>${names}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
    "xl/_rels/workbook.xml.rels": listed(
      pages
        .map((_, at) => relationship(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
        .join(""),
    ),
  };
  pages.forEach(
    ({ rows }, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = newSheet(rows, [44, 18, 18], PLAIN)),
  );
  return archiveOf(
    Object.entries(parts).map(([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { name, method: 0, crc: crcOf(bytes), size: bytes.length, packed: bytes };
    }),
  );
}
