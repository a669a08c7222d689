import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import type { Box } from "../../../grid/box";
import type { SheetId } from "../../host/gridStore";
import { rangeOf } from "./boxRange";
import type { Grid } from "./grid";
import type { Sheets } from "./sheets";

const COMMANDS = {
  down: InsertRangeMoveDownCommand,
  right: InsertRangeMoveRightCommand,
  up: DeleteRangeMoveUpCommand,
  left: DeleteRangeMoveLeftCommand,
} as const;

/** Moves cells to make room at the box or to close it, with the references to them. */
export function shiftCells(
  grid: Grid,
  sheets: Sheets,
  sheet: SheetId,
  box: Box,
  direction: keyof typeof COMMANDS,
): void {
  const there = grid.clip(sheet, box);
  if (!there) return;
  // These commands act on the sheet in front, whichever that is.
  const front = sheets.active();
  sheets.activate(sheet);
  grid.start(COMMANDS[direction], { range: rangeOf(there) });
  sheets.activate(front);
}
