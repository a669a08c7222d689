const SPILL = /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
const ANCHOR_ARRAY = /("(?:[^"]|"")*")|\bANCHORARRAY\(((?:'(?:[^']|'')+'|[^()'"])+)\)/gi;

/** The engine has no spill operator: `=SUM(A1#)` as `=SUM(ANCHORARRAY(A1))`, which is how workbook files spell it. */
export const withAnchorArrays = (formula: string): string =>
  formula.replace(SPILL, (whole: string, text?: string, cell?: string) =>
    text === undefined && cell !== undefined ? `ANCHORARRAY(${cell})` : whole,
  );

/** The formula as users write it: `=SUM(ANCHORARRAY(A1))` as `=SUM(A1#)`. */
export const withSpillOperators = (formula: string): string =>
  formula.replace(ANCHOR_ARRAY, (whole: string, text?: string, cell?: string) =>
    text === undefined && cell !== undefined ? `${cell}#` : whole,
  );
