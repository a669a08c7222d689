import type { SmallBook } from "./smallBook";

/** Formulas that are not what they should be, and numbers where formulas should be. */
export const FORMULAS_BOOKS: readonly SmallBook[] = [
  {
    name: "row slip whole",
    sheets: {
      Gap: [
        ["£m", "2010/11", "2011/12", "2012/13", "2013/14"],
        ["Requirement", 100, 102, 104, 106],
        ["Funding", 98, 97, 96, 95],
        ["Gap", "=B2-B3", "=C2-C3", "=D2-C3", "=E2-E3"],
      ],
    },
    expect: "year-slip Gap!D4",
  },
  {
    name: "typed end",
    sheets: {
      C: [
        ["£000", "Jan", "Feb", "Mar", "Apr", "Total"],
        ["Fees", 10, 12, 11, 13, "=SUM(B2:E2)"],
        ["Costs", 20, 22, 21, 23, "=SUM(B3:E3)"],
        ["Net", "=B2-B3", "=C2-C3", "=D2-D3", -9, "=SUM(B4:E4)"],
      ],
    },
    expect: "typed-over C!E4",
  },
  {
    name: "unit mix",
    sheets: {
      S: [
        ["Item", "Amount £000"],
        ["Salaries", 4200],
        ["Premises", 800],
      ],
      T: [
        ["Summary", "£m"],
        ["Salaries", "=S!B2"],
        ["Premises", "=S!B3/1000"],
        ["Total", "=B2+B3"],
      ],
    },
    expect: "unit-heading T!B2",
  },
  {
    name: "hidden row",
    sheets: {
      L: [
        ["", "£m"],
        ["Officers", 10],
        ["Adjustment", 5],
        ["Staff", 7],
        ["Total", "=SUM(B2:B4)"],
      ],
    },
    expect: "hidden L!B5",
    hidden: { L: { hiddenRows: [3] } },
  },
  {
    name: "hidden sheet",
    sheets: {
      L: [
        ["", "£m"],
        ["Officers", "=W!B1"],
        ["Staff", 7],
      ],
      W: [["x", 3]],
    },
    expect: "hidden L!B2",
    hidden: { W: { visibility: "hidden" } },
  },
  {
    name: "typed mid column",
    sheets: {
      L: [
        ["Grade", "Posts", "Cost", "Total"],
        ["A", 10, 20, "=B2*C2"],
        ["B", 11, 21, "=B3*C3"],
        ["C", 12, 22, 270],
        ["D", 13, 23, "=B5*C5"],
        ["E", 14, 24, "=B6*C6"],
      ],
    },
    expect: "typed-over L!D4",
  },
  {
    name: "err",
    sheets: {
      L: [
        ["", "2010/11", "2011/12"],
        ["A", 1, 0],
        ["B", "=1/B2", "=1/C2"],
      ],
    },
    expect: "error L!C3",
  },
  {
    name: "formula differs",
    sheets: {
      A: [
        ["", "2011/12", "2012/13", "2013/14", "2014/15"],
        ["Base", 100, 110, 120, 130],
        ["Uplift", "=B2*0.02", "=C2*0.02", "=D2*0.03", "=E2*0.02"],
      ],
    },
    expect: "formula-differs A!D3",
  },
  {
    name: "whole row link slip",
    sheets: {
      A: [
        ["£m", "2011/12", "2012/13", "2013/14"],
        ["Grant", "=B!C2", "=B!D2", "=B!E2"],
      ],
      B: [
        ["£m", "2011/12", "2012/13", "2013/14", "2014/15"],
        ["Grant", 5, 6, 7, 8],
      ],
    },
    expect: "year-slip A!B2",
  },
  {
    name: "capital typed over",
    sheets: {
      C: [
        ["Capital programme £000"],
        [],
        ["Scheme", "2010/11", "2011/12", "2012/13", "Total"],
        ["Station A", 100, 200, 50, "=SUM(B4:D4)"],
        ["Station B", 80, 20, 10, 110],
        ["Station C", 10, 30, 40, "=SUM(B6:D6)"],
        ["Station D", 10, 30, 40, "=SUM(B7:D7)"],
        ["Total", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "=SUM(E4:E7)"],
      ],
    },
    expect: "typed-over C!E5",
  },
  {
    name: "link",
    sheets: {
      C: [
        ["", "£m"],
        ["Grant", "='[Settlement 2011.xlsx]Grant'!B7"],
        ["Tax", 10],
      ],
    },
    expect: "link C!B2",
  },
  {
    name: "diff row formula",
    sheets: {
      A: [
        ["£m", "2010/11", "2011/12", "2012/13", "2013/14"],
        ["Requirement", 100, 104, 108, 110],
        ["Funding", 99, 100, 101, 102],
        ["Savings", 1, 1, 2, 2],
        ["Gap", "=B2-B3-B4", "=C2-C3-C4", "=D2-D3", "=E2-E3-E4"],
      ],
    },
    expect: "formula-differs A!D5",
  },
  {
    name: "error lookup",
    sheets: {
      A: [
        ["", "2010/11", "2011/12"],
        ["Rate", 2, "#REF!"],
        ["Cost", "=B2*3", "=C2*3"],
      ],
    },
    expect: "error A!C2",
  },
  {
    name: "months cumulative slip",
    sheets: {
      A: [
        ["£000", "Apr", "May", "Jun", "Jul", "Aug"],
        ["Spend", 10, 11, 12, 13, 14],
        ["Cumulative", "=B2", "=B3+C2", "=C3+D2", "=C3+E2", "=E3+F2"],
      ],
    },
    expect: "year-slip A!E3",
  },
  {
    name: "hidden column",
    sheets: {
      A: [
        ["£000", "Jan", "Feb", "Adj", "Total"],
        ["Fees", 10, 11, 4, "=SUM(B2:D2)"],
        ["Hire", 10, 11, 6, "=SUM(B3:D3)"],
      ],
    },
    expect: "hidden A!E2",
    hidden: { A: { hiddenColumns: ["D"] } },
  },
  {
    name: "unit sum cols",
    sheets: {
      A: [
        ["Scheme", "Cost £m", "Fees £000", "All costs £m"],
        ["One", 5, 400, "=B2+C2"],
        ["Two", 6, 300, "=B3+C3/1000"],
        ["Three", 7, 200, "=B4+C4/1000"],
      ],
    },
    expect: "unit-heading A!D2",
  },
];
