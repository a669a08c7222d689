import { counted } from "./counted";

/** Explain: where a figure comes from, what changed between two, and the note about it. */
export const explain = {
  heading: "Explain",
  nothing: "Select one figure in the sheet, then choose Explain.",
  again: "Explain the selected cell",
  reading: "Reading the workbook…",
  sentence: "In a sentence",
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

/** The note as cells of the sheet. */
export const note = {
  heading: "Insert the note",
  intro: "The sentence, its figures with their addresses, and the day, as text.",
} as const;

/** What changed between two figures. */
export const compare = {
  heading: "Compare",
  with: "With which figure explained before?",
  none: "Explain another figure first: the same one under another limit, in another year, or after a change.",
  from: (name: string, text: string) => `From ${name} ${text}`,
  to: (name: string, text: string) => `To ${name} ${text}`,
  difference: "Difference",
  moves: "What changed, and by how much",
  moved: (from: string, to: string) => `${from} → ${to}`,
  same: "The two are equal, and so are all their figures.",
  unlike: "The two are not made in the same way, so only the difference can be said.",
  noNumber: "One of the two is not a number.",
} as const;
