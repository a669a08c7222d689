import type { ExampleSheet } from "./exampleSheet";

const SHAPES = ["linear", "percentage", "front", "back", "s-curve", "step"];
const PER_1000 = "0.00";

/** A three-year target for one indicator: a milestone for each year, where the year stands, and the shapes to choose from. */
export const trajectory: ExampleSheet = {
  name: "Trajectory",
  widths: [220, 72, 72, 72, 72, 40],
  blocks: [
    { at: "A1", look: "title", cells: [["A three-year target, with a milestone each year"]] },
    {
      at: "A2",
      look: "subtitle",
      cells: [
        ["Crimes per 1,000 population; lower is better. Baseline, target and outturn are illustrative."],
      ],
    },

    {
      at: "A4:A8",
      look: "label",
      cells: [
        ["Indicator"],
        ["Title"],
        ["Baseline, 2007/08"],
        ["Target, 2010/11"],
        ["Shape of the road there"],
      ],
    },
    { at: "B4", look: "inputText", cells: [["NI 15"]] },
    { at: "B5", look: "label", cells: [["=PLAN.INDICATOR(B4)"]] },
    { at: "B6:B7", look: "input", cells: [[2.4], [1.8]], numFmt: PER_1000 },
    { at: "B8", look: "inputText", cells: [["front"]] },

    { at: "A10", look: "leftHeading", cells: [["Milestones"]] },
    { at: "B10:D10", look: "heading", cells: [["2008/09", "2009/10", "2010/11"]], numFmt: "@" },
    {
      at: "A11:A14",
      look: "label",
      cells: [["Target for the year"], ["Change on the year before"], ["Outturn"], ["Status"]],
    },
    { at: "B11:D11", look: "total", numFmt: PER_1000 },
    { at: "B11", look: "total", cells: [["=PLAN.TRAJECTORY(B6,B7,3,B8,,,,2)"]], numFmt: PER_1000 },
    {
      at: "B12:D12",
      look: "result",
      cells: [["=B11-B6", "=C11-B11", "=D11-C11"]],
      numFmt: "0.00;(0.00)",
    },
    { at: "B13:D13", look: "input", cells: [[2.06, 1.93, "n/a"]], numFmt: PER_1000 },
    { at: "D13", look: "inputText" },
    { at: "B14:D14", look: "resultText" },
    { at: "B14", look: "resultText", cells: [['=PLAN.RAG(B13:D13,B11:D11,"lower")']] },

    { at: "A16", look: "leftHeading", cells: [["The same target by each shape"]] },
    { at: "B16:D16", look: "heading", cells: [["=B10", "=C10", "=D10"]] },
    { at: "A17:A22", look: "label", cells: SHAPES.map((shape) => [shape]) },
    { at: "B17:D22", look: "result", numFmt: PER_1000 },
    {
      at: "B17:B22",
      look: "result",
      numFmt: PER_1000,
      cells: SHAPES.map((_, shape) => [`=PLAN.TRAJECTORY($B$6,$B$7,3,A${shape + 17},,,,2)`]),
    },

    {
      at: "A24:A26",
      look: "note",
      cells: [
        [
          "Method: Framework report 2007, paras 51 and 63: a target for each year, the last year is the target.",
        ],
        [
          "Green on or better than target; Amber within 5%; Red beyond. The 5% is a house convention, not in the sources.",
        ],
        ["Shapes are standard practice: front-loaded moves early, back-loaded late, step in the last year."],
      ],
    },
  ],
};
