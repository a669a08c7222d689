import type { Line } from "../../sheets/ownBlock/ownCells";
import { counted } from "./counted";

const line = ({ kind, name }: Line) => `${kind === "row" ? "Row" : "Column"} ${name}`;
const within = ({ kind, name }: Line) => `${kind} ${name}`;
const named = (place: Line, text: string) => (text ? `${line(place)}: ${text}` : line(place));

/** How many rows a question names. */
const NAMES = 3;

/** Pointing a model at the user's own cells. */
export const ownCells = {
  select: "Select your table in the sheet, headings and names included, then read it.",
  read: "Read the selection",
  again: "Read again",
  readFrom: (address: string) => `Read from ${address}`,
  guessed: "This is how it was understood. Correct what is not so.",
  turned: "Read it turned: columns as rows",
  headings: "Headings in",
  noHeadings: "No row",
  names: "Names in",
  line: named,
  unit: "Unit",
  columns: "Columns taken in",
  rows: (taken: number, all: number) => `Rows taken in: ${taken} of ${all}`,
  rowList: "Rows of the table",
  takeAll: "Take in every row",
  cell: (parts: readonly string[]) => parts.filter(Boolean).join(" · "),
  addsUp: "adds up others",
  isPart: "is in another row already",
  besideTable: "heading or note",
  mayAddUp: "may add up others",
  rowsAre: "What each row is",
  columnsAre: "What each column is",
  unused: "Not used",
  plays: (name: string, part: string) => `${name} ${part}`,
  choosePart: "Say what it is",
  unsaid: (place: Line) => `Say what ${within(place)} is, or untick it.`,
  readAs: (year: string) => `Read as ${year}`,
  blank: "Nothing in it yet",
  total: "total",
  values: (texts: string) => `Holds ${texts}`,
  noFigures: "No figures were found in it. Select the block with its figures.",
  missing: (labels: string) => `Say which it is: ${labels}.`,
  toSettle: (count: number) => `${counted(count, "question")} before it can be inserted`,
  settle: (count: number) => `Answer ${counted(count, "question")} on how the table is meant.`,
  rightAsItIs: "Right as it is",
  takeIn: "Take it in",
  leaveOut: "Leave it out",
  takeThemIn: "Take them in",
  leaveThemOut: "Leave them out",
  about: (answer: string, question: string) => `${answer}: ${question}`,
  noRowHeadings: "No row of headings was found. Choose it above, if there is one.",
  noYears: "No heading names a year. Tick only the columns that are years.",
  mayBeTotal: (name: string) => `${name}: does it add up other rows?`,
  unnamed: (place: Line) => `${line(place)} has no name: does it add up other rows?`,
  belowNotes: (place: Line) =>
    `${line(place)} has figures and stands below notes. It is left out, with what is below it: tick what belongs to the table.`,
  otherHeadings: (place: Line) =>
    `${line(place)} looks like the headings of another table. It is left out, with what is below it: tick what belongs to this one.`,
  beside: (place: Line) =>
    `${line(place)} names other rows than those that are read: a second table stands beside this one and is left out.`,
  namesOnly: (names: readonly string[]) =>
    `${names.slice(0, NAMES).join("; ")}${names.length > NAMES ? ` and ${counted(names.length - NAMES, "other row")}` : ""}: headings of groups, or items without figures yet?`,
  negative: (place: Line, role: string) =>
    `${role}: all figures in ${within(place)} are below 0, and are used so. If they are only written so, change their sign in the sheet.`,
  roleOpen: (label: string) =>
    `${label}: it may be more than one, or be counted in another already. Say below which it is, or leave it unused.`,
  numberAsText: (cell: string, text: string, count: number) =>
    `${cell} holds "${text}", a number stored as text${count > 1 ? `, and so do ${counted(count - 1, "other cell")}` : ""}. Convert to numbers (Data, Text to Columns), then read again.`,
  yearTwice: (one: string, other: string) =>
    `"${one}" and "${other}" are of one year: untick the one that is not meant.`,
  units: (at: string, unit: string, other: string) =>
    `The table is in ${unit}, but "${at}" is in ${other}. Leave it out, or bring it to one unit in the sheet.`,
  nothingTaken: "Take in at least one row and one column.",
  noUnit: "Say in which unit the amounts are, such as £m.",
} as const;
