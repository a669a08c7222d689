import type { BookReading, CellValue, SheetReading } from "../src/checks/reading";
import { columnIndex, parseAddress } from "../src/grid/address";

type Data = Readonly<Record<string, unknown>>;

interface Given {
  value: CellValue;
  formula: CellValue;
  format: string;
  text: string | undefined;
}

/** A workbook from its data, in any of the shapes that docs/checks.md names. Throws what is not understood. */
export function bookOf(data: unknown): BookReading {
  if (Array.isArray(data)) return bookOf({ sheets: data });
  if (!isData(data)) throw new Error("a workbook is an object with its sheets");
  const inner = data.sheets ?? data.workbook ?? data.book ?? data.reading;
  if (isData(inner) && (inner.sheets ?? inner.workbook) !== undefined)
    return bookOf({ names: data.names, ...inner });
  const sheets = Array.isArray(inner)
    ? inner.map((sheet, index) => sheetOf(`Sheet${index + 1}`, sheet))
    : Object.entries(isData(inner) ? inner : data.sheets === undefined ? data : {}).map(([name, sheet]) =>
        sheetOf(name, sheet),
      );
  if (sheets.length === 0) throw new Error("there are no sheets");
  return { sheets, names: namesOf(data.names) };
}

const isData = (data: unknown): data is Data =>
  typeof data === "object" && data !== null && !Array.isArray(data);

function namesOf(names: unknown): Record<string, string> {
  const entries: [unknown, unknown][] = Array.isArray(names)
    ? names.filter(isData).map((one) => [one.name, one.formula ?? one.refersTo ?? one.value])
    : Object.entries(isData(names) ? names : {}).map(([name, meant]) => [
        name,
        isData(meant) ? (meant.formula ?? meant.refersTo ?? meant.value) : meant,
      ]);
  return Object.fromEntries(
    entries.flatMap(([name, meant]) => (typeof meant === "string" ? [[String(name), meant]] : [])),
  );
}

function sheetOf(name: string, sheet: unknown): SheetReading {
  const data: Data = isData(sheet) ? sheet : { rows: sheet };
  const cells = new Map<string, Given>();
  const put = (row: number, column: number, given: Given) => cells.set(`${row},${column}`, given);
  const { cells: listed } = data;
  if (isData(listed)) {
    for (const [address, cell] of Object.entries(listed)) {
      const box = parseAddress(address.replace(/^.*!/, ""));
      if (!box) throw new Error(`${address} is no cell`);
      put(box.row, box.column, cellOf(cell));
    }
  } else if (Array.isArray(listed) && listed.every(isData)) {
    for (const cell of listed) {
      const address = cell.address ?? cell.cell ?? cell.ref ?? cell.at;
      const box = typeof address === "string" ? parseAddress(address.replace(/^.*!/, "")) : null;
      const [row, column] = box ? [box.row, box.column] : [Number(cell.row), Number(cell.column ?? cell.col)];
      if (!(row >= 0 && column >= 0)) throw new Error(`a cell of ${name} has no address`);
      put(row, column, cellOf(cell));
    }
  }
  const rows =
    data.rows ?? (Array.isArray(listed) && !listed.every(isData) ? listed : undefined) ?? data.data;
  eachCell(rows, (row, column, cell) => put(row, column, cellOf(cell)));
  const origin =
    typeof data.origin === "string"
      ? parseAddress(data.origin)
      : typeof data.address === "string"
        ? parseAddress(data.address.replace(/^.*!/, ""))
        : null;
  const at = (row: number, column: number) => {
    const [r, c] = [row + (origin?.row ?? 0), column + (origin?.column ?? 0)];
    const known = cells.get(`${r},${c}`) ?? { value: "", formula: "", format: "General", text: undefined };
    put(r, c, known);
    return known;
  };
  eachCell(data.values, (row, column, value) => {
    const cell = at(row, column);
    cell.value = plain(value);
    if (cell.formula === "") cell.formula = cell.value;
  });
  eachCell(data.formulas, (row, column, formula) => {
    const cell = at(row, column);
    if (formula !== null && formula !== "") cell.formula = plain(formula);
  });
  for (const formats of [data.numberFormats, data.numberFormat, data.formats])
    eachCell(formats, (row, column, format) => {
      if (typeof format === "string" && format !== "") at(row, column).format = format;
    });
  eachCell(data.texts ?? data.text, (row, column, text) => {
    if (typeof text === "string") at(row, column).text = text;
  });
  return gridsOf(typeof data.name === "string" ? data.name : name, data, cells);
}

function eachCell(rows: unknown, take: (row: number, column: number, cell: unknown) => void): void {
  if (isData(rows)) {
    for (const [address, cell] of Object.entries(rows)) {
      const box = parseAddress(address);
      if (box) take(box.row, box.column, cell);
    }
  } else if (Array.isArray(rows))
    rows.forEach((row: unknown, r) => {
      if (Array.isArray(row)) row.forEach((cell: unknown, c) => cell !== undefined && take(r, c, cell));
    });
}

const plain = (value: unknown): CellValue => {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (isData(value) && typeof value.error === "string") return value.error;
  return "";
};

function cellOf(cell: unknown): Given {
  if (!isData(cell)) {
    const value = plain(cell);
    return { value, formula: value, format: "General", text: undefined };
  }
  const formula = cell.formula ?? cell.f;
  const written =
    typeof formula === "string" && formula !== ""
      ? formula.startsWith("=")
        ? formula
        : `=${formula}`
      : undefined;
  const value = plain(cell.value ?? cell.v ?? cell.error);
  // A formula may be given as the value, as it is typed.
  const isTypedFormula = written === undefined && typeof value === "string" && /^=./.test(value);
  const format = cell.format ?? cell.numberFormat ?? cell.numFmt ?? cell.z;
  const text = cell.text ?? cell.w ?? cell.shown;
  return {
    value: isTypedFormula ? plain(cell.result) : value,
    formula: written ?? value,
    format: typeof format === "string" && format !== "" ? format : "General",
    text: typeof text === "string" ? text : undefined,
  };
}

function gridsOf(name: string, data: Data, cells: ReadonlyMap<string, Given>): SheetReading {
  let [rows, columns] = [0, 0];
  for (const key of cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const grid = <Part>(part: (cell: Given | undefined) => Part): Part[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => part(cells.get(`${row},${column}`))),
    );
  const isHidden = data.hidden === true || data.visible === false;
  const stated = data.visibility ?? data.state;
  const visibility = typeof stated === "string" ? stated : isHidden ? "hidden" : "visible";
  return {
    name,
    visibility: /^very/i.test(visibility) ? "veryHidden" : /^hid/i.test(visibility) ? "hidden" : "visible",
    formulas: grid((cell) => cell?.formula ?? ""),
    values: grid((cell) => cell?.value ?? ""),
    texts: grid((cell) => cell?.text ?? ""),
    formats: grid((cell) => cell?.format ?? "General"),
    hiddenRows: linesOf(data.hiddenRows, (text) => Number(text) - 1),
    hiddenColumns: linesOf(data.hiddenColumns ?? data.hiddenCols, (text) =>
      /^\d+$/.test(text) ? Number(text) - 1 : columnIndex(text),
    ),
  };
}

/** Rows as Excel numbers them, columns by their letters or numbers; "3:5" is all from the one to the other. */
function linesOf(lines: unknown, index: (text: string) => number): number[] {
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: unknown) => {
    const [first = "", last = first] = String(line).split(":");
    return Array.from({ length: index(last) - index(first) + 1 }, (_, step) => index(first) + step);
  });
}
