import { counted } from "./counted";

/** The ready models: choosing one, filling it, and the steps up to the new sheets. */
export const modelWords = {
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
