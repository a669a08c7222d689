import type { SmallBook } from "./smallBook";

/** Figures that are unlike the others of their line. */
export const FIGURES_BOOKS: readonly SmallBook[] = [
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
];
