import type { Box } from "../../grid/box";
import { boxName, cellName, type Cell } from "../../grid/cell";
import type { Block } from "../../sheets/plan/block";
import { lookBefore } from "../cells/looksBefore";
import { CELLS_AT_ONCE } from "../cells/rowChunks";
import {
  type TargetState,
  askUsedPart,
  filledCells,
  loadContents,
  usedCells,
  type UsedCells,
} from "../cells/targetState";
import { wholeOf } from "../cells/writtenBlock";
import { capabilities } from "../host";
import type { NarrowColumn, OccupiedCell } from "../plans";
import type { RefusalReason } from "../refusal";
import { askNarrow } from "./narrowColumns";

/** What is known of the cells a block would fill. */
export interface Target {
  readonly address: string;
  /** The sheet's own id. */
  readonly sheetId: string;
  /** Whether the sheet lets its cells be formatted. */
  readonly formattable: boolean;
  readonly state: TargetState;
  readonly occupied: readonly OccupiedCell[];
  readonly narrow: readonly NarrowColumn[];
  /** Why no block can be written here: a protected sheet, a table, a spill, what cannot be put back, too many cells. */
  readonly obstacle: RefusalReason | undefined;
}

/** The most cells of a block that are all looked at before: of a larger one only those that are given a look. */
const LOOKED_AT_WHOLE = 5_000;

/**
 * Looks at a block's target in one sync; at the cells of a large one that are in use, if they are few, in another.
 * `toWrite` says that the same request goes on to write: only then is it asked for merged cells, since that alone makes
 * some Excels forget what the user could undo.
 */
export async function examineTarget(
  context: Excel.RequestContext,
  cell: Cell,
  block: Block,
  toWrite = false,
): Promise<Target> {
  const { worksheets } = context.workbook;
  const sheet = cell.sheet ? worksheets.getItem(cell.sheet) : worksheets.getActiveWorksheet();
  const { rows, columns } = wholeOf(block);
  const range = sheet.getRange(boxName(cell, rows, columns));
  const isLarge = rows * columns > CELLS_AT_ONCE;
  const used = askUsedPart(sheet, range);
  if (!isLarge) loadContents(used);
  const obstacles = askObstacles(sheet, range, toWrite);
  const looks = lookedAt(block).map((box) => lookBefore({ ...cell, sheet }, box));
  const narrow = askNarrow({ ...cell, sheet }, block);
  await context.sync();

  const inUse = used.isNullObject ? 0 : used.cellCount;
  const isCrowded = inUse > CELLS_AT_ONCE;
  if (isLarge && inUse > 0 && !isCrowded) {
    loadContents(used);
    await context.sync();
  }
  const { address } = range;
  const formattable = !sheet.protection.protected;
  const known = inUse === 0 || isCrowded ? undefined : usedCells(cell, used);
  const crowded: RefusalReason = { kind: "crowded", address, cells: inUse };
  return {
    address,
    sheetId: sheet.id,
    formattable,
    state: { used: known, looks: looks.map((look) => look.read()) },
    occupied: known ? filledCells(cell, known) : [],
    narrow: formattable ? narrow.read() : [],
    obstacle: obstacles.first() ?? (isCrowded ? crowded : undefined) ?? (known && richCells(cell, known)),
  };
}

/** The cells whose looks may change. A table dresses all of its cells in a style of its own. */
function lookedAt(block: Block): readonly Box[] {
  const whole = wholeOf(block);
  const dressed = block.dressed.map(({ box }) => box);
  if (dressed.length === 0 && !block.table) return [];
  return whole.rows * whole.columns <= LOOKED_AT_WHOLE ? [whole] : dressed;
}

/** Asks for what may keep a block from being written; after the next sync `first` names the first such thing. */
function askObstacles(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  toWrite: boolean,
): { readonly first: () => RefusalReason | undefined } {
  sheet.load("id, name, protection/protected");
  range.load("address, format/protection/locked");
  const spills = capabilities.spills();
  if (spills) range.load("hasSpill, savedAsArray");
  const tables = range.getTables(false).load("items/name");
  const merged =
    toWrite && capabilities.mergedCells() ? range.getMergedAreasOrNullObject().load("address") : undefined;
  return {
    first: () => {
      const { address } = range;
      // Cells that a protected sheet leaves open may be written; `locked` is null where only some are open.
      const isOpen =
        !sheet.protection.protected || (range.format.protection.locked as boolean | null) === false;
      if (!isOpen) return { kind: "protected", sheet: sheet.name };
      const [table] = tables.items;
      if (table) return { kind: "table", address, table: table.name };
      // Both are null where only some of the cells are part of a spill, or of an array formula.
      if (spills && (range.hasSpill as boolean | null) !== false) return { kind: "spill", address };
      if (spills && (range.savedAsArray as boolean | null) !== false) return { kind: "array", address };
      return merged && !merged.isNullObject ? { kind: "merged", address } : undefined;
    },
  };
}

/** Pictures, linked data and other values that no formula holds: what overwrites them could never put them back. */
function richCells(topLeft: Cell, { box, valueTypes }: UsedCells): RefusalReason | undefined {
  const cells = valueTypes.flatMap((types, down) =>
    types.flatMap((type, across) =>
      type === "RichValue"
        ? [cellName(topLeft.row + box.row + down, topLeft.column + box.column + across)]
        : [],
    ),
  );
  return cells.length > 0 ? { kind: "rich", cells } : undefined;
}
