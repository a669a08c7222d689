/** Beyond this a workbook is read in part: its sheets in their order, as far as they fit, or those that are chosen. */
export const MOST_CELLS = 200_000;
