import type { RefusalReason } from "../../workbook/refusal";
import { cells, counted } from "./counted";
import { named } from "./named";

/** What was changed when the workbook said no. */
export const changedWords = {
  nothing: "Nothing was changed.",
  something: "Some cells may have changed.",
} as const;

/** What happened, and what to do about it. */
type Said<Kind> = (reason: RefusalReason & { readonly kind: Kind }) => readonly [string, string];

/** What is said of each reason why the workbook was not read or written. */
export const refusalWords: { readonly [Kind in RefusalReason["kind"]]: Said<Kind> } = {
  editing: () => ["A cell is being edited.", "Finish editing the cell (Enter or Esc)."],
  readOnly: () => ["This workbook is read-only.", "Save a copy and insert there."],
  severalAreas: () => ["Several areas are selected.", "Select one cell or one block."],
  noCells: () => ["No cells are selected, but a chart or a picture.", "Select a cell."],
  gone: () => ["Something this needs is no longer in the workbook.", "Look at it again."],
  lastSheet: () => [
    "No other sheet can be seen, and Excel keeps at least one.",
    "Add a sheet or unhide one, then try again.",
  ],
  forgotten: () => ["This step can no longer be undone here.", "The last ten can; try Ctrl+Z in Excel."],
  noWorkbook: () => ["No workbook is open.", "Open one and try again."],
  cancelled: () => ["Stopped.", "What had been written was taken back."],
  structure: () => [
    "No sheet can be added or removed: the structure of this workbook is protected.",
    "Unprotect it in Excel (Review, Protect Workbook), or use another workbook.",
  ],
  notAnAddress: ({ text }) => [`"${text}" is no cell.`, "Enter one such as B3 or Sheet2!B3."],
  notOurs: ({ sheet }) => [
    `${sheet} is no longer a ready model's: its line of checks has changed.`,
    "Delete the sheet in Excel if that is wanted.",
  ],
  noSheet: ({ sheet }) => [`There is no sheet "${sheet}".`, "Check the name, or use the selection."],
  offGrid: ({ rows, columns }) => [
    `${counted(rows, "row")} and ${counted(columns, "column")} do not fit below and right of this cell.`,
    "Choose a cell further up or left.",
  ],
  protected: ({ sheet }) => [`${sheet || "The sheet"} is protected.`, "Choose cells on another sheet."],
  table: ({ address, table }) => [
    `${address} is inside the table ${table}.`,
    "Choose cells outside the table.",
  ],
  spill: ({ address }) => [`A formula spills into ${address}.`, "Choose cells outside the spilled block."],
  array: ({ address }) => [
    `An array formula stands in ${address}. It could not be put back.`,
    "Choose cells outside it.",
  ],
  rich: (reason) => [
    `Pictures or linked data stand in ${named(reason.cells)}. They could not be put back.`,
    "Choose other cells.",
  ],
  merged: ({ address }) => [`Cells in ${address} are merged.`, "Choose cells that are not."],
  crowded: (reason) => [
    `${cells(reason.cells)} in ${reason.address} are in use, too many to list.`,
    "Choose an empty place, or a new sheet.",
  ],
  tooLarge: ({ cells: count, most }) => [
    count < 0 ? "Whole rows or columns are selected." : `${cells(count)} are selected.`,
    `Select a block of at most ${cells(most)}.`,
  ],
  typedOver: ({ sheet, cells: typed }) => [
    `Results on ${sheet} have been typed over: ${named(typed)}.`,
    "Clear these cells, or put their formulas back, then look again.",
  ],
  nameTaken: ({ name }) => [`The workbook now has something called ${name}.`, "Look at the preview again."],
  notOurTable: ({ table }) => [
    `${table} no longer has its column of codes.`,
    "Insert the table anew beside it.",
  ],
  occupied: (reason) => [
    `${cells(reason.cells.length)} would be overwritten.`,
    "Tick Replace, or choose another place.",
  ],
  changed: (reason) => [
    `${reason.address} changed while you were here: ${named(reason.cells)}.`,
    "Look at the preview again.",
  ],
  grown: (reason) => [
    `The table ${reason.table} now fills ${reason.address}: ${named(reason.cells)} came after the insertion.`,
    "What was inserted can be taken out, and these cells kept as they are, without the table.",
  ],
  added: ({ sheet, what }) => [
    `${sheet} now has ${what} that were not inserted with it.`,
    "Move them to another sheet first.",
  ],
  failed: ({ message }) => [`Excel did not do it: ${message}`, "Try another place."],
  notRestored: ({ because }) => [
    refusalSentences(because)[0],
    "Try Ctrl+Z in Excel, or go back to the saved workbook.",
  ],
};

/** What happened, and what to do about it. */
export function refusalSentences<Kind extends RefusalReason["kind"]>(
  reason: RefusalReason & { readonly kind: Kind },
): readonly [string, string] {
  const said: Said<Kind> = refusalWords[reason.kind];
  return said(reason);
}
