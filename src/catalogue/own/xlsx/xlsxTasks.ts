import { xlsxFile } from "./xlsxFile";
import { hiddenNames, xlsxSheets } from "./xlsxSheets";

/** What is done with workbooks. Each takes a second or more for a large one, in one go. */
export const XLSX_TASKS = { read: xlsxSheets, hidden: hiddenNames, write: xlsxFile } as const;

export type TaskName = keyof typeof XLSX_TASKS;
export type Input<N extends TaskName> = Parameters<(typeof XLSX_TASKS)[N]>[0];
export type Output<N extends TaskName> = Awaited<ReturnType<(typeof XLSX_TASKS)[N]>>;
