import { parseAddress } from "../grid/address";
import { asValue, cellsOf, type CellFormula, type FileCell, type HeldValue } from "./cells";
import type { Place } from "./facts";
import { addressesOf } from "./known";
import { CopyRefusal } from "./refusal";
import type { Treated } from "./treatment";
import { Edits } from "./xml/edits";
import { escaped } from "./xml/tags";

/** Cells that one formula may fill. */
const MOST_FILLED = 1_000_000;

/** A sheet with its formulas treated. */
export interface SheetCopy {
  readonly xml: string;
  /** The functions of ours that are called by twins now. */
  readonly functions: readonly string[];
  readonly changed: readonly ChangedCells[];
  readonly values: readonly (Place & { readonly why: string })[];
}

/** Cells whose formula is another now, and what they held; nothing where they were never calculated. */
export interface ChangedCells extends Place {
  readonly held: readonly (readonly (HeldValue | undefined)[])[];
}

/** Treats every formula in the cells of a sheet. Whatever is not treated keeps its characters. */
export function copySheet(
  sheet: string,
  xml: string,
  treat: (formula: string) => Treated | undefined,
): SheetCopy {
  const cells = [...cellsOf(xml)];
  const held = new Map(cells.map((cell) => [cell.address, cell]));
  const groups = new Map<string, Treated | undefined>();
  for (const { formula } of cells)
    if (formula?.shared !== undefined && formula.text !== "") groups.set(formula.shared, treat(formula.text));
  const edits = new Edits(xml);
  const copy = {
    functions: [] as string[],
    changed: [] as ChangedCells[],
    values: [] as (Place & { why: string })[],
  };
  const thawed = new Set<string>();
  for (const cell of cells) {
    const { formula, address } = cell;
    if (!formula) {
      // What a formula that is gone had spilled here is a text of its own now.
      if (thawed.has(address) && cell.type === "str") edits.put(cell.tag.at, cell.end, asValue(cell));
      continue;
    }
    const treated = formula.shared === undefined ? treat(formula.text) : groups.get(formula.shared);
    if (!treated) continue;
    const filled = filledBy(sheet, cell, formula);
    if (treated.formula !== undefined) {
      if (formula.text !== "") edits.put(formula.at, formula.end, escaped(treated.formula));
      copy.functions.push(...treated.functions);
      const places = cell.raw === undefined ? [] : addressesOf(filled);
      copy.changed.push({
        sheet,
        cells: filled,
        held: places.map((row) => row.map((one) => heldAt(held, one))),
      });
    } else {
      if (cell.raw === undefined) throw uncalculated(sheet, cell);
      edits.put(cell.tag.at, cell.end, asValue(cell));
      addressesOf(filled)
        .flat()
        .forEach((one) => thawed.add(one));
      copy.values.push({ sheet, cells: filled, why: treated.why });
    }
  }
  return { xml: edits.done(), ...copy };
}

/** The cells that a formula fills. A file may claim more than anybody waits for. */
function filledBy(sheet: string, { address }: FileCell, { shared, ref }: CellFormula): string {
  if (shared !== undefined || ref === undefined) return address;
  const { rows, columns } = parseAddress(ref) ?? { rows: 1, columns: 1 };
  if (rows * columns <= MOST_FILLED) return ref;
  throw new CopyRefusal(
    `${sheet} ${address} is said to fill ${ref}, too many cells for a copy. Make it fill fewer, let Excel calculate the workbook, save it, and try again.`,
  );
}

function heldAt(cells: ReadonlyMap<string, FileCell>, address: string): HeldValue | undefined {
  const cell = cells.get(address);
  return cell && { type: cell.type, raw: cell.raw };
}

const uncalculated = (sheet: string, { address }: FileCell) =>
  new CopyRefusal(
    `${sheet} ${address} has a formula without a result. Let Excel calculate the workbook, save it, and try again.`,
  );
