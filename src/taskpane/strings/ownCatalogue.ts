import { counted } from "./counted";

const indicators = (count: number): string => counted(count, "indicator");
const rows = (count: number): string => counted(count, "row");

/** Where the user's own catalogue comes from. */
export const source = {
  heading: "Your own catalogue",
  intro:
    "Bring indicators of your own from a file. They are found, read and inserted beside those that ship, marked as yours.",
  needs: "One row for each indicator, with at least a code and a title.",
  choose: "Choose a file…",
  kinds: "CSV or .xlsx, at most 20 MB. It is read here and sent nowhere.",
  template: "Save a file with the headings",
  templateName: "Indicators",
  headings: "A table with the headings",
  address: "Or a web address",
  addressHint: "https://…",
  fetch: "Fetch…",
  reading: (name: string) => `Reading ${name}…`,
  asking: (host: string) => `Asking ${host}…`,
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
} as const;

/** Where Excel lets no file be saved from the pane. */
export const insteadOfFile = {
  why: (name: string) => `Excel saves no files from here on this computer. ${name} can go elsewhere:`,
  sheet: "Onto a new sheet",
  copy: "Copy to paste",
  sheetName: "Indicators",
} as const;

/** Before an address is asked for the first time. */
export const ask = {
  heading: (host: string) => `Ask ${host}?`,
  sends: (host: string) => `${host} will be asked for this address:`,
  nothingElse: "Nothing of your workbook is sent, no cookie and no name.",
  theySee: "Whoever runs it sees your network's address and the site that Envelope comes from.",
  button: "Ask this address",
} as const;

/** What each column of the file holds. */
export const mapping = {
  heading: (name: string) => `Columns of ${name}`,
  intro: (count: number) => `${rows(count)} under the headings. Correct what each column was taken for.`,
  above: (count: number) => `${rows(count)} above the headings ${count === 1 ? "is" : "are"} not read.`,
  headings: "Headings in",
  row: (number: number, texts: string) => `Row ${number}: ${texts}`,
  national: "These numbers are national indicators: each takes the place of the one that ships",
  sheet: "Sheet",
  hidden: (names: readonly string[]) =>
    `${names.length === 1 ? "1 sheet is hidden" : `${names.length.toLocaleString("en-GB")} sheets are hidden`} and not read: ${names.join(", ")}.`,
  readHidden: "Read hidden sheets too",
  sheetOption: (name: string, count: number) => `${name} (${rows(count)})`,
  column: (heading: string, number: number) => heading || `Column ${number}, no heading`,
  fact: "A particular, kept under its heading",
  ignored: "Left out",
  values: (texts: string) => `For example ${texts}`,
  noValues: "Nothing in it",
  missing: { code: "Say which column holds the code.", title: "Say which column holds the title." },
  check: (count: number) => `Check ${rows(count)}`,
  noRows: "There is no row under the headings.",
  checking: (count: number) => `Checking ${rows(count)}…`,
  checked: (done: number, all: number) =>
    `${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} rows`,
} as const;

/** What the file comes to, before anything is taken. */
export const report = {
  heading: (name: string) => `What ${name} holds`,
  usable: (count: number) => `${indicators(count)} can be used`,
  replaces: (count: number, names: string) =>
    `${count === 1 ? "1 takes" : `${count.toLocaleString("en-GB")} take`} the place of a shipped one: ${names}`,
  leftOut: (count: number) => `${rows(count)} left out`,
  look: (count: number) => `${rows(count)} kept, with something to look at`,
  clean: "No row has a problem.",
  name: "Call it",
  problems: (count: number) => counted(count, "problem"),
  list: "Problems by row",
  save: "Save the report",
  fileName: (name: string) => `Report on ${name}`,
  use: (count: number) => `Use ${indicators(count)}`,
  none: "No row has both a code and a title.",
  columns: ["Row", "Column", "Found", "Problem", "What to do", "Outcome"],
} as const;

/** What is wrong with a row, and what to do. */
export const problems = {
  place: (row: number, heading: string) => (heading ? `Row ${row}, ${heading}` : `Row ${row}`),
  found: (text: string) => `found "${text}"`,
  leftOut: "Left out",
  kept: "Kept",
  missing: (field: string) => [`No ${field}`, `Enter the ${field}, or leave the row out.`],
  codeTwice: (row: number) => [`Row ${row} has this code already`, "Give each row a code of its own."],
  unknownWord: (words: string) => ["Not understood, kept as a particular", `Use one of: ${words}.`],
  codeTooLong: (letters: number) => [`Longer than ${letters} letters`, "Give it a shorter code."],
  tooLong: (letters: number) => [
    `Longer than ${letters.toLocaleString("en-GB")} letters, cut there`,
    "Shorten the text.",
  ],
  moreCells: (cells: number, headings: number) => [
    `${counted(cells, "cell")} under ${counted(headings, "heading")}`,
    "Look for a separator within a text, or give each column a heading.",
  ],
  fewerCells: (cells: number, headings: number) => [
    `${counted(cells, "cell")} under ${counted(headings, "heading")}`,
    "Look whether the cells stand in the right columns.",
  ],
} as const;

