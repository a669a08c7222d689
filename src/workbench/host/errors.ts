/** The errors a cell can show, in Excel's own spelling. */
export const CELL_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

/** One of the errors a cell can show. `#BUSY!` stands in a cell whose custom function has not answered yet. */
export type CellError = (typeof CELL_ERRORS)[number];

const KNOWN: ReadonlySet<unknown> = new Set(CELL_ERRORS);

/** Whether a cell's value is the text of an error. Text a user typed that reads the same is the grid's to tell apart. */
export const isCellError = (value: unknown): value is CellError => KNOWN.has(value);
