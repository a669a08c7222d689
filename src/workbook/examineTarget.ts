import { boxName, cellName, type Cell } from "./address";
import { capabilities } from "./capabilities";
import type { Block, OccupiedCell, TargetState } from "./port";
import type { RefusalReason } from "./refusal";

/** The cells a block would fill, and what is known of them. */
export interface Target {
  readonly range: Excel.Range;
  /** The rows of headings; undefined where the block has none or the sheet does not allow formatting. */
  readonly heading: Excel.Range | undefined;
  readonly address: string;
  readonly state: TargetState;
  readonly occupied: readonly OccupiedCell[];
  /** Why no block can be written here: a protected sheet, a table, a spill. */
  readonly obstacle: RefusalReason | undefined;
}

/** Looks at a block's target, in one sync. */
export async function examineTarget(
  context: Excel.RequestContext,
  cell: Cell,
  { cells, headerRows }: Block,
): Promise<Target> {
  const { worksheets } = context.workbook;
  const sheet = cell.sheet ? worksheets.getItem(cell.sheet) : worksheets.getActiveWorksheet();
  const range = sheet.getRange(boxName(cell, cells.length, cells[0]?.length ?? 0));
  const heading = headerRows > 0 ? range.getRow(0).getResizedRange(headerRows - 1, 0) : undefined;
  const spills = capabilities.spills();
  sheet.load("name, protection/protected");
  range.load("address, formulas, values, valueTypes, numberFormat, text, format/protection/locked");
  if (spills) range.load("hasSpill");
  heading?.load("format/font/bold");
  const tables = range.getTables(false).load("items/name");
  await context.sync();

  const { address, formulas, values, valueTypes, text } = range;
  const isProtected = sheet.protection.protected;
  // Cells that a protected sheet leaves open may be written; `locked` is null where only some are open.
  const closed = isProtected && (range.format.protection.locked as boolean | null) !== false;
  // `hasSpill` is null where only some of the cells are part of a spill.
  const spilled = spills && (range.hasSpill as boolean | null) !== false;
  return {
    range,
    heading: isProtected ? undefined : heading,
    address,
    state: {
      formulas,
      values,
      valueTypes,
      numberFormats: range.numberFormat as string[][],
      headingBold: heading?.format.font.bold ?? null,
    },
    occupied: filledCells(cell, formulas, text),
    obstacle: closed
      ? { kind: "protected", sheet: sheet.name }
      : obstacleOf(address, tables.items[0]?.name, spilled),
  };
}

function obstacleOf(address: string, table: string | undefined, spilled: boolean): RefusalReason | undefined {
  if (table !== undefined) return { kind: "table", address, table };
  return spilled ? { kind: "spill", address } : undefined;
}

function filledCells({ row, column }: Cell, formulas: unknown[][], text: string[][]): OccupiedCell[] {
  return formulas.flatMap((contents, down) =>
    contents.flatMap((content, across) =>
      content === ""
        ? []
        : [{ address: cellName(row + down, column + across), text: text[down]?.[across] ?? "" }],
    ),
  );
}
