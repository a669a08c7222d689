import { counted } from "./counted";

const targets = (count: number): string => counted(count, "target");

/** The Local Area Agreement as it is put together. */
export const agreement = {
  heading: "Local Area Agreement",
  intro: "List the targets of an agreement, see at once what is missing, and insert its sheet.",
  firstYear: "First of its three years",
  yearWrong: "Enter a financial year such as 2008/09.",
  counts: {
    designated: (count: number, most: number) => `${count} of at most ${most} designated`,
    statutory: (count: number, expected: number) => `${count} of ${expected} statutory`,
    local: (count: number) => `${count} local`,
  },
  groups: { designated: "Designated", statutory: "Statutory education and early years", local: "Local" },
  lists: {
    designated: "Designated targets",
    statutory: "Statutory targets",
    local: "Local targets",
  },
  keep: "Keep with this workbook",
  kept: "The agreement is kept with this workbook, for everybody who opens it.",
  opened: "This is the agreement kept with this workbook.",
  keptAnother: [
    "This workbook keeps an agreement already.",
    "Yours was left as it is.",
    "Keeping yours takes the place of the other.",
  ],
  afresh: "Start afresh",
  cleared: (count: number) => `Removed ${targets(count)}.`,
  insert: (count: number) => `Insert ${targets(count)}…`,
  needsTarget: "Add a target first.",
  needsFigures: (code: string) => `A figure of ${code} is no number.`,
} as const;

/** Adding targets. */
export const adding = {
  search: "Add by code or title, or list codes",
  searchStatutory: "Add another by code or title",
  found: "Indicators to add",
  foundSome: (count: number) => (count === 0 ? "Nothing found" : `${counted(count, "indicator")} found`),
  andMore: (count: number) => `and ${count} more: add a word to the search`,
  add: (name: string) => `Add ${name}`,
  addSeveral: (count: number) => `Add ${counted(count, "indicator")}`,
  unknown: (codes: string) => `Not in the national set, or listed already: ${codes}`,
  collections: "Add a collection",
  collection: (name: string, fitting: number, all: number) =>
    `${name}: ${fitting < all ? `${fitting} of ` : ""}${counted(all, "indicator")}`,
  nothing: "Nothing in the national set matches, or it is listed already.",
  added: (name: string) => `Added ${name}.`,
  addedSeveral: (count: number) => `Added ${targets(count)}.`,
  statutoryNote:
    "The LAA slides of 2007 count 16; the Framework report of December 2007 says 17 and the LAA report of May 2007 says 18. Which indicators they are is unconfirmed.",
  addStatutory: (count: number) => `Add the ${counted(count, "statutory target")}`,
  allStatutory: "All statutory targets are listed",
  expected: "Number expected",
  expectedWrong: "Enter a whole number.",
  needsExpected: "Enter how many statutory targets are expected.",
  code: "Code",
  title: "Title",
  addLocal: "Add",
  needsCode: "Enter a code and a title.",
} as const;

/** One target with its figures. */
export const target = {
  noFigures: "No baseline, no target",
  figures: (baseline: string, years: string) => `Baseline ${baseline} · targets ${years}`,
  none: "none",
  figuresOf: (name: string) => `Figures of ${name}`,
  baseline: "Baseline",
  year: (number: number) => `Year ${number}`,
  wrong: "Enter a number, or leave it blank.",
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}.`,
  back: (name: string) => `${name} is back.`,
} as const;

/** What is wrong with the list, in the words of PLAN.LAA.CHECK. */
export const findings = {
  title: "Findings",
  heading: (count: number) => (count === 0 ? "No findings" : counted(count, "finding")),
  clean: "The list is complete and within the rules.",
  empty: "Findings appear here as targets are added.",
  whole: (finding: string, detail: string) => `${finding}: ${detail}.`,
  group: (finding: string, detail: string) => `${finding}. ${detail}.`,
  twice: "Listed twice. Remove one of the two.",
  show: (code: string) => `Figures of ${code}`,
} as const;

/** Putting its sheet into the workbook. */
export const inserting = {
  heading: "Insert the agreement",
  intro:
    "A new sheet with the list, live counts and PLAN.LAA.CHECK's findings. The figures stay yours to change.",
} as const;
