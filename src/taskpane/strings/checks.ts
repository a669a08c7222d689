import { counted } from "./counted";

/** The tab Checks: what rules of finance find in the workbook. */
export const checks = {
  heading: "Checks",
  intro: (rules: number) =>
    `${rules} rules look at every sheet as a reviewer would: totals that leave something out, figures in another unit, years that slip. They read, and change nothing.`,
  run: "Run checks",
  again: "Run again",
  reading: "Reading the workbook",
  looking: "Looking at the sheets",
  stop: "Cancel",
  stopped: "Stopped. Nothing was changed.",
  summary: (rules: number, clear: number, found: number) =>
    `${rules} rules · ${clear} clear · ${found} to look at`,
  clean: (rules: number) => `Nothing found by these ${rules} rules.`,
  skipped: (sheets: string) => `Not read, for the workbook is too large: ${sheets}.`,
  choose: {
    heading: "Which sheets to check",
    intro: (most: number) =>
      `${most.toLocaleString("en-GB")} cells are checked at once. Choose sheets that fit; what other sheets hold is then not known.`,
    sheet: (name: string, cells: number) => `${name} · ${counted(cells, "cell")}`,
    tooLarge: (cells: number, most: number) =>
      `${cells.toLocaleString("en-GB")} cells are chosen: ${(cells - most).toLocaleString("en-GB")} too many.`,
    run: "Check these sheets",
  },
  ofModels: "Checks of the ready models",
  grades: { wrong: "Wrong", look: "Worth a look" },
  go: (place: string) => `Go to ${place}`,
  explain: (place: string) => `Explain ${place}`,
  health: "Health of the add-in",
  log: "What this pane wrote",
  dismiss: (place: string) => `Dismiss ${place}`,
  dismissed: (count: number) => `${count.toLocaleString("en-GB")} dismissed`,
  show: "Show",
  hide: "Hide",
  restore: (place: string) => `Bring back ${place}`,
  reason: "Why it is right as it is",
  needsReason: "Say why: whoever reads the workbook next will ask.",
  keep: "Dismiss",
  copy: "Copy list",
  insert: "Insert a sheet of these checks…",
  inserting: "Sheet of checks",
  insertingIntro:
    "It says what was checked and found, what was dismissed and why, and has room for who signs it.",
  standing: { wrong: "Wrong", look: "Worth a look", dismissed: "Dismissed" },
  finished: (found: number) => (found === 0 ? "Nothing found" : `${counted(found, "finding")}`),
} as const;
