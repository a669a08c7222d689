import type { Block } from "../exampleSheet";

/** The questions that decide by which route money reaches an authority, and the answer with its reason. */
export const routes: Block[] = [
  { at: "A90", look: "section", cells: [["Which route suits which money (ticks illustrative)"]] },
  { at: "A91", look: "leftHeading", cells: [["Stream"]] },
  {
    at: "B91:E91",
    look: "wrappedHeading",
    cells: [["Ring-fenced", "Uncertain", "By policy criteria", "Capital"]],
  },
  { at: "F91:J91", look: "leftHeading" },
  { at: "F91", look: "indented", cells: [["Route"]] },
  { at: "H91", look: "leftHeading", cells: [["Because"]] },
  {
    at: "A92:A96",
    look: "inputName",
    cells: [
      ["Counter Terrorism"],
      ["Performance Reward Grant"],
      ["Stronger Safer Communities Fund"],
      ["Delayed Discharges"],
      ["Road safety, capital element"],
    ],
  },
  {
    at: "B92:E96",
    look: "inputText",
    cells: [
      ["Yes", "No", "No", "No"],
      ["No", "Yes", "No", "No"],
      ["No", "No", "Yes", "No"],
      ["No", "No", "No", "No"],
      ["No", "No", "No", "Yes"],
    ],
  },
  { at: "F92:F96", look: "indented" },
  { at: "H92:H96", look: "label" },
  {
    at: "F92",
    look: "indented",
    cells: [["=INDEX(PLAN.ROUTE(B92:B96,C92:C96,D92:D96,E92:E96),SEQUENCE(5),1)"]],
  },
  {
    at: "H92",
    look: "label",
    cells: [["=INDEX(PLAN.ROUTE(B92:B96,C92:C96,D92:D96,E92:E96),SEQUENCE(5),2)"]],
  },
];
