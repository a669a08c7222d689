import { cells, counted } from "./counted";

/** Bringing a ready model's sheet to the model of today. */
export const updatingWords = {
  heading: (sheet: string) => `Update ${sheet}`,
  looking: "Looking what you entered…",
  refused: "The sheet could not be read.",
  intro: (sheet: string, kept: string) =>
    `The sheet ${sheet} was made by an earlier version of the add-in. A sheet of the model as it is today takes its place, with what you entered. Yours stays beside it as ${kept}, as figures.`,
  carried: (count: number) => `${counted(count, "input")} carried over`,
  carriedTo: (label: string, text: string, from: string, to: string) =>
    `${label}: ${text} (${from}${from === to ? "" : `, now ${to}`})`,
  unlinked: (label: string, text: string, from: string) =>
    `${label}: ${text} (${from}) followed another sheet; the figure is kept, the link is to be set again`,
  lost: (count: number, kept: string) =>
    `${counted(count, "input")} with no place any more: ${count === 1 ? "it stays" : "they stay"} on ${kept}`,
  entered: (label: string, text: string, address: string) => `${label}: ${text} (${address})`,
  stay: (count: number, kept: string) =>
    `${counted(count, "formula")} elsewhere ${count === 1 ? "refers" : "refer"} to its cells by where they stand and will go on with ${kept}:`,
  unread: (sheets: string) => `Not looked at, too large: ${sheets}.`,
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  tryIntro:
    "To work out the new figures the new sheet is added for a moment and removed again. No cell of yours changes.",
  try: "Work out the new figures",
  trying: "Working out the new figures…",
  same: (count: number) => `${counted(count, "figure")} ${count === 1 ? "stays" : "stay"} as they are`,
  changed: (count: number) => `${counted(count, "figure")} would change`,
  nothingChanges: "No figure would change",
  change: (label: string, address: string, before: string, after: string) =>
    `${label} (${address}): ${before || "(empty)"} now, then ${after || "(empty)"}`,
  goneAndAdded: (gone: number, added: number) =>
    `${counted(gone, "figure")} only on your sheet, ${added.toLocaleString("en-GB")} only on the new one.`,
  errors: (addresses: readonly string[]) =>
    `An error would show in ${addresses.slice(0, 8).join(", ")} of the new sheet.`,
  button: "Update the sheet",
  updating: "Updating…",
  updated: (sheet: string, count: number) => `Updated ${sheet} with ${cells(count)}. Yours is beside it.`,
} as const;
