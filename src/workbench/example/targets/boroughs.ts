import type { Block } from "../exampleSheet";
import { RATE, WHOLE } from "../looks";
import { BOROUGH_OFFENCES, CORPORATE_OFFENCES } from "./offences";

/** The 32 boroughs and the corporate row: counts, rates, status, the roll-up, and the gap shared back. */
export const boroughs: Block[] = [
  {
    at: "A26",
    look: "section",
    cells: [["32 boroughs and the corporate row: baseline 2007/08, target and actual 2008/09"]],
  },
  { at: "A27:L27", look: "band" },
  { at: "C27", look: "band", cells: [["Offences"]] },
  { at: "F27", look: "band", cells: [['="Rate per "&TEXT(B9,"#,##0")&" residents"']] },
  { at: "I27", look: "band", cells: [["Against target"]] },
  { at: "K27", look: "band", cells: [["Gap shared back"]] },
  { at: "A28", look: "leftHeading", cells: [['=INDEX(PLAN.LIST("boroughs"),SEQUENCE(33),{1,4})']] },
  { at: "B28:L28", look: "wrappedHeading" },
  {
    at: "C28:J28",
    look: "wrappedHeading",
    cells: [["Baseline", "Target", "Actual", "Baseline", "Target", "Actual", "Status", "Distance"]],
  },
  { at: "A29:A60", look: "label" },
  { at: "B29:B60", look: "result", numFmt: WHOLE },
  { at: "C29:E60", look: "inputText", cells: BOROUGH_OFFENCES, numFmt: WHOLE },
  { at: "A61", look: "label", cells: [["Corporate, in no borough"]] },
  { at: "B61:E61", look: "input", cells: [[0, ...CORPORATE_OFFENCES]], numFmt: WHOLE },
  { at: "F29:H61", look: "resultText", numFmt: RATE },
  { at: "F29", look: "resultText", cells: [['=IFNA(PLAN.RATE(C29:E60,B29:B60,B9),"n/a")']], numFmt: RATE },
  { at: "I29:J61", look: "resultText", numFmt: WHOLE },
  {
    at: "I29:J29",
    look: "resultText",
    numFmt: WHOLE,
    cells: [
      [
        '=IF(ISNUMBER(C29:C61),PLAN.RAG(E29:E61,D29:D61,"lower",B8),"No baseline")',
        '=IFNA(PLAN.DISTANCE(E29:E61,D29:D61,"lower"),"n/a")',
      ],
    ],
  },
  { at: "K29:L61", look: "result", numFmt: WHOLE },
  {
    at: "K28",
    look: "wrappedHeading",
    cells: [
      [
        '=INDEX(PLAN.CASCADE(IF(ISNUMBER(C29:C61),C29:C61,""),IF(ISNUMBER(D29:D61),D29:D61,""),B22),SEQUENCE(34),{2,3})',
      ],
    ],
  },
  { at: "A62:L62", look: "total", numFmt: WHOLE },
  {
    at: "A62:L62",
    look: "total",
    numFmt: WHOLE,
    cells: [
      [
        "Whole Service with a target",
        "=SUMPRODUCT(ISNUMBER(C29:C61)*B29:B61)",
        '=PLAN.AGGREGATE(C29:C61,"count")',
        '=PLAN.AGGREGATE(D29:D61,"count")',
        '=PLAN.AGGREGATE(IF(ISNUMBER(D29:D61),E29:E61,"n/a"),"count")',
        '=PLAN.AGGREGATE(C29:C61,"rate",B29:B61,B9)',
        '=PLAN.AGGREGATE(D29:D61,"rate",B29:B61,B9)',
        '=PLAN.AGGREGATE(IF(ISNUMBER(D29:D61),E29:E61,"n/a"),"rate",B29:B61,B9)',
        '=PLAN.RAG(E62,D62,"lower",B8)',
        '=PLAN.DISTANCE(E62,D62,"lower")',
        "=SUM(K29:K61)",
        "=SUM(L29:L61)",
      ],
    ],
  },
  { at: "F62:H62", look: "total", numFmt: RATE },
  { at: "I62", look: "resultText" },
  { at: "A63", look: "label", cells: [["Left out: no baseline yet"]] },
  { at: "E63", look: "result", cells: [['=SUMIF(D29:D61,"No target",E29:E61)']], numFmt: WHOLE },
];
