import type { Block } from "../../sheets/plan/block";
import { boxName, type Cell } from "../../grid/cell";
import { capabilities } from "../host";
import type { OccupiedCell } from "../port";
import type { RefusalReason } from "../refusal";
import { lookBefore } from "../cells/dress";
import { CELLS_AT_ONCE } from "../cells/rowChunks";
import { type TargetState, askUsedPart, filledCells, loadContents, usedCells } from "../cells/targetState";

/** What is known of the cells a block would fill. */
export interface Target {
  readonly address: string;
  /** Whether the sheet lets its cells be formatted. */
  readonly formattable: boolean;
  readonly state: TargetState;
  readonly occupied: readonly OccupiedCell[];
  /** Why no block can be written here: a protected sheet, a table, a spill, merged or too many cells. */
  readonly obstacle: RefusalReason | undefined;
}

/** Looks at a block's target in one sync; at the cells of a large one that are in use, if they are few, in another. */
export async function examineTarget(
  context: Excel.RequestContext,
  cell: Cell,
  { cells, dressed }: Block,
): Promise<Target> {
  const { worksheets } = context.workbook;
  const sheet = cell.sheet ? worksheets.getItem(cell.sheet) : worksheets.getActiveWorksheet();
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const range = sheet.getRange(boxName(cell, rows, columns));
  const isLarge = rows * columns > CELLS_AT_ONCE;
  const used = askUsedPart(sheet, range);
  if (!isLarge) loadContents(used);
  const obstacles = askObstacles(sheet, range);
  const looks = dressed.map((dressing) => lookBefore(range, dressing.box));
  await context.sync();

  const inUse = used.isNullObject ? 0 : used.cellCount;
  const isCrowded = inUse > CELLS_AT_ONCE;
  if (isLarge && inUse > 0 && !isCrowded) {
    loadContents(used);
    await context.sync();
  }
  const { address } = range;
  const known = inUse === 0 || isCrowded ? undefined : usedCells(cell, used);
  const crowded: RefusalReason = { kind: "crowded", address, cells: inUse };
  return {
    address,
    formattable: !sheet.protection.protected,
    state: { used: known, looks: looks.map((look) => look.read()) },
    occupied: known ? filledCells(cell, known) : [],
    obstacle: obstacles.first() ?? (isCrowded ? crowded : undefined),
  };
}

/** Asks for what may keep a block from being written; after the next sync `first` names the first such thing. */
function askObstacles(
  sheet: Excel.Worksheet,
  range: Excel.Range,
): { readonly first: () => RefusalReason | undefined } {
  sheet.load("name, protection/protected");
  range.load("address, format/protection/locked");
  const spills = capabilities.spills();
  if (spills) range.load("hasSpill");
  const tables = range.getTables(false).load("items/name");
  const merged = capabilities.mergedCells() ? range.getMergedAreasOrNullObject().load("address") : undefined;
  return {
    first: () => {
      const { address } = range;
      // Cells that a protected sheet leaves open may be written; `locked` is null where only some are open.
      const isOpen =
        !sheet.protection.protected || (range.format.protection.locked as boolean | null) === false;
      if (!isOpen) return { kind: "protected", sheet: sheet.name };
      const [table] = tables.items;
      if (table) return { kind: "table", address, table: table.name };
      // `hasSpill` is null where only some of the cells are part of a spill.
      if (spills && (range.hasSpill as boolean | null) !== false) return { kind: "spill", address };
      return merged && !merged.isNullObject ? { kind: "merged", address } : undefined;
    },
  };
}
