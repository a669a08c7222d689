import type { SourceTable } from "./sourceTable";

/** A sheet of a workbook; or what a CSV file holds, under no name. */
export interface SourceSheet {
  readonly name: string;
  readonly table: SourceTable;
}
