import type { CellValue } from "../../../src/checks/reading";

/** A small workbook as somebody might keep it, with one fault, or sound although something in it looks like one. */
export interface SmallBook {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;
  /** The rule and the cell that should be found, and nothing else; undefined where nothing should. */
  readonly expect?: string;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: Readonly<
    Record<
      string,
      {
        readonly hiddenRows?: readonly number[];
        readonly hiddenColumns?: readonly string[];
        readonly visibility?: string;
      }
    >
  >;
}

export const SMALL_BOOKS: readonly SmallBook[] = [
  {
    name: "net chain omits",
    sheets: {
      Tax: [
        ["Council tax requirement 2012/13"],
        ["", "£m"],
        ["Net budget", 640.2],
        ["Less: specific grants", -88.1],
        ["Less: use of balances", -4.2],
        ["Collection fund surplus", -2.2],
        ["Council tax requirement", "=B3+B4+B6"],
      ],
    },
    expect: "sum-omits Tax!B7",
  },
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
    name: "cumulative sum",
    sheets: {
      C: [
        ["Cumulative savings £m", "2010/11", "2011/12", "2012/13", "Total"],
        ["Estates", 2, 5, 9, "=SUM(B2:D2)"],
        ["Fleet", 1, 2, 4, "=SUM(B3:D3)"],
      ],
    },
    expect: "counted-twice C!E2",
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
    name: "text in months down",
    sheets: {
      C: [
        ["Month", "Spend £000"],
        ["April", 110],
        ["May", 112],
        ["June", "115 "],
        ["July", 120],
        ["August", 118],
      ],
    },
    expect: "text-number C!B4",
  },
  {
    name: "unit in years down",
    sheets: {
      C: [
        ["Year", "Grant £m"],
        ["2008/09", 112.1],
        ["2009/10", 115.6],
        ["2010/11", 118900],
        ["2011/12", 120.2],
        ["2012/13", 119.9],
      ],
    },
    expect: "unit C!B4",
  },
  {
    name: "digit years down",
    sheets: {
      C: [
        ["Year", "Recorded crime"],
        ["2006/07", 92100],
        ["2007/08", 90250],
        ["2008/09", 894000],
        ["2009/10", 88700],
        ["2010/11", 87650],
      ],
    },
    expect: "digit C!B4",
  },
  {
    name: "blank years down",
    sheets: {
      C: [
        ["Year", "Detections"],
        ["2006/07", 210],
        ["2007/08", 250],
        ["2008/09", ""],
        ["2009/10", 270],
        ["2010/11", 260],
      ],
    },
    expect: "blank-inside C!B4",
  },
  {
    name: "sign months",
    sheets: {
      C: [
        ["", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
        ["Overtime £000", 45, 47, -44, 46, 48, 43],
        ["Travel £000", 5, 4, 6, 5, 5, 4],
      ],
    },
    expect: "sign C!D2",
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
    name: "base reduction",
    sheets: {
      S: [
        ["Service", "Base budget", "Proposed reduction"],
        ["Catering", 120, 150],
        ["Cleaning", 400, 20],
        ["Security", 300, 30],
      ],
    },
    expect: "saving-over-budget S!C2",
  },
  {
    name: "pct 250",
    sheets: {
      S: [
        ["Pay assumptions", "2011/12", "2012/13", "2013/14"],
        ["Pay award", 0.01, 2.5, 0.025],
        ["Inflation", 0.03, 0.03, 0.025],
      ],
    },
    expect: "percent S!C2",
    formats: {
      "S!B2": "0.0%",
      "S!C2": "0.0%",
      "S!D2": "0.0%",
      "S!B3": "0.0%",
      "S!C3": "0.0%",
      "S!D3": "0.0%",
    },
  },
  {
    name: "pct sum",
    sheets: {
      S: [
        ["Borough", "Posts", "Vacant", "Vacancy rate"],
        ["A borough", 100, 5, "=C2/B2"],
        ["B borough", 120, 9, "=C3/B3"],
        ["C borough", 90, 3, "=C4/B4"],
        ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)"],
      ],
    },
    expect: "percent-summed S!D5",
    formats: { "S!D2": "0.0%", "S!D3": "0.0%", "S!D4": "0.0%", "S!D5": "0.0%" },
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
    name: "cast row total",
    sheets: {
      L: [
        ["£000", "Q1", "Q2", "Q3", "Q4", "Total"],
        ["Fuel", 10, 11, 12, 13, 46],
        ["Parts", 20, 21, 22, 23, 89],
        ["Hire", 5, 5, 6, 6, 22],
      ],
    },
    expect: "cast L!F3",
  },
  {
    name: "cast grand of subs",
    sheets: {
      L: [
        ["", "£000"],
        ["Pay", 100],
        ["Overtime", 20],
        ["Subtotal", 120],
        ["Fuel", 30],
        ["Hire", 10],
        ["Subtotal", 40],
        ["Grand total", 150],
      ],
    },
    expect: "cast L!B8",
  },
  {
    name: "total above",
    sheets: {
      L: [
        ["District", "Officers"],
        ["Total", "=SUM(B3:B6)"],
        ["Ashford", 100],
        ["Dover", 110],
        ["Swale", 120],
        ["Thanet", 130],
        ["Medway", 140],
      ],
    },
    expect: "sum-omits L!B2",
  },
  {
    name: "avg gap",
    sheets: {
      L: [
        ["Year", "Sickness days"],
        ["2006/07", 8.1],
        ["2007/08", 8.4],
        ["2008/09", 8],
        ["2009/10", 7.9],
        ["2010/11", 7.7],
        ["Average", "=AVERAGE(B2:B5)"],
      ],
    },
    expect: "sum-omits L!B7",
  },
  {
    name: "sum abc",
    sheets: {
      L: [
        ["", "2010/11", "2011/12"],
        ["Pay", 10, 11],
        ["Fuel", 4, 5],
        ["Hire", 3, 3],
        ["ICT", 6, 7],
        ["Total", "=SUM(B2,B3,B4,B5)", "=SUM(C2,C3,C5)"],
      ],
    },
    expect: "sum-omits L!C6",
  },
  {
    name: "subtotal omitted",
    sheets: {
      L: [
        ["", "£m"],
        ["Officers", 10],
        ["Staff", 5],
        ["Total pay", "=SUM(B2:B3)"],
        ["Fuel", 2],
        ["Parts", 1],
        ["Total transport", "=SUM(B5:B6)"],
        ["Rent", 3],
        ["Rates", 2],
        ["Total premises", "=SUM(B8:B9)"],
        ["Total budget", "=B4+B10"],
      ],
    },
    expect: "sum-omits L!B11",
  },
  {
    name: "grand twice",
    sheets: {
      L: [
        ["", "£m"],
        ["Officers", 10],
        ["Staff", 5],
        ["Total pay", "=SUM(B2:B3)"],
        ["Fuel", 2],
        ["Parts", 1],
        ["Total transport", "=SUM(B5:B6)"],
        ["Total budget", "=SUM(B2:B7)"],
      ],
    },
    expect: "counted-twice L!B8",
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
    name: "cross",
    sheets: {
      L: [
        ["", "North", "South", "Total"],
        ["Pay", 10, 20, 30],
        ["Fuel", 3, 4, 7],
        ["Total", 13, 24, 39],
      ],
    },
    expect: "cross-cast L!D4",
  },
  {
    name: "alloc",
    sheets: {
      L: [
        ["Pot to share", 1000],
        [""],
        ["Borough", "Allocation"],
        ["Camden", 300],
        ["Brent", 250],
        ["Ealing", 260],
        ["Harrow", 230],
        ["Barnet", 50],
      ],
    },
    expect: "allocation L!B1",
  },
  {
    name: "stale",
    sheets: {
      L: [["", "£m"], ["Fees", 10], ["Source: ledger extract dated 4 May 2019"]],
    },
    expect: "stale L!A3",
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
    name: "payroll chain gap",
    sheets: {
      Payroll: [
        ["Payroll costs 2010/11"],
        ["£"],
        ["Basic pay", 812000],
        ["Overtime", 61000],
        ["Employer NI", 70100],
        ["Pension", 190200],
        ["Total payroll", "=B3+B4+B6"],
      ],
    },
    expect: "sum-omits Payroll!B7",
  },
  {
    name: "treasury rate",
    sheets: {
      T: [
        ["Borrowing"],
        ["Lender", "Amount £m", "Rate"],
        ["PWLB 1", 10, 0.041],
        ["PWLB 2", 12, 4.2],
        ["Bank", 5, 0.049],
        ["LOBO", 8, 0.045],
      ],
    },
    expect: "percent T!C4",
    formats: {
      "T!C3": "0.00%",
      "T!C4": "0.00%",
      "T!C5": "0.00%",
      "T!C6": "0.00%",
    },
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
    name: "capital total wrong range",
    sheets: {
      C: [
        ["Capital programme £000"],
        [],
        ["Scheme", "2010/11", "2011/12", "2012/13", "Total"],
        ["Station A", 100, 200, 50, "=SUM(B4:D4)"],
        ["Station B", 80, 20, 10, "=SUM(B5:D5)"],
        ["Station C", 10, 30, 40, "=SUM(B6:C6)"],
        ["Station D", 10, 30, 40, "=SUM(B7:D7)"],
        ["Total", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "=SUM(E4:E7)"],
      ],
    },
    expect: "sum-omits C!E6",
  },
  {
    name: "band text",
    sheets: {
      C: [
        ["Council tax 2012/13"],
        ["Billing authority", "Tax base", "Precept £"],
        ["Camden", 97000, "=B3*227.1"],
        ["Brent", "98,100", "=B4*227.1"],
        ["Ealing", 120400, "=B5*227.1"],
        ["Total", "=SUM(B3:B5)", "=SUM(C3:C5)"],
      ],
    },
    expect: "text-number C!B4",
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
    name: "profile digit",
    sheets: {
      C: [
        [
          "Overtime profile £000",
          "Apr",
          "May",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Oct",
          "Nov",
          "Dec",
          "Jan",
          "Feb",
          "Mar",
        ],
        ["Territorial", 41, 43, 40, 44, 45, 430, 42, 41, 47, 40, 39, 43],
        ["Crime", 21, 23, 20, 24, 25, 23, 22, 21, 27, 20, 19, 23],
      ],
    },
    expect: "digit C!G2",
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
    name: "rank mismatch total col",
    sheets: {
      A: [
        ["Rank", "2010", "2011", "2012"],
        ["Constable", 300, 310, 320],
        ["Sergeant", 50, 51, 52],
        ["Inspector", 20, 20, 21],
        ["Total", 370, 381, 391],
      ],
    },
    expect: "cast A!D5",
  },
  {
    name: "saving neg",
    sheets: {
      A: [
        ["Savings £000", "2011/12", "2012/13", "2013/14"],
        ["Procurement", 120, 140, 160],
        ["Estates", 80, -90, 95],
        ["Total savings", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)"],
      ],
    },
    expect: "sign A!C3",
  },
  {
    name: "unit total sheet",
    sheets: {
      A: [
        ["Force budget (£m)", "2011/12", "2012/13", "2013/14"],
        ["Police pay", 210.4, 209.8, 208.1],
        ["Staff pay", 98.2, 97400, 96.1],
        ["Premises", 30.1, 30.4, 30.2],
      ],
    },
    expect: "unit A!C3",
  },
  {
    name: "unit areas",
    sheets: {
      A: [
        ["Borough", "Grant £"],
        ["Camden", 120000],
        ["Brent", 134000],
        ["Ealing", 129],
        ["Harrow", 98000],
        ["Barnet", 101000],
      ],
    },
    expect: "unit A!B4",
  },
  {
    name: "pct of col sum avg",
    sheets: {
      A: [
        ["Team", "Target", "Achieved"],
        ["A", 0.9, 0.85],
        ["B", 0.92, 0.9],
        ["C", 0.88, 0.91],
        ["Total", "=SUM(B2:B4)", "=AVERAGE(C2:C4)"],
      ],
    },
    expect: "percent-summed A!B5",
    formats: {
      "A!B2": "0.0%",
      "A!B3": "0.0%",
      "A!B4": "0.0%",
      "A!B5": "0.0%",
      "A!C2": "0.0%",
      "A!C3": "0.0%",
      "A!C4": "0.0%",
      "A!C5": "0.0%",
    },
  },
  {
    name: "saving over base",
    sheets: {
      A: [
        ["Proposal", "Current spend £000", "Efficiency £000"],
        ["Printing", 90, 18],
        ["Uniform", 60, 75],
        ["Vehicles", 300, 20],
      ],
    },
    expect: "saving-over-budget A!C3",
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
    name: "limit lower",
    sheets: {
      A: [
        ["Funding limit (lower), £m", "2010/11", "2011/12", "2012/13"],
        ["Lower", 2673.3, 2649.5, 2619.4],
      ],
    },
    expect: "limit-tie A!C2",
  },
  {
    name: "grant total twice range",
    sheets: {
      A: [
        ["Grant", "£000"],
        ["Main grant", 100],
        ["Capital grant", 30],
        ["Subtotal government", "=SUM(B2:B3)"],
        ["Partner A", 5],
        ["Partner B", 6],
        ["Total funding", "=SUM(B2:B6)"],
      ],
    },
    expect: "counted-twice A!B7",
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
    name: "weights alloc",
    sheets: {
      A: [
        ["Grant to allocate", 100000],
        [],
        ["Borough", "Population", "Share £"],
        ["A town", 10000, 20000],
        ["B town", 15000, 30000],
        ["C town", 12500, 25500],
        ["D town", 12500, 25000],
      ],
    },
    expect: "allocation A!C6",
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
