import type { Block } from "../exampleSheet";
import { WHOLE } from "../looks";
import { MONTHS } from "../months";
import { MONTHLY_OFFENCES } from "./offences";

/** The months of a financial year, `2007/08`, each with its calendar year: a column of cells. */
const monthsOf = (year: string): string[][] =>
  MONTHS.map((month, place) => [`${month} ${parseInt(year) + (place < 9 ? 0 : 1)}`]);

/** Two years by month: the control chart of all 24, and the second year against its cumulative target. */
export const months: Block[] = [
  {
    at: "A65",
    look: "section",
    cells: [["Month by month: a signal or ordinary variation, and the way to the year’s target"]],
  },
  { at: "A66:L66", look: "band" },
  { at: "C66", look: "band", cells: [["Control chart of 24 months"]] },
  { at: "J66", look: "band", cells: [["2008/09, cumulative"]] },
  { at: "A67", look: "leftHeading", cells: [["Month"]] },
  { at: "B67:L67", look: "wrappedHeading" },
  { at: "B67", look: "wrappedHeading", cells: [["Offences"]] },
  { at: "J67:L67", look: "wrappedHeading", cells: [["Target", "Actual", "Status"]] },
  {
    at: "A68:A91",
    look: "label",
    numFmt: "@",
    cells: Object.keys(MONTHLY_OFFENCES).flatMap(monthsOf),
  },
  {
    at: "B68:B91",
    look: "input",
    numFmt: WHOLE,
    cells: Object.values(MONTHLY_OFFENCES).flatMap((year) => year.map((offences) => [offences])),
  },
  { at: "C68:E91", look: "result", numFmt: WHOLE },
  { at: "C67", look: "wrappedHeading", cells: [["=INDEX(PLAN.SPC(B68:B91),SEQUENCE(25),{3,4,5,6})"]] },
  { at: "F67", look: "leftHeading" },
  { at: "F67:F91", look: "indented" },
  { at: "J80:K91", look: "result", numFmt: WHOLE },
  { at: "J80", look: "result", cells: [["=PLAN.MILESTONES(C13,B68:B79)"]], numFmt: WHOLE },
  {
    at: "K80:K91",
    look: "result",
    numFmt: WHOLE,
    cells: MONTHS.map((_, month) => [`=SUM(B$80:B${month + 80})`]),
  },
  { at: "L80:L91", look: "resultText" },
  { at: "L80", look: "resultText", cells: [['=PLAN.RAG(K80:K91,J80:J91,"lower",B8)']] },
];
