import { cells } from "./counted";

/** The log of what this pane wrote. */
export const changeLog = {
  heading: "Change log",
  intro: "What was written here, where and when. It is kept with the workbook, and holds no figures.",
  none: "Nothing has been written here yet.",
  copy: "Copy the log",
  deeds: {
    block: "Inserted cells",
    sheets: "Inserted sheets",
    refresh: "Refreshed",
    takenBack: "Took back",
    removed: "Removed the sheet",
    linked: "Linked",
    updated: "Updated the sheet",
    repair: "Wrote formulas again",
  },
  line: (deed: string, plan: string, count: number) =>
    `${deed}${plan === "" ? "" : `: ${plan}`} · ${cells(count)}`,
  changed: "changed since",
  unchanged: "as it was written",
  unknown: "not known whether it has changed since",
  looking: "looking",
} as const;
