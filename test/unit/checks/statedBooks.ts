import type { SmallBook } from "./smallBook";

/** What is said twice, or in the wrong order: headings, lists, limits and checks. */
export const STATED_BOOKS: readonly SmallBook[] = [
  {
    name: "years 2012/14",
    sheets: {
      Gap: [
        ["£m", "2010/11", "2011/12", "2012/14", "2013/14"],
        ["Requirement", 100, 102, 104, 106],
        ["Funding", 98, 97, 96, 95],
      ],
    },
    expect: "years Gap!D1",
  },
  {
    name: "borough twice",
    sheets: {
      A: [
        ["Borough", "Officers"],
        ["Camden", 610],
        ["Brent", 540],
        ["Ealing", 555],
        ["Camden", 610],
        ["Harrow", 330],
        ["Total", "=SUM(B2:B6)"],
      ],
    },
    expect: "listed-twice A!A5",
  },
  {
    name: "opening",
    sheets: {
      R: [
        ["Reserves £m", "2010/11", "2011/12", "2012/13"],
        ["Opening balance", 50, 52, 57],
        ["Added", 5, 6, 3],
        ["Used", -3, -4, -2],
        ["Closing balance", 52, 54, 58],
      ],
    },
    expect: "tie R!D2",
  },
  {
    name: "check number",
    sheets: {
      C: [
        ["", "£m"],
        ["Total by directorate", 312.4],
        ["Total by subjective", 312.9],
        ["Check (should be zero)", "=B2-B3"],
      ],
    },
    expect: "check-fails C!B4",
  },
  {
    name: "check word",
    sheets: {
      C: [
        ["", "£m"],
        ["Ledger", 312.4],
        ["Return", 312.9],
        ["Agreement", '=IF(B2=B3,"OK","CHECK")'],
      ],
    },
    expect: "check-fails C!B4",
  },
  {
    name: "check false",
    sheets: {
      C: [
        ["", "£m"],
        ["Ledger", 312.4],
        ["Return", 312.9],
        ["Ledger agrees to return", "=B2=B3"],
      ],
    },
    expect: "check-fails C!B4",
  },
  {
    name: "limit",
    sheets: {
      L: [
        ["Funding limits £m", "2010/11", "2011/12", "2012/13"],
        ["Upper limit", 2673.3, 2676.9, 2697.8],
        ["Lower limit", 2673.3, 2645.9, 2619.4],
      ],
    },
    expect: "limit-tie L!D2",
  },
  {
    name: "stale",
    sheets: {
      L: [["", "£m"], ["Fees", 10], ["Source: ledger extract dated 4 May 2019"]],
    },
    expect: "stale L!A3",
  },
  {
    name: "debt listed twice",
    sheets: {
      L: [
        ["Debt", "Outstanding £"],
        ["General obligation", 1200000],
        ["Utilities loan", 800000],
        ["Airport bond", 300000],
        ["Utilities loan", 800000],
        ["Total debt", "=SUM(B2:B5)"],
      ],
    },
    expect: "listed-twice L!A5",
  },
  {
    name: "tie",
    sheets: {
      A: [
        ["Budget book £m", "2011/12", "2012/13"],
        ["Council tax income", 412.1, 415.6],
        ["Government grant", 220.5, 215],
        ["Fees and charges", 33, 34],
      ],
      B: [
        ["Press notice £m", "2011/12", "2012/13"],
        ["Council tax income", 412.1, 416.5],
        ["Government grant", 220.5, 215],
        ["Fees and charges", 33, 34],
      ],
    },
    expect: "tie B!C2",
  },
  {
    name: "months skip",
    sheets: {
      C: [
        ["", "Apr", "May", "Jun", "Jun", "Aug", "Sep"],
        ["Spend", 10, 11, 12, 11, 10, 12],
        ["Budget", 11, 11, 11, 11, 11, 11],
      ],
    },
    expect: "years C!E1",
  },
  {
    name: "years dup down",
    sheets: {
      C: [
        ["Year", "Officers"],
        ["2008/09", 3100],
        ["2009/10", 3150],
        ["2009/10", 3190],
        ["2011/12", 3080],
        ["2012/13", 3010],
      ],
    },
    expect: "years C!A4",
  },
  {
    name: "tie years down",
    sheets: {
      A: [
        ["Officers", "Constables"],
        ["2009/10", 2100],
        ["2010/11", 2120],
        ["2011/12", 2080],
      ],
      B: [
        ["HR return", "Constables"],
        ["2009/10", 2100],
        ["2010/11", 2150],
        ["2011/12", 2080],
      ],
    },
    expect: "tie B!B3",
  },
  {
    name: "check diff",
    sheets: {
      A: [
        ["", "£000"],
        ["Income", 500],
        ["Spend", 480],
        ["Surplus", "=B2-B3"],
        ["Surplus per ledger", 25],
        ["Reconciling difference", "=B4-B5"],
      ],
    },
    expect: "check-fails A!B6",
  },
  {
    name: "limit lower",
    sheets: {
      A: [
        ["Funding limit (lower), £m", "2010/11", "2011/12", "2012/13"],
        ["Lower", 2673.3, 2649.5, 2619.4],
      ],
    },
    expect: "limit-tie A!C2",
  },
];
