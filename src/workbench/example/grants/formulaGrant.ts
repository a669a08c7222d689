import type { Block } from "../exampleSheet";
import { MILLIONS_OR_DASH, PERCENT } from "../looks";

const THOUSANDTHS = "#,##0.000;(#,##0.000)";

/** Revenue Support Grant from its published parts, and a floor under a grant with what it costs those above. */
export const formulaGrant: Block[] = [
  { at: "A77", look: "section", cells: [["Revenue Support Grant 2007/08, £m"]] },
  {
    at: "A78:A82",
    look: "label",
    cells: [
      ["Formula grant"],
      ["less redistributed business rates"],
      ["less police grant"],
      ["Revenue Support Grant"],
      ["As published"],
    ],
  },
  { at: "B78:B80", look: "input", cells: [[1883.739], [733.869], [1026.712]], numFmt: THOUSANDTHS },
  { at: "A81:B81", look: "answer", numFmt: THOUSANDTHS },
  { at: "B81", look: "answer", cells: [["=PLAN.RSG(B78,B79,B80)"]], numFmt: THOUSANDTHS },
  { at: "B82", look: "input", cells: [[123.158]], numFmt: THOUSANDTHS },

  { at: "D77", look: "section", cells: [["A grant floor and who pays for it, £m (illustrative)"]] },
  {
    at: "D78:D80",
    look: "label",
    cells: [["Least change on last year"], ["Factor on what is above it"], ["Cost of the floor"]],
  },
  { at: "G78", look: "input", cells: [[0.025]], numFmt: PERCENT },
  { at: "G79", look: "result", cells: [['=PLAN.DAMPING(F83:F87,E83:E87,G78,"factor")']], numFmt: "0.0000" },
  { at: "G80", look: "result", cells: [['=SUMIF(H83:H87,">0")']] },
  { at: "D82", look: "leftHeading", cells: [["Authority"]] },
  { at: "E82:I82", look: "heading" },
  { at: "E82:I82", look: "heading", cells: [["Last year", "Formula", "Damped", "Change", "On last year"]] },
  { at: "D83:D87", look: "label", cells: [["A"], ["B"], ["C"], ["D"], ["E"]] },
  {
    at: "E83:F87",
    look: "input",
    cells: [
      [400, 404],
      [200, 205],
      [300, 318],
      [250, 266],
      [150, 151.5],
    ],
  },
  { at: "G83:G87", look: "result" },
  { at: "H83:H87", look: "result", numFmt: MILLIONS_OR_DASH },
  {
    at: "G83:H83",
    look: "result",
    cells: [["=PLAN.DAMPING(F83:F87,E83:E87,G78)", '=PLAN.DAMPING(F83:F87,E83:E87,G78,"change")']],
  },
  { at: "H83", look: "result", numFmt: MILLIONS_OR_DASH },
  {
    at: "I83:I87",
    look: "result",
    numFmt: PERCENT,
    cells: [83, 84, 85, 86, 87].map((row) => [`=G${row}/E${row}-1`]),
  },
  {
    at: "D88:I88",
    look: "total",
    cells: [["Total", "=SUM(E83:E87)", "=SUM(F83:F87)", "=SUM(G83:G87)", "=SUM(H83:H87)", "=G88/E88-1"]],
  },
  { at: "H88", look: "total", numFmt: MILLIONS_OR_DASH },
  { at: "I88", look: "total", numFmt: PERCENT },
];
