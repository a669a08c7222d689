import { cells, counted } from "./counted";

/** Bringing a table of indicators up to date with the catalogue. */
export const refreshWords = {
  heading: "Refresh table",
  looking: "Looking at the table…",
  none: "No table of indicators that this pane inserted is selected. Select a cell in one, then look again.",
  selectOne: "Select a cell of the table first.",
  notRead: "The table could not be read.",
  lookAgain: "Look again",
  found: (name: string, address: string) => `${name}, ${address}`,
  rows: (count: number) => counted(count, "row"),
  columns: (names: string) =>
    names === "" ? "No column of the catalogue is left in it." : `Compared by code: ${names}.`,
  untouched: "Your own columns, and rows whose code is unknown, stay as they are.",
  nothing: "Every cell is as the catalogue has it. There is nothing to update.",
  changes: (count: number) => `${counted(count, "cell")} would change`,
  change: (code: string, address: string) => `${code}, ${address}`,
  leave: "Untick what is to stay as it is.",
  acceptOne: "Tick a cell that is to change.",
  showRest: (count: number) => `Show ${count.toLocaleString("en-GB")} more`,
  before: "Now",
  after: "Then",
  empty: "(empty)",
  unknown: (count: number) => `${counted(count, "code is", "codes are")} not in the catalogue`,
  button: (count: number) => `Update ${cells(count)}`,
  buttonWaiting: "Update",
  updating: "Updating…",
  updated: (count: number) => `Updated ${cells(count)} in`,
  done: "Done",
} as const;
