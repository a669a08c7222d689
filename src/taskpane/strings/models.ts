import { counted } from "./counted";

/** The ready models: choosing one, filling it, and the steps up to the new sheets. */
export const modelWords = {
  heading: "Ready models",
  budget: "Budget",
  targets: "Targets",
  intro: "A model is one or more new sheets with live formulas. Nothing else in the workbook changes.",
  filled: "Fill it with",
  readingLinks: "Reading the sheet that is linked to…",
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
  shareWrong: "Enter a percentage from 0 to 100, such as 5.",
  namesWrong: "Enter at least one name.",
  namesTwice: "Give each a name of its own.",
} as const;

/** What a new sheet may take from those that are there. */
export const linkWords = {
  heading: "Link to your sheets",
  intro:
    "Ticked figures follow the other sheet, in green; of lists, the rows that both have. A check says where the two disagree.",
  linkTo: (model: string, sheet: string) => `${model} (sheet ${sheet})`,
  which: (model: string) => `Which ${model}`,
} as const;

/** The user's own table first, and then the models that it may be meant for. */
export const proposalWords = {
  heading: "Start from my sheet",
  read: (address: string, rows: number, columns: number) =>
    `Read from ${address}: ${counted(rows, "row")} and ${counted(columns, "column")}. Which model is it for? Nothing is written yet.`,
  best: (title: string) => `${title} · fits best`,
  found: (labels: readonly string[]) =>
    labels.length > 0 ? `Found: ${labels.join(", ")}` : "Nothing of it was recognised",
  missing: (labels: readonly string[]) => `You will be asked for: ${labels.join(", ")}`,
} as const;
