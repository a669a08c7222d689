import { mapBox } from "../../../../grid/box";
import type { CellFormat, Format } from "../../format";
import { apiNotFound, invalidArgument, wrongShape } from "../../hostError";
import { wireName } from "../../wire/dispatch";
import { formatValue } from "./formatValue";
import type { Range } from "./range";
import { checkTint, leavesNoFill, NO_FILL_COLOR, tintOf } from "./rangeFill";
import { FONT_PROPERTIES } from "./rangeFont";
import { ALIGNMENT_PROPERTIES } from "./rangeFormat";

type Json = Record<string, unknown>;

interface Cell {
  address: string;
  format: Format;
}

/** One property of a cell: how it is read, and what setting it changes in the cell's format. */
interface Property {
  read: (cell: Cell) => unknown;
  write?: (value: unknown) => Partial<CellFormat>;
}

/** Properties by the wire's names, nested as the client nests them. */
interface Properties {
  [name: string]: Property | Properties;
}

const ofFormat = (names: Readonly<Record<string, keyof CellFormat>>): Properties =>
  Object.fromEntries(
    Object.entries(names).map(([name, property]) => [
      name,
      {
        read: ({ format }: Cell) => format[property],
        write: (value: unknown) => ({ [property]: formatValue(property, value) }),
      },
    ]),
  );

const CELL: Properties = {
  Address: { read: ({ address }) => address },
  AddressLocal: { read: ({ address }) => address },
  Format: {
    ...ofFormat(ALIGNMENT_PROPERTIES),
    Font: ofFormat(FONT_PROPERTIES),
    Fill: {
      Color: {
        read: ({ format }) => format.fillColor || NO_FILL_COLOR,
        write: (value) => ({ fillColor: formatValue("fillColor", value) as string }),
      },
      Pattern: {
        read: () => null,
        write: (value) => (leavesNoFill(value) ? { fillColor: "" } : {}),
      },
      TintAndShade: {
        read: ({ format }) => tintOf(format.fillColor),
        write: (value) => {
          checkTint(value);
          return {};
        },
      },
    },
  },
};

const isProperty = (found: Property | Properties): found is Property => typeof found.read === "function";

/** Reads of every cell what `wanted` names with `true`: `{ format: { font: { bold: true } } }`. */
export function readCellProperties({ sheet, box }: Range, wanted: unknown): Json[][] {
  const formats = sheet.workbook.store.readFormats(sheet.Id, box);
  return mapBox(box, (down, right) => {
    const format = formats[down]?.[right];
    if (!format) throw wrongShape();
    const cell = { row: box.row + down, column: box.column + right, rows: 1, columns: 1 };
    return read(CELL, wanted, { address: sheet.address(cell), format });
  });
}

/** What setting these properties of a cell, nested as they are read, changes in its format; null for nothing. */
export function patchOf(properties: unknown): Partial<CellFormat> | null {
  const patch = patched(CELL, properties);
  return Object.keys(patch).length === 0 ? null : patch;
}

function read(known: Properties, wanted: unknown, cell: Cell): Json {
  const asked = members(wanted).filter(([, inner]) => inner !== false);
  return Object.fromEntries(
    asked.map(([name, inner]) => {
      const found = lookUp(known, name);
      return [name, isProperty(found) ? found.read(cell) : read(found, inner, cell)];
    }),
  );
}

function patched(known: Properties, given: unknown): Partial<CellFormat> {
  const parts = members(given).map(([name, inner]) => {
    const found = lookUp(known, name);
    if (!isProperty(found)) return patched(found, inner);
    return found.write?.(inner) ?? {};
  });
  return Object.assign({}, ...parts) as Partial<CellFormat>;
}

function lookUp(known: Properties, name: string): Property | Properties {
  const found = known[wireName(name)];
  if (!found) throw apiNotFound(`CellProperties ${name}`);
  return found;
}

/** The named members of what the client sends. @throws HostError InvalidArgument for what has none. */
function members(given: unknown): [string, unknown][] {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument();
  return Object.entries(given).filter(([, inner]) => inner !== undefined && inner !== null);
}
