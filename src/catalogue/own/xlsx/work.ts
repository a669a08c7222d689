import { xlsxFile } from "./xlsxFile";
import { xlsxSheets } from "./xlsxSheets";

/** What is done with workbooks. Both take a second or more for a large one, in one go. */
export const WORK = { read: xlsxSheets, write: xlsxFile } as const;

export type WorkName = keyof typeof WORK;
export type Input<N extends WorkName> = Parameters<(typeof WORK)[N]>[0];
export type Output<N extends WorkName> = Awaited<ReturnType<(typeof WORK)[N]>>;
