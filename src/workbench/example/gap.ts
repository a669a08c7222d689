import { BUDGET_SUBMISSION as printed } from "./budgetSubmission";
import type { ExampleSheet } from "./exampleSheet";
import { MILLIONS_OR_DASH } from "./looks";

/** The budget gap at both funding limits: the printed figures as inputs, one live formula, and a check against print. */
export const gap: ExampleSheet = {
  name: "Gap",
  widths: [300, 66, 66, 66, 40, 90],
  blocks: [
    { at: "A1", look: "title", cells: [["Budget gap 2010/11 to 2012/13"]] },
    {
      at: "A2",
      look: "subtitle",
      cells: [["What is left to find at each of the Mayor’s two funding limits, £ million"]],
    },

    { at: "A4", look: "leftHeading", cells: [["Budget submission, £m"]] },
    { at: "B4:D4", look: "heading", cells: [printed.years], numFmt: "@" },
    {
      at: "A5:A9",
      look: "label",
      cells: [
        ["2009-12 budget requirement approved by the Mayor"],
        ["Savings to be identified in approved budget"],
        ["2012/13 pay and prices"],
        ["Lower limit"],
        ["Upper limit"],
      ],
    },
    {
      at: "B5:D9",
      look: "input",
      numFmt: MILLIONS_OR_DASH,
      cells: [
        printed.requirement,
        printed.savingsToIdentify,
        printed.payAndPrices,
        printed.lowerLimit,
        printed.upperLimit,
      ],
    },

    { at: "A11", look: "section", cells: [["The gap at each limit, £m"]] },
    { at: "A12:A21", look: "label" },
    { at: "B12:D21", look: "result" },
    { at: "A12", look: "leftHeading", cells: [["=PLAN.GAP.TABLE(B4:D4,B5:D5,B6:D6,B7:D7,B8:D9,A8:A9)"]] },
    { at: "B12:D12", look: "heading" },
    { at: "A16:D16", look: "total" },
    { at: "A18:D18", look: "answer" },
    { at: "A20:D20", look: "answer" },

    { at: "A23", look: "section", cells: [["Check against the printed gap, £m"]] },
    {
      at: "A24:A26",
      look: "label",
      cells: [["Printed gap, lower limit"], ["Printed gap, upper limit"], ["Difference, both limits"]],
    },
    { at: "B24:D25", look: "input", cells: [printed.printedGap.lower, printed.printedGap.upper] },
    {
      at: "B26:D26",
      look: "result",
      cells: [["B", "C", "D"].map((column) => `=ABS(${column}18-${column}24)+ABS(${column}20-${column}25)`)],
    },
    { at: "A26:D26", look: "total" },
    {
      at: "A27",
      look: "check",
      cells: [['=IF(SUM(B26:D26)=0,"Agrees with print","Does not agree with print")']],
    },

    {
      at: "A29:A31",
      look: "note",
      cells: [
        [
          "Source: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Financial landscape; Efficiencies and growth.",
        ],
        ["Blue: inputs. Black: calculated. The gap is the level in each year; the years do not add up."],
        ["The gap comes on top of the £161m of savings already identified in the 2009-12 budget process."],
      ],
    },
  ],
};
