import { counted } from "./counted";
import type { Standing } from "../../sheets/page/standing";

/** The first view a user sees. */
export const homeWords = {
  heading: "Welcome",
  sentence:
    "See the budget gap under each funding limit, share out grants to the penny, set targets, and find any indicator, in your own workbook.",
  inCells: "In any cell, type",
  inCellsExample: "=PLAN.",
  inCellsRest: "and Excel lists the functions.",
  promise: "Nothing is written to a sheet until you have seen where it goes and pressed Insert.",
  tryExample: "Try the worked example",
  ownSheet: "Start from my sheet",
  browse: "Browse indicators",
  skip: "Skip",
} as const;

/** The same view where the workbook has ready models. */
export const hereWords = {
  heading: "In this workbook",
  models: (count: number) => counted(count, "ready model"),
  goTo: (sheet: string) => `Go to ${sheet}`,
  update: (sheet: string) => `Update ${sheet}…`,
  link: (sheet: string) => `Link ${sheet}…`,
  again: "Look again",
  checks: "Run all checks",
  repair: "Repair formulas",
  more: "Start something else",
  addModel: "Insert a ready model",
} as const;

/** Taking a ready model's sheet out of the workbook. */
export const removalWords = {
  remove: (sheet: string) => `Remove ${sheet}…`,
  heading: (sheet: string) => `Remove ${sheet}`,
  looking: "Looking what refers to it…",
  refused: "What refers to it could not be read.",
  removing: "Removing…",
  goes: (sheet: string, names: number) =>
    names === 0
      ? `The sheet ${sheet} goes, with all that stands on it.`
      : `The sheet ${sheet} goes, with all that stands on it and the ${counted(names, "name")} of its cells.`,
  nothingRefers: "No formula elsewhere refers to it.",
  refers: (count: number) =>
    `${counted(count, "formula")} elsewhere ${count === 1 ? "refers" : "refer"} to it and would show #REF!:`,
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  unread: (sheets: string) => `Not looked at, too large: ${sheets}.`,
  noUndo: "Excel cannot undo this. Save the workbook first to be able to go back to it.",
  button: "Remove the sheet",
  removed: (sheet: string) => `Removed ${sheet}.`,
} as const;

/** How a ready model stands. */
export function standingInWords(standing: Standing): string {
  switch (standing.is) {
    case "holds":
      return "All checks hold";
    case "blank":
      return "Nothing entered yet";
    case "broken":
      return "Shows an error";
    case "look":
      return `${standing.count} to look at: ${standing.first}`;
  }
}
