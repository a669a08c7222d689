import { counted } from "./counted";

/** Explain: where a figure comes from. */
export const explain = {
  heading: "Explain",
  nothing: "Select one figure in the sheet, then choose Explain.",
  again: "Explain the selected cell",
  reading: "Reading the workbook…",
  made: "What it is made of",
  keys: "Arrow keys walk the figures; Enter goes to the cell.",
  source: (text: string, at: string) => `Source: ${text} (${at})`,
  sourceOf: (text: string) => `Source: ${text}`,
  noSource: "Typed here, no source note beside it",
  several: (count: number) => `From ${counted(count, "cell")}`,
  via: (addresses: string) => `By way of ${addresses}`,
  asAbove: "As above",
  partly: (sheet: string, read: string, holds: string) =>
    `Of ${sheet}, which holds ${holds}, only ${read} was read: what lies beyond is not followed.`,
  unread: "On a sheet, in a workbook or beyond the cells that were read",
  goTo: (at: string) => `Go to ${at}`,
  message: (id: string, text: string) => `PLAN.${id} says: ${text}`,
  copy: "Copy as a note",
  insert: "Insert as a note beside…",
  compare: "Compare…",
  earlier: "Explained before",
  earlierItem: (name: string, text: string, at: string) => `${name}, ${text}, ${at}`,
} as const;
