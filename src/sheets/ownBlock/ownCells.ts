import { quoteSheetName, splitReference } from "../../grid/address";
import { cellName, topLeftOf } from "../../grid/cell";
import type { Formula } from "../plan/content";

/** A block of the user's own cells, as it stands. */
export interface OwnCells {
  /** With its sheet. */
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly texts: readonly (readonly string[])[];
}

/** A formula that shows a cell of the user's and stays blank while it is: linked, never copied. */
export function linkTo({ address }: Pick<OwnCells, "address">, row: number, column: number): Formula {
  const topLeft = topLeftOf(address);
  const { sheet } = splitReference(address);
  const cell = cellName((topLeft?.row ?? 0) + row, (topLeft?.column ?? 0) + column);
  const linked = `${quoteSheetName(sheet ?? "")}!${cell}`;
  return { formula: `=IF(ISBLANK(${linked}),"",${linked})` };
}
