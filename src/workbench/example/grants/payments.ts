import type { Block } from "../exampleSheet";
import { PENCE, WHOLE, WHOLE_OR_DASH } from "../looks";
import { MONTHS } from "../months";

/** One borough's grant by instalment, in each way of placing the odd pence, and what it carries forward. */
export const payments: Block[] = [
  { at: "A55", look: "section", cells: [["One borough’s grant: paid monthly, and carried forward"]] },
  {
    at: "A57:A60",
    look: "label",
    cells: [["Borough"], ["Grant for the year, £"], ["Instalments"], ["Decimals paid"]],
  },
  { at: "B57", look: "inputText", cells: [["Sutton"]] },
  { at: "B58", look: "result", cells: [["=INDEX(J20:J51,MATCH(B57,A20:A51,0))"]], numFmt: WHOLE },
  { at: "B59:B60", look: "input", cells: [[12], [2]], numFmt: WHOLE },
  { at: "A61", look: "leftHeading", cells: [["Instalments, £"]] },
  { at: "B61:D61", look: "heading" },
  { at: "A62", look: "label", cells: [["Rule: spread, last, cumulative"]] },
  { at: "B62:D62", look: "inputText", cells: [["spread", "last", "cumulative"]] },
  { at: "A63:A74", look: "label", cells: MONTHS.map((month) => [month]) },
  { at: "B63:D74", look: "result", numFmt: PENCE },
  {
    at: "B63:D63",
    look: "result",
    numFmt: PENCE,
    cells: [["B", "C", "D"].map((column) => `=PLAN.ABG.INSTALMENTS($B$58,$B$59,$B$60,${column}62)`)],
  },
  {
    at: "A75:D75",
    look: "total",
    numFmt: PENCE,
    cells: [["The year", "=SUM(B63:B74)", "=SUM(C63:C74)", "=SUM(D63:D74)"]],
  },

  { at: "F57", look: "leftHeading", cells: [["£"]] },
  { at: "G57:I57", look: "heading", cells: [["2008/09", "2009/10", "2010/11"]], numFmt: "@" },
  { at: "F58:F60", look: "label", cells: [["Allocation"], ["Spend"], ["Opening"]] },
  { at: "G58:I60", look: "input", numFmt: WHOLE_OR_DASH },
  { at: "G58", look: "result", cells: [["=B58"]], numFmt: WHOLE },
  { at: "H58:I58", look: "input", cells: [[925_000, 940_000]], numFmt: WHOLE },
  { at: "G59:I59", look: "input", cells: [[840_000, 950_000, 960_000]], numFmt: WHOLE },
  { at: "G60", look: "input", cells: [[0]], numFmt: WHOLE_OR_DASH },
  { at: "F62", look: "leftHeading", cells: [["=PLAN.ABG.CARRYFORWARD(G58:I58,G59:I59,G60)"]] },
  { at: "G62:I62", look: "heading" },
  { at: "F63:F66", look: "label" },
  { at: "G63:I65", look: "result", numFmt: WHOLE_OR_DASH },
  { at: "F66:I66", look: "total", numFmt: WHOLE_OR_DASH },
];
