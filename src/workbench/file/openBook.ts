import { parseAddress } from "../../grid/address";
import { contains, type Box } from "../../grid/box";
import { bookParts } from "../../sharing/bookParts";
import { cellsOf, type FileCell } from "../../sharing/cells";
import { fileStyles, NO_STYLES } from "../../sharing/fileStyles";
import { Package } from "../../sharing/package";
import { unescaped } from "../../sharing/xml/tags";
import type { CellInput, GridStore } from "../host/gridStore";
import { dressSheet } from "./dressSheet";

/** What a file has before the names of newer functions and of variables. */
const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;

/**
 * Opens a workbook file in a new workbook of the workbench: its sheets, values, formulas, names and looks; tables,
 * rules and charts are not read. Shared texts and shared formulas are not known here: the workbench and the copies it makes
 * write none.
 */
export async function openBook(store: GridStore, bytes: Uint8Array): Promise<void> {
  const file = Package.open(bytes);
  const { sheets, names, styles } = await bookParts(file);
  const looks = styles !== undefined && file.has(styles) ? fileStyles(await file.text(styles)) : NO_STYLES;
  const [blank] = store.sheets.list();
  const places = sheets.map(({ name, hidden }, at) => {
    const id = at === 0 && blank !== undefined ? blank : store.sheets.add(name);
    store.sheets.change(id, { name, ...(hidden ? { visibility: "Hidden" as const } : {}) });
    return id;
  });
  for (const { name, formula, sheet } of names) {
    const scope = sheet === undefined ? null : (places[Number(sheet)] ?? null);
    store.names.set({ name, scope, formula: `=${plain(formula)}`, comment: "", visible: true });
  }
  for (const [at, { part }] of sheets.entries()) {
    const xml = await file.text(part);
    const id = places[at];
    if (id === undefined) continue;
    writeCells(store, id, [...cellsOf(xml)]);
    // Only now: a formula that is written into a cell formatted as text would be text.
    dressSheet(store, id, xml, looks);
  }
  store.recalculate();
}

/** Writes all at once; what a formula spills it spills again. */
function writeCells(store: GridStore, sheet: string, cells: readonly FileCell[]): void {
  const spilled = cells.flatMap(({ formula, address }) => {
    const box = formula?.ref === undefined || formula.ref === address ? null : parseAddress(formula.ref);
    return box ? [box] : [];
  });
  const rows: CellInput[][] = [];
  for (const cell of cells) {
    const box = parseAddress(cell.address);
    const input = inputOf(cell);
    if (!box || input === null || (!cell.formula && isWithin(spilled, box))) continue;
    while (rows.length <= box.row) rows.push([]);
    const row = rows[box.row] ?? [];
    while (row.length <= box.column) row.push(null);
    row[box.column] = input;
  }
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const whole = rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
  store.write(sheet, { row: 0, column: 0, rows: whole.length, columns }, whole);
}

const isWithin = (boxes: readonly Box[], box: Box) => boxes.some((one) => contains(one, box));

function inputOf({ formula, type, raw }: FileCell): CellInput {
  if (formula && formula.text !== "") return `=${plain(formula.text)}`;
  if (raw === undefined) return null;
  if (type === "n") return Number(raw);
  if (type === "b") return raw === "1";
  const text = unescaped(raw);
  return type === "e" || text === "" ? text : `'${text}`;
}

/** A formula as users write it. */
const plain = (formula: string) =>
  formula
    .replace(PREFIXES, "")
    .replace(/_xldudf_(PLAN_[A-Z0-9_]+)/gi, (_, name: string) => name.replaceAll("_", "."));
