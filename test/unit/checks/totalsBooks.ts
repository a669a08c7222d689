import type { SmallBook } from "./smallBook";

/** What does not add up: totals that leave out or count twice, and shares that do not make their pot. */
export const TOTALS_BOOKS: readonly SmallBook[] = [
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
];
