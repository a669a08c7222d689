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
  home: "In this workbook",
  functions: "Functions",
  models: "Ready models",
  agreement: "Local Area Agreement",
  ownCatalogue: "Your own catalogue",
  share: "Share",
  settings: "Settings",
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
  goTo: (address: string) => `Go to ${address}`,
} as const;

/** While a part of the pane is on its way, and when it does not come. */
export const arriving = "Loading…";
export const notArrived = {
  heading: "This part did not load",
  lines: ["The network may be down. Nothing was changed.", "The functions in your cells go on working."],
  retry: "Try again",
} as const;
