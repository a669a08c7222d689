import { counted } from "./counted";

type Line = readonly [state: string, meaning: string, next: string];

const NONE = "Nothing to do.";

/** Health: whether what goes wrong is Excel or us. Each line has a state, what it means, and what to do next. */
export const health = {
  heading: "Health",
  intro: "Is it Excel or us? Nothing is written to the workbook unless you press Test or Repair.",
  reading: "Looking at the workbook",
  test: "Test",
  testing: "Testing",
  testIntro:
    "The test adds a sheet, tries one call of ours in it and removes it again. It cannot be done in a workbook that is read-only or whose structure is protected.",
  tested: "Tested",
  copy: "Copy details",
  repairHeading: "Repair",
  repair: (cells: number) => `Repair ${counted(cells, "formula")}`,
  repairIntro: "These formulas are written again just as they stand. No other cell is touched.",
  repaired: (left: number) =>
    left === 0
      ? "Repaired: Excel knows every one of them."
      : `${counted(left, "formula")} still ${left === 1 ? "shows" : "show"} an error: Home, Add-ins, Envelope loads the functions; then repair again.`,
  names: {
    host: "Excel",
    spills: "Spilled blocks",
    mergedCells: "Merged cells",
    cards: "Cards in cells",
    oneUndoStep: "Undo in one step",
    functions: "Functions in the pane",
    list: "List of functions",
    call: "A call in a cell",
    blank: "Blank cells",
    calls: "Calls of ours",
    lost: "Formulas Excel has lost",
    busy: "Formulas that are waiting",
  },
  host: (words: string | undefined): Line => [
    words ?? "not known",
    words ? "The version and build that you run." : "Excel does not say which version it is.",
    words ? NONE : "File, Account in Excel tells it.",
  ],
  capability: {
    yes: {
      spills: ["yes", "A block that fills more cells than its own can be seen.", NONE],
      mergedCells: ["yes", "Merged cells are seen before anything is written.", NONE],
      cards: ["yes", "An indicator in a cell can have a card behind it.", NONE],
      oneUndoStep: ["yes", "Ctrl+Z takes back what the pane writes.", NONE],
    },
    no: {
      spills: ["no", "Blocks that spill are found by the shape of our functions only.", "Update Excel."],
      mergedCells: ["no", "Excel itself refuses to write into merged cells.", "Update Excel."],
      cards: ["no", "Indicators go into cells as plain text.", "Update Excel."],
      oneUndoStep: ["no", "Ctrl+Z may not take back what the pane writes.", "Use Undo in the pane."],
    },
  } satisfies Record<string, Record<string, Line>>,
  functions: (count: number | undefined): Line =>
    count === undefined
      ? ["not known", "This Excel keeps the functions out of the pane's reach.", "Press Test."]
      : count === 0
        ? ["none", "The pane runs, the functions do not.", "Close Excel, open it again, then press Test."]
        : [counted(count, "function"), "Registered beside the pane.", NONE],
  list: (missing: readonly string[] | undefined, added: readonly string[] | undefined): Line => {
    if (!missing || !added)
      return [
        "not known",
        "The list could not be read, or there is nothing to compare it with.",
        "Try again online.",
      ];
    if (missing.length + added.length === 0)
      return ["as the code", "The list that Excel learns the functions from fits the code.", NONE];
    return [
      "another version",
      `Of the list ${missing.length === 0 ? "all" : `all but ${missing.join(", ")}`} is in the code${added.length === 0 ? "" : `, and the code has ${added.join(", ")} besides`}.`,
      "Close Excel and open it again: a new list takes Excel up to a day.",
    ];
  },
  call: {
    untested: ["not tested", "Whether Excel finds our functions is seen only in a cell.", "Press Test."],
    works: ["works", "Excel finds our functions, and the answer is right.", NONE],
    unknown: [
      "#NAME?",
      "Excel does not know our functions: it is Excel that has not loaded them.",
      "Home, Add-ins, Envelope; then Test again.",
    ],
    unfinished: [
      "#BUSY!",
      "Excel has asked and got no answer yet.",
      "Wait a minute and Test again; else close Excel and open it again.",
    ],
    fails: [
      "another answer",
      "Excel finds our functions, but the answer is not the right one: it is us.",
      "Copy the details and send them to whoever looks after the add-in.",
    ],
  } satisfies Record<string, Line>,
  blank: {
    untested: ["not tested", "Older builds hand a blank cell over as 0.", "Press Test."],
    blank: ["as blank", "A blank cell reaches our functions as one.", NONE],
    zero: [
      "as 0",
      "This Excel hands a blank cell over as 0: where there is no figure, 0 is counted.",
      'Write IF(B2:B10="","",B2:B10) where blanks matter, or update Excel.',
    ],
  } satisfies Record<string, Line>,
  calls: (all: number, most: number): Line =>
    all === 0
      ? ["none", "No cell of this workbook calls us.", NONE]
      : most > 1000
        ? [
            most.toLocaleString("en-GB"),
            "So many on one sheet: the workbook becomes slow.",
            "Give whole ranges to fewer calls.",
          ]
        : [all.toLocaleString("en-GB"), "On no sheet too many.", NONE],
  sheetCalls: (sheet: string, count: number) => `${sheet}: ${counted(count, "call")}`,
  lost: (count: number): Line =>
    count === 0
      ? ["none", "No formula of ours shows #NAME?.", NONE]
      : [String(count), "They show #NAME?: entered before Excel knew our functions.", "Repair."],
  busy: (count: number): Line =>
    count === 0
      ? ["none", "No formula of ours shows #BUSY!.", NONE]
      : [
          String(count),
          "They show #BUSY!: Excel has not finished, or never will.",
          "Wait a minute, then Repair.",
        ],
} as const;
