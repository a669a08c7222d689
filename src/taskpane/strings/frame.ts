import { cells } from "./counted";

/** The tabs, in their order. */
export const tabNames = {
  catalogue: "Catalogue",
  budget: "Budget",
  targets: "Targets",
  checks: "Checks",
} as const;

/** What the overflow menu holds, in its order. */
export const menuNames = {
  functions: "Functions",
  models: "Ready models",
  agreement: "Local Area Agreement",
  ownCatalogue: "Your own catalogue",
  share: "Share",
  keyboard: "Keyboard help",
  about: "About",
} as const;

export const tabBarWords = { label: "Sections", more: "More" } as const;

/** The strip that says what is selected. */
export const stripWords = {
  label: "Selected cells",
  nothing: "Select a cell",
  editing: "Finish editing the cell (Enter or Esc)",
  severalAreas: "Several areas selected",
  kinds: { ours: "ours", formula: "formula", plain: "value", empty: "empty" },
  several: (count: number) => (count < 0 ? "many cells" : cells(count)),
  sum: (total: string) => `sum ${total}`,
  explain: "Explain",
} as const;

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

/** While a part of the pane is on its way, and when it does not come. */
export const arriving = "Loading…";
export const notArrived = {
  heading: "This part did not load",
  lines: ["The network may be down. Nothing was changed.", "The functions in your cells go on working."],
  retry: "Try again",
} as const;
