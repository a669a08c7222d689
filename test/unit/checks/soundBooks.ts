import type { SmallBook } from "./smallBook";

/** Sound workbooks in which something looks like a fault. */
export const SOUND_BOOKS: readonly SmallBook[] = [
  {
    name: "sound: versions",
    sheets: {
      Budget: [
        ["Pay £m", "2011/12", "2012/13"],
        ["Officers", 10, 11],
        ["Staff", 20, 21],
      ],
      Outturn: [
        ["Pay £m", "2011/12", "2012/13"],
        ["Officers", 10.4, 11.3],
        ["Staff", 20.5, 21],
      ],
    },
  },
  {
    name: "sound: biennial",
    sheets: {
      A: [
        ["Survey", "2005/06", "2007/08", "2009/10", "2011/12"],
        ["Satisfied", 61, 63, 64, 66],
      ],
    },
  },
  {
    name: "sound: amounts",
    sheets: {
      A: [
        ["Borough", "Posts 2010/11", "Posts 2011/12"],
        ["Camden", 2010, 2012],
        ["Brent", 2004, 1998],
        ["Ealing", 2005, 2011],
        ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ],
    },
  },
  {
    name: "sound: memo",
    sheets: {
      A: [
        ["", "£m"],
        ["Pay", 100],
        ["Fuel", 20],
        ["of which agency (memorandum, not added)", 7],
        ["Total", "=B2+B3"],
      ],
    },
  },
  {
    name: "sound: override",
    sheets: {
      A: [
        ["", "2010/11", "2011/12", "2012/13", "2013/14", "Note"],
        ["Base", 100, 110, 120, 130, ""],
        ["Uplift", "=B2*0.02", "=C2*0.02", 5, "=E2*0.02", "2012/13: manual override agreed with treasurer"],
      ],
    },
  },
  {
    name: "sound: days",
    sheets: {
      A: [
        ["", "2010/11", "2011/12"],
        ["Working days", 253, 252],
        ["Pay", 900, 910],
        ["Fuel", 80, 85],
        ["Total", "=SUM(B3:B4)", "=SUM(C3:C4)"],
      ],
    },
  },
  {
    name: "sound: pct",
    sheets: {
      A: [
        ["Growth", "2010/11", "2011/12"],
        ["Online reports", 1.8, 2.2],
        ["Calls", 0.02, 0.03],
      ],
    },
    formats: { "A!B2": "0.0%", "A!C2": "0.0%", "A!B3": "0.0%", "A!C3": "0.0%" },
  },
  {
    name: "sound: asat",
    sheets: {
      A: [
        ["", "As at 31 March 2010", "As at 31 March 2011"],
        ["Cash", 10, 12],
        ["Debtors", 5, 6],
        ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
      ],
    },
  },
  {
    name: "sound: question",
    sheets: {
      A: [
        ["Is the reserve above its minimum level?", "=B2>60"],
        ["Reserve £m", 55],
      ],
    },
  },
  {
    name: "sound: na",
    sheets: {
      A: [
        ["", "2010/11", "2011/12", "2012/13"],
        ["Index", 100, "#N/A", 104],
        ["#N/A on purpose: no survey in 2011/12, so that the chart shows a gap"],
      ],
    },
  },
  {
    name: "sound: rundown",
    sheets: {
      A: [
        ["", "2010/11", "2011/12", "2012/13", "2013/14"],
        ["Transitional grant", 90, 60, 35, 8],
        ["Core grant", 300, 301, 299, 298],
      ],
    },
  },
  {
    name: "sound: oncost",
    sheets: {
      A: [
        ["On-costs", "%"],
        ["National insurance", 0.09],
        ["Pension", 0.24],
        ["Levy", 0.005],
        ["Total on-costs", "=SUM(B2:B4)"],
      ],
    },
    formats: { "A!B2": "0.0%", "A!B3": "0.0%", "A!B4": "0.0%", "A!B5": "0.0%" },
  },
  {
    name: "sound: block",
    sheets: {
      A: [
        ["Fleet", "2011/12", "2012/13"],
        ["Cars", 410, 420],
        ["Vans", 120, 118],
        ["Fuel £000", 300, 310],
        ["Repairs £000", 90, 92],
        ["Total running cost £000", "=SUM(B4:B5)", "=SUM(C4:C5)"],
      ],
    },
  },
  {
    name: "sound: nobaseline",
    sheets: {
      A: [
        ["Borough", "Baseline", "Target"],
        ["Camden", 100, 95],
        ["Brent", "", "No baseline"],
        ["Ealing", 90, 85],
        ["Harrow", 70, 66],
        ["Barnet", 88, 84],
      ],
    },
  },
  {
    name: "sound: two boroughs",
    sheets: {
      S: [
        ["Proposal", "Borough", "Saving £000"],
        ["Front counter", "Camden", 40],
        ["Front counter", "Brent", 40],
        ["Estate", "Ealing", 55],
      ],
    },
  },
  {
    name: "sound: firsttyped",
    sheets: {
      A: [
        ["", "2010/11", "2011/12", "2012/13", "2013/14"],
        ["Balance brought forward", 30, "=B4", "=C4", "=D4"],
        ["Movement", 5, 4, -3, 2],
        ["Balance carried forward", "=B2+B3", "=C2+C3", "=D2+D3", "=E2+E3"],
      ],
    },
  },
  {
    name: "sound: mixed list",
    sheets: {
      A: [
        ["Cost centre", "Budget £"],
        ["Salaries", 1200000],
        ["Stationery", 2300],
        ["Postage", 1800],
        ["Subscriptions", 950],
        ["Total", "=SUM(B2:B5)"],
      ],
    },
  },
  {
    name: "sound: income neg",
    sheets: {
      A: [
        ["Budget line", "2011/12 £000"],
        ["Pay", 900],
        ["Premises", 120],
        ["Supplies", 88],
        ["Fees", -140],
        ["Transport", 95],
        ["Net", "=SUM(B2:B6)"],
      ],
    },
  },
  {
    name: "sound: growth chain",
    sheets: {
      A: [
        ["Council tax", "2010/11", "2011/12", "2012/13"],
        ["Tax base", 1000, 1010, 1020],
        ["Band D £", 227.1, "=B3*1.02", "=C3*1.02"],
        ["Income £", "=B2*B3", "=C2*C3", "=D2*D3"],
      ],
    },
  },
  {
    name: "sound: part-year",
    sheets: {
      A: [
        ["Posts by rank", "Camden", "Brent"],
        ["Constable", 300, 280],
        ["Sergeant", 40, 38],
        ["Inspector", 10, 9],
        ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"],
        ["Constable share", "=B2/B5", "=C2/C5"],
      ],
    },
    formats: { "A!B6": "0.0%", "A!C6": "0.0%" },
  },
  {
    name: "sound: quarter subtotal",
    sheets: {
      A: [
        ["£000", "Q1", "Q2", "H1", "Q3", "Q4", "H2", "Year"],
        ["Pay", 10, 11, "=B2+C2", 12, 13, "=E2+F2", "=D2+G2"],
        ["Fuel", 1, 2, "=B3+C3", 2, 3, "=E3+F3", "=D3+G3"],
      ],
    },
  },
  {
    name: "sound: ranks",
    sheets: {
      A: [
        ["Rank", "Number", "Pay £"],
        ["Chief constable", 1, 180000],
        ["Assistant", 3, 110000],
        ["Superintendent", 12, 75000],
        ["Constable", 1900, 36000],
      ],
    },
  },
  {
    name: "sound: precept",
    sheets: {
      A: [
        ["Precept", 2011, 2012, 2013],
        ["Tax base", 1900, 1990, 2010],
        ["Band D £", 150, 154, 158],
        ["Precept £000", "=B2*B3/1000", "=C2*C3/1000", "=D2*D3/1000"],
      ],
    },
  },
  {
    name: "sound: gap headroom",
    sheets: {
      A: [
        ["£m", "2010/11", "2011/12", "2012/13"],
        ["Gap", 12, -3, 5],
        ["Net change", -1, 2, 1],
        ["Variance", 0.5, -0.2, 0.1],
      ],
    },
  },
  {
    name: "sound: phased",
    sheets: {
      A: [
        ["Capital £m", "2010/11", "2011/12", "2012/13", "2013/14", "Total"],
        ["HQ", "", 12, 14, "", "=SUM(B2:E2)"],
        ["Vans", 2, 2, 2, 2, "=SUM(B3:E3)"],
        ["ICT", 5, "", "", 6, "=SUM(B4:E4)"],
      ],
    },
  },
  {
    name: "sound: actual/forecast",
    sheets: {
      A: [
        ["£000", "Actual 2009/10", "Actual 2010/11", "Forecast 2011/12", "Forecast 2012/13"],
        ["Pay", 100, 103, "=C2*1.02", "=D2*1.02"],
        ["Fuel", 20, 21, "=C3*1.03", "=D3*1.03"],
        ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)"],
      ],
    },
  },
  {
    name: "sound: rounding note",
    sheets: {
      A: [
        ["£m", "2010/11", "2011/12"],
        ["Pay", 10.3, 11.4],
        ["Fuel", 4.4, 5.4],
        ["Hire", 3.4, 3.4],
        ["Total", 18, 20.2],
        ["Figures may not sum because of rounding"],
      ],
    },
  },
  {
    name: "sound: two tables",
    sheets: {
      A: [
        ["Officers", "2010/11", "2011/12", "2012/13"],
        ["Constables", 1200, 1210, 1190],
        ["Sergeants", 200, 198, 197],
        ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)"],
        ["Pay £m", "2010/11", "2011/12", "2012/13"],
        ["Constables", 50, 51, 50],
        ["Sergeants", 11, 11, 11],
        ["Total", "=SUM(B6:B7)", "=SUM(C6:C7)", "=SUM(D6:D7)"],
      ],
    },
  },
  {
    name: "sound: restated",
    sheets: {
      Plan: [
        ["Plan £m", "2010/11", "2011/12"],
        ["Police grant", 100, 101],
        ["Council tax income", 50, 52],
      ],
      Revised: [
        ["Revised plan £m", "2010/11", "2011/12"],
        ["Police grant", 100, 99],
        ["Council tax income", 50, 51],
      ],
    },
  },
  {
    name: "sound: excl",
    sheets: {
      A: [
        ["", "£000"],
        ["Pay", 100],
        ["Fuel", 20],
        ["Pension deficit", 30],
        ["Total excluding pension deficit", "=SUM(B2:B3)"],
        ["Total", "=SUM(B2:B4)"],
      ],
    },
  },
  {
    name: "sound: flags",
    sheets: {
      A: [
        ["Scheme", "Approved?", "Cost"],
        ["One", "=C2>50", 60],
        ["Two", "=C3>50", 40],
        ["Three", "=C4>50", 70],
      ],
    },
  },
  {
    name: "sound: net assets",
    sheets: {
      A: [
        ["", "2010", "2011"],
        ["Assets", 100, 110],
        ["Debts", -40, -45],
        ["Net", "=SUM(B2:B3)", "=SUM(C2:C3)"],
      ],
    },
  },
  {
    name: "sound: index",
    sheets: {
      A: [
        ["Price index", "2008/09", "2009/10", "2010/11"],
        ["RPI", 100, 101.5, 104],
        ["Pay", 100, 102, 103],
        ["Growth", "", "=C2/B2-1", "=D2/C2-1"],
      ],
    },
    formats: { "A!C4": "0.0%", "A!D4": "0.0%" },
  },
  {
    name: "sound: small",
    sheets: {
      A: [
        ["Complaints", "2008/09", "2009/10", "2010/11", "2011/12"],
        ["Upheld", 2, 1, 14, 2],
        ["Withdrawn", 1, 0, 1, 12],
      ],
    },
  },
  {
    name: "sound: section same labels",
    sheets: {
      A: [
        ["Department", "£000"],
        ["Crime", ""],
        ["Pay", 100],
        ["Non-pay", 20],
        ["Custody", ""],
        ["Pay", 80],
        ["Non-pay", 20],
        ["Total", "=SUM(B3:B7)"],
      ],
    },
  },
  {
    name: "sound: contributions",
    sheets: {
      A: [
        ["Partner", "Share"],
        ["Council", "40%"],
        ["Police", "35%"],
      ],
      B: [
        ["Funding mix", "Share"],
        ["Council", 0.4],
        ["Police", 0.35],
        ["Total of named partners", "=SUM(B2:B3)"],
      ],
    },
    formats: { "B!B2": "0.0%", "B!B3": "0.0%", "B!B4": "0.0%" },
  },
];
