import type { IWorksheetData } from "@univerjs/core";

/** A blank sheet as the workbench makes them: room for a demo, and columns and rows of Excel's standard size in pixels. */
export const newSheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: 1000,
  columnCount: 52,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  cellData: {},
});
