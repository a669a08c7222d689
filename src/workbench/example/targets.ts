import type { Block, ExampleSheet } from "./exampleSheet";
import { PERCENT, WHOLE } from "./looks";
import { boroughs } from "./targets/boroughs";
import { months } from "./targets/months";

const assumptions: Block[] = [
  { at: "A4", look: "leftHeading", cells: [["Assumptions"]] },
  { at: "B4", look: "heading" },
  {
    at: "A5:A9",
    look: "label",
    cells: [
      ["Indicator"],
      ["Reduction asked, by 2010/11"],
      ["Reason for a corporate target"],
      ["Amber band, of target"],
      ["Rate per so many residents"],
    ],
  },
  { at: "B5", look: "inputText", cells: [["NI 16"]] },
  { at: "C5", look: "indented", cells: [["=PLAN.INDICATOR(B5)"]] },
  { at: "B6", look: "input", cells: [[0.12]], numFmt: PERCENT },
  { at: "B7", look: "inputText", cells: [["external"]] },
  { at: "C7", look: "remark", cells: [["performance, strategy or external"]] },
  { at: "B8", look: "input", cells: [[0.05]], numFmt: PERCENT },
  { at: "C8", look: "remark", cells: [["a house convention, not in the sources"]] },
  { at: "B9", look: "input", cells: [[1000]], numFmt: WHOLE },
];

const checks: Block[] = [
  { at: "H4:L4", look: "leftHeading" },
  { at: "H4", look: "leftHeading", cells: [["Checks"]] },
  {
    at: "H5:H9",
    look: "check",
    cells: [
      ['=IF(E13=B14,"The last year is the final target","The last year is not the final target")'],
      ['=IF(K62=B23,"Gap shares add up to the gap","Gap shares do not add up")'],
      ['=IF(L62=B22,"Revised targets make the corporate one","Revised targets miss the corporate one")'],
      ['=IF(E62+E63=SUM(E29:E61),"Every offence is counted once","Offences are missing or double")'],
      ['=IF(AND(SUM(B68:B79)=C62,SUM(B80:B91)=E62),"Months make the years","Months do not make the years")'],
    ],
  },
];

const service: Block[] = [
  {
    at: "A11",
    look: "section",
    cells: [["The Service: three years, and the first year’s gap to the boroughs"]],
  },
  { at: "A12", look: "leftHeading", cells: [["Offences"]] },
  { at: "B12:E12", look: "heading", cells: [["2007/08", "2008/09", "2009/10", "2010/11"]], numFmt: "@" },
  {
    at: "A13:A16",
    look: "label",
    cells: [["Baseline and targets"], ["Final target, 2010/11"], ["Actual"], ["Status"]],
  },
  { at: "B13", look: "result", cells: [["=C62"]], numFmt: WHOLE },
  { at: "C13:E13", look: "result", numFmt: WHOLE },
  { at: "C13", look: "result", cells: [["=PLAN.TRAJECTORY(B13,B14,COLUMNS(C12:E12),,,,,0)"]], numFmt: WHOLE },
  { at: "B14", look: "result", cells: [["=ROUND(B13*(1-B6),0)"]], numFmt: WHOLE },
  { at: "C15", look: "result", cells: [["=E62"]], numFmt: WHOLE },
  { at: "D15:E15", look: "inputText", cells: [["n/a", "n/a"]] },
  { at: "C16:E16", look: "resultText" },
  { at: "C16", look: "resultText", cells: [['=PLAN.RAG(C15:E15,C13:E13,"lower",B8)']] },

  { at: "A19:A24", look: "label" },
  { at: "B19:B24", look: "result", numFmt: WHOLE },
  { at: "B21", look: "resultText" },
  {
    at: "C19:C23",
    look: "remark",
    cells: [
      ["targets of the boroughs and the corporate row"],
      ["the Service’s target for 2008/09, above"],
      [null],
      [null],
      ["more demanding than the boroughs’ sum: shared back below"],
    ],
  },
  { at: "A22:B22", look: "total", numFmt: WHOLE },
  { at: "A18", look: "leftHeading", cells: [['=PLAN.CORPORATE(D62,C13,B7,"lower")']] },
  { at: "B18", look: "heading" },
];

const notes: Block[] = [
  {
    at: "A93:A98",
    look: "note",
    cells: [
      [
        "Source: populations, ONS mid-2008 estimates as revised after the 2011 Census. Offences: illustrative.",
      ],
      [
        "Method: Framework report 2007, para 20 (the boroughs are not the whole Service) and paras 27, 51, 63.",
      ],
      ["The corporate target is the first year of the Service’s three, taken here as an external demand."],
      ["Sharing the gap: Planning report 2002, Appendix 2; by baseline, each share a whole offence."],
      ["Without a baseline there is no target, no share of the gap and no colour: the state is No baseline."],
      [
        "Limits: mean ± 2.66 × the average moving range. Shift: seven months or more on one side of the mean.",
      ],
    ],
  },
];

/** From 32 borough targets to the Service's own and back: rates, status, roll-up, gap, road and control chart. */
export const targets: ExampleSheet = {
  name: "Targets",
  widths: [164, 66, 66, 58, 58, 52, 48, 48, 64, 56, 50, 58],
  blocks: [
    {
      at: "A1",
      look: "title",
      cells: [["32 borough targets and the Service’s own: serious acquisitive crime"]],
    },
    {
      at: "A2",
      look: "subtitle",
      cells: [["Recorded offences and rates; lower is better. All offence figures are illustrative."]],
    },
    ...assumptions,
    ...checks,
    ...service,
    ...boroughs,
    ...months,
    ...notes,
  ],
};
