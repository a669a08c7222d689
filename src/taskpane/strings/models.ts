import { counted } from "./counted";

/** The ready models: choosing one, filling it, and the steps up to the new sheets. */
export const models = {
  heading: "Ready models",
  budget: "Budget",
  targets: "Targets",
  intro: "A model is one or more new sheets with live formulas. Nothing else in the workbook changes.",
  filled: "Fill it with",
  fills: {
    example: "The worked example",
    blank: "Nothing yet: blue cells to fill",
    own: "My own cells, linked",
  },
  button: (count: number) => `Insert ${counted(count, "sheet")}`,
  buttonWaiting: "Insert",
  show: (sheet: string) => `Go to ${sheet}`,
  done: "Done",
  more: (what: string) => `${what}: one more`,
  fewer: (what: string) => `${what}: one fewer`,
  namesHint: "One on each line",
  yearWrong: "Enter a financial year such as 2010/11.",
  namesWrong: "Enter at least one name.",
  namesTwice: "Give each a name of its own.",
} as const;

/** Pointing a model at the user's own cells. */
export const ownCells = {
  select: "Select your table in the sheet, headings and names included, then read it.",
  read: "Read the selection",
  again: "Read again",
  readFrom: (address: string) => `Read from ${address}`,
  guessed: "This is how it was understood. Correct what is not so.",
  headings: "Headings in",
  noHeadings: "No row",
  names: "Names in",
  row: (number: number, text: string) => (text ? `Row ${number}: ${text}` : `Row ${number}`),
  column: (letters: string, text: string) => (text ? `Column ${letters}: ${text}` : `Column ${letters}`),
  unit: "Unit",
  years: (headings: readonly string[]) => `Across: ${headings.join(", ")}`,
  rowsRead: (rows: readonly string[], leftOut: readonly string[]) =>
    [
      `${counted(rows.length, "row")}: ${firstToLast(rows)}.`,
      ...(leftOut.length > 0 ? [`Left out because they add up other rows: ${leftOut.join(", ")}.`] : []),
    ].join(" "),
  rowsAre: "What each row is",
  columnsAre: "What each column is",
  unused: "Not used",
  total: "total",
  unnamed: (number: number) => `Row ${number}, no name`,
  noFigures: "No figures were found in it. Select the block with its figures.",
  missing: (labels: string) => `Say which it is: ${labels}.`,
} as const;

const firstToLast = (names: readonly string[]) =>
  names.length > 2 ? `${names[0]} to ${names[names.length - 1]}` : names.join(", ");