/** The catalogue that is in use, and what can be done with it. */
export const inUse = {
  name: "Name",
  from: "From",
  sheet: "Sheet",
  taken: "Taken on",
  holds: "Holds",
  count: (count: number, replaced: number) =>
    replaced === 0
      ? indicators(count)
      : `${indicators(count)}, ${replaced.toLocaleString("en-GB")} in the place of shipped ones`,
  kept: "Kept",
  keptHere: "On this computer, also without a network",
  notKept: "Until this pane is closed",
  again: "Fetch again",
  newer: "Bring another…",
  export: "Export",
  exportCsv: "Export as CSV",
  exportXlsx: "Export as .xlsx",
  exporting: (count: number) => `Exporting ${indicators(count)}…`,
  stopUsing: "Stop using it",
  used: (count: number) => `In use: ${indicators(count)} of yours.`,
  noRoom: ["This computer has no room to keep them.", "Bring the file again when you next open the pane."],
  stopped: (name: string) => `${name} is no longer in use.`,
  back: (name: string) => `${name} is in use again.`,
  unchanged: (date: string) => `Unchanged since ${date}.`,
  staysInUse: "Nothing was changed: what you have stays in use.",
  notExported: (message: string) => [`The file could not be written: ${message}`, "Try the other format."],
} as const;

const DOWNLOAD = "Download the file in your browser, then choose it here.";

/** Why nothing was read: what happened, and what to do. */
export const refused = {
  nothingChanged: "Nothing was changed.",
  notAnAddress: "This is no web address. Enter one that begins with https://.",
  notHttps: "Only https addresses are asked. Enter one that begins with https://, or download the file.",
  passwordInAddress:
    "This address has a password in it, which would be kept in the clear. Enter it without, or download the file.",
  unreachable: (host: string) => [
    `${host} cannot be reached from here, or does not let other pages read its files.`,
    DOWNLOAD,
  ],
  answered: {
    401: (host: string) => [`${host} wants you to sign in.`, DOWNLOAD],
    403: (host: string) => [`${host} does not give this file to everybody.`, DOWNLOAD],
    404: (host: string) => [`${host} has no file at this address.`, "Check the address."],
    other: (host: string, status: number) => [
      `${host} gave no file: it answered ${status}.`,
      `Try again later. ${DOWNLOAD}`,
    ],
  },
  tooSlow: (seconds: number) => [
    `The file did not come within ${counted(seconds, "second")}.`,
    `Try again. ${DOWNLOAD}`,
  ],
  tooLarge: (megabytes: number) => [
    `The file is larger than ${megabytes} MB.`,
    "Take out what indicators do not need, such as figures or pictures.",
  ],
  webPage: ["This is a web page, perhaps one for signing in, and no table.", DOWNLOAD],
  tableInPage: [
    "This is a web page or XML in an .xls file.",
    "Open it in Excel, save it as .xlsx, and choose that.",
  ],
  hidden: (sheets: readonly string[]) => [
    `No table but on ${sheets.length === 1 ? "a hidden sheet" : "hidden sheets"}: ${sheets.join(", ")}.`,
    "Read what is hidden, or show the sheets in Excel and save the workbook.",
  ],
  readHidden: (count: number) => `Read ${counted(count, "hidden sheet")}`,
  empty: ["There is no text in it.", "Choose a file with headings and a row for each indicator."],
  notATable: [
    "This is no table: it has only one column.",
    "Choose a file with a column of codes and a column of titles.",
  ],
  oldOrLockedWorkbook: [
    "This workbook is older than Excel 2007, or has a password.",
    "Open it in Excel, save it as .xlsx without a password, and choose that.",
  ],
  damagedWorkbook: ["This workbook cannot be read.", "Open it in Excel, save it anew, and choose that."],
  openQuote: (row: number) => [
    `Row ${row} opens a quotation mark that is never closed.`,
    "Close it in the file, or save the table anew from Excel.",
  ],
  failed: (message: string) => [
    `The file could not be read: ${message}`,
    "Save it anew from Excel, and choose it again.",
  ],
} as const;
