import { register } from "./budget/register";
import { reinstatement } from "./budget/reinstatement";
import type { Block, ExampleSheet } from "./exampleSheet";
import { MILLIONS_OR_DASH } from "./looks";

const YEARS = ["B", "C", "D"];

const limits: Block[] = [
  { at: "A4", look: "leftHeading", cells: [["Budget and limits, £m"]] },
  { at: "B4:D4", look: "heading", cells: [YEARS.map((year) => `=Gap!${year}4`)] },
  {
    at: "A5:A14",
    look: "label",
    cells: [
      ["Approved budget requirement"],
      ["Savings to be identified"],
      ["Pay and prices"],
      ["Lower limit"],
      ["Upper limit"],
      ["Gap at the lower limit"],
      ["Gap at the upper limit"],
      ["New savings each year, lower limit"],
      ["New savings each year, upper limit"],
      ["Headroom, upper over lower limit"],
    ],
  },
  {
    at: "B5:D9",
    look: "result",
    numFmt: MILLIONS_OR_DASH,
    cells: [5, 6, 7, 8, 9].map((row) => YEARS.map((year) => `=Gap!${year}${row}`)),
  },
  { at: "A10:D11", look: "answer" },
  { at: "B10", look: "result", cells: [["=PLAN.GAP(B5:D5,B6:D6,B7:D7,B8:D8)"]] },
  { at: "B11", look: "result", cells: [["=PLAN.GAP(B5:D5,B6:D6,B7:D7,B9:D9)"]] },
  {
    at: "B12:D13",
    look: "result",
    cells: [
      ["=B10", "=C10-B10", "=D10-C10"],
      ["=B11", "=C11-B11", "=D11-C11"],
    ],
  },
  {
    at: "B14:D14",
    look: "result",
    numFmt: MILLIONS_OR_DASH,
    cells: [YEARS.map((year) => `=Gap!${year}21`)],
  },
];

const checks: Block[] = [
  { at: "F4:J4", look: "leftHeading" },
  { at: "F4", look: "leftHeading", cells: [["Checks"]] },
  {
    at: "F5:F9",
    look: "check",
    cells: [
      [
        '=IF(SUMPRODUCT(ABS(B10:D11-Gap!B24:D25))=0,"Both gaps agree with print","The gaps do not agree with print")',
      ],
      [
        '=IF(AND(ROUND(SUM(B12:D12)-D10,6)=0,ROUND(SUM(B13:D13)-D11,6)=0),"New savings add up to the gap","New savings miss the last gap")',
      ],
      [
        '=IF(AND(ROUND(SUM(B18:C22)-SUM(B23:C23),6)=0,ROUND(SUM(B23:C27)-SUM(B28:C28),6)=0),"The bridge leads to each gap","The bridge misses a gap")',
      ],
      [
        '=IF(SUMPRODUCT(ABS(ROUND(B10:D11-B55:D56-B54:D54,6)))=0,"Gap less delivered savings is what is left","What is left does not tie")',
      ],
      ['=IF(MAX(D69,G69,J69)<=D14,"What comes back fits the headroom","Too much comes back")'],
    ],
  },
];

const bridge: Block[] = [
  { at: "A16", look: "section", cells: [["Why the gap changes from year to year, £m"]] },
  { at: "A17", look: "leftHeading", cells: [["Step"]] },
  { at: "B17:C17", look: "heading", cells: [["At lower", "At upper"]] },
  { at: "A18:A28", look: "label" },
  { at: "B18:C28", look: "result", numFmt: MILLIONS_OR_DASH },
  {
    at: "A18",
    look: "label",
    cells: [["=INDEX(PLAN.GAP.BRIDGE(B4:D4,B5:D5,B6:D6,B7:D7,B8:D8),SEQUENCE(11,1,2),{1,2})"]],
  },
  {
    at: "C18",
    look: "result",
    numFmt: MILLIONS_OR_DASH,
    cells: [["=INDEX(PLAN.GAP.BRIDGE(B4:D4,B5:D5,B6:D6,B7:D7,B9:D9),SEQUENCE(11,1,2),2)"]],
  },
  ...[18, 23, 28].map((row): Block => ({ at: `A${row}:C${row}`, look: "total" })),
];

/** The gap at both limits, why it changes, what proposals bring, what is left, and what an upper limit gives back. */
export const budget: ExampleSheet = {
  name: "Budget",
  widths: [200, 66, 66, 66, 66, 64, 66, 66, 66, 62],
  blocks: [
    { at: "A1", look: "title", cells: [["Closing the budget gap 2010/11 to 2012/13"]] },
    {
      at: "A2",
      look: "subtitle",
      cells: [["Published budget and limits; proposals illustrative. £ million."]],
    },
    ...limits,
    ...checks,
    ...bridge,
    ...register,
    ...reinstatement,
    {
      at: "A76:A80",
      look: "note",
      cells: [
        [
          "Source: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Financial landscape; Efficiencies and growth.",
        ],
        [
          "The £161m of savings already identified is built into the requirement and is not counted again here.",
        ],
        ["The gap is the level in each year; new savings each year are what is added to the year before."],
        [
          "Proposals, business groups, amounts, deliverability and order are illustrative, in no source document.",
        ],
        [
          "Months: 4 is April. First year: full-year effect × months left ÷ 12; a one-off counts once, in full.",
        ],
      ],
    },
  ],
};
