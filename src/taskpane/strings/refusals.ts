import { cells, counted } from "./counted";

/** Three lines for each: what happened; what was changed; what to do. */
export const refusalWords = {
  nothingChanged: "Nothing was changed.",
  changedSomething: "Some cells may have changed.",
  takeBackByHand: "Try Ctrl+Z in Excel, or go back to the saved workbook.",
  editing: ["A cell is being edited.", "Finish editing the cell (Enter or Esc)."],
  readOnly: ["This workbook is read-only.", "Save a copy and insert there."],
  severalAreas: ["Several areas are selected.", "Select one cell or one block."],
  noCells: ["No cells are selected, but a chart or a picture.", "Select a cell."],
  gone: ["Something this needs is no longer in the workbook.", "Look at it again."],
  lastSheet: [
    "No other sheet can be seen, and Excel keeps at least one.",
    "Add a sheet or unhide one, then try again.",
  ],
  forgotten: ["This step can no longer be undone here.", "The last ten can; try Ctrl+Z in Excel."],
  noWorkbook: ["No workbook is open.", "Open one and try again."],
  cancelled: ["Stopped.", "What had been written was taken back."],
  structure: [
    "No sheet can be added: the structure of this workbook is protected.",
    "Unprotect it in Excel (Review, Protect Workbook), or use another workbook.",
  ],
  notAnAddress: (text: string) => [`"${text}" is no cell.`, "Enter one such as B3 or Sheet2!B3."],
  noSheet: (sheet: string) => [`There is no sheet "${sheet}".`, "Check the name, or use the selection."],
  offGrid: (rows: number, columns: number) => [
    `${counted(rows, "row")} and ${counted(columns, "column")} do not fit below and right of this cell.`,
    "Choose a cell further up or left.",
  ],
  protected: (sheet: string) => [`${sheet || "The sheet"} is protected.`, "Choose cells on another sheet."],
  table: (address: string, table: string) => [
    `${address} is inside the table ${table}.`,
    "Choose cells outside the table.",
  ],
  spill: (address: string) => [
    `A formula spills into ${address}.`,
    "Choose cells outside the spilled block.",
  ],
  array: (address: string) => [
    `An array formula stands in ${address}. It could not be put back.`,
    "Choose cells outside it.",
  ],
  rich: (found: string) => [
    `Pictures or linked data stand in ${found}. They could not be put back.`,
    "Choose other cells.",
  ],
  merged: (address: string) => [`Cells in ${address} are merged.`, "Choose cells that are not."],
  crowded: (address: string, count: number) => [
    `${cells(count)} in ${address} are in use, too many to list.`,
    "Choose an empty place, or a new sheet.",
  ],
  tooLarge: (count: number, most: number) => [
    count < 0 ? "Whole rows or columns are selected." : `${cells(count)} are selected.`,
    `Select a block of at most ${cells(most)}.`,
  ],
  nameTaken: (name: string) => [
    `The workbook now has something called ${name}.`,
    "Look at the preview again.",
  ],
  notOurTable: (table: string) => [
    `${table} no longer has its column of codes.`,
    "Insert the table anew beside it.",
  ],
  occupied: (count: number) => [
    `${cells(count)} would be overwritten.`,
    "Tick Replace, or choose another place.",
  ],
  changed: (address: string, changed: string) => [
    `${address} changed while you were here: ${changed}.`,
    "Look at the preview again.",
  ],
  grown: (address: string, table: string, added: string) => [
    `The table ${table} now fills ${address}: ${added} came after the insertion.`,
    "What was inserted can be taken out, and these cells kept as they are, without the table.",
  ],
  added: (sheet: string, what: "charts" | "tables") => [
    `${sheet} now has ${what} that were not inserted with it.`,
    "Move them to another sheet first.",
  ],
  failed: (message: string) => [`Excel did not do it: ${message}`, "Try another place."],
} as const;
