import type { CopyKind } from "../../sharing/facts";
import { counted } from "./counted";

/** What can be made: the two kinds of copy, and a pack for a committee. */
export type ShareKind = CopyKind | "pack";

/** What the view says in which copies for others are made. */
export const share = {
  heading: "Share",
  intro: "Make a copy that works for a colleague without Envelope. The open workbook is not changed.",
  kind: "What kind of copy",
  kinds: {
    twin: {
      text: "Formulas that need no add-in",
      says: "Every PLAN function becomes an ordinary formula with a name, and a sheet shows that no figure differs.",
      who: "For Excel for Microsoft 365, Excel 2024 and later, and Excel on the web.",
    },
    frozen: {
      text: "Values only",
      says: "Every formula becomes its value. Nothing in it calculates any more.",
      who: "For any Excel, and other programs that read .xlsx files.",
    },
    pack: {
      text: "A pack for a committee",
      says: "A workbook of values: a cover, contents, one table a page with its title, unit and source, the charts, what changed since the last pack, and notes. Hidden sheets, rows and columns are left out.",
      who: "For members: it prints on A4, and can be read aloud.",
    },
  } satisfies Record<ShareKind, { text: string; says: string; who: string }>,
  looking: "Looking through the workbook",
  making: "Making the copy",
  stop: "Stop",
  stopped: "Stopped. There is no copy, and the workbook is as it was.",
  again: "Look again",
  found: "What is in it",
  none: "The workbook calls no function of Envelope.",
  calls: (id: string, cells: number) => `${id}: ${counted(cells, "formula")}`,
  stays: (why: string) => `stays a value: ${why}`,
  toNote: "To note",
  errors: (cells: number) =>
    `${counted(cells, "formula")} of Envelope ${cells === 1 ? "shows" : "show"} an error now, and the copy will too.`,
  links: (count: number) =>
    `The workbook is linked with ${counted(count, "other file")}: whoever opens the copy may not have ${count === 1 ? "it" : "them"}.`,
  hidden: (sheets: readonly string[]) => `Hidden sheets go along: ${sheets.join(", ")}.`,
  macros: "Macros are left out.",
  make: {
    twin: (formulas: number) => `Make a copy of ${counted(formulas, "formula")}`,
    frozen: () => "Make a copy of values",
  },
  pack: {
    make: "Make a pack",
    title: "Title of the pack",
    meeting: "Meeting, if it is for one",
    sheets: "Sheets in the pack",
    noSheet: "Tick at least one sheet for the pack.",
    keep: "Keep the figures of this pack with the workbook, so that the next one says what changed",
    since: (made: string) => `It will say what changed since the pack of ${made}.`,
    first: "No figures of an earlier pack are kept: this one cannot say what changed.",
    making: "Making the pack",
    noTitle: "Give the pack a title.",
    opened: "The pack is open in a window of its own. It is not saved yet.",
    made: "The pack is made.",
    holds: (tables: number, charts: number) => `${counted(tables, "table")} and ${counted(charts, "chart")}.`,
    kept: "Its figures are kept with this workbook once you save it.",
    tooLarge: "Its figures are too many to be kept with the workbook: the next pack cannot say what changed.",
  },
  busy: "Wait until this is done, or stop it.",
  notLooked: "Look through the workbook first.",
  nothing: "There is no formula of Envelope to turn into an ordinary one.",
  checks: {
    result: (wrong: number, look: number, dismissed: number) =>
      `${counted(wrong, "finding")} that cannot be meant, ${look} to look at, ${dismissed} dismissed with a reason.`,
    grades: { wrong: "Wrong", look: "To look at" },
    finding: (grade: string, place: string, words: string) => `${grade}: ${place}: ${words}`,
    more: (count: number) => `and ${counted(count, "finding")} more`,
    skipped: (sheets: readonly string[]) => `Too large to be checked with the others: ${sheets.join(", ")}.`,
    notRun: "The checks could not be run.",
  },
  opened: "The copy is open in a window of its own. It is not saved yet.",
  compared: (cells: number) =>
    `${counted(cells, "cell")} compared: see its sheets About this copy and Live figures.`,
  made: "The copy is made.",
  notOpened: "Excel did not open it: an organisation can forbid that.",
  mac: "Excel on the Mac saves no file from here. Make the copy in Excel on the web, or on Windows.",
  save: "Save the file",
  saved: (name: string) => `${name} was handed to the browser to save.`,
  fileName: (workbook: string, kind: ShareKind) =>
    `${workbook.replace(/\.[^.]+$/, "")} (${{ twin: "without add-in", frozen: "values", pack: "pack" }[kind]})`,
} as const;
