import type { SmallBook } from "./smallBook";

/** The books of planners: boroughs, a gap that runs on, financing as figures, and what each row is asked. */
export const FUNDING_BOOKS: readonly SmallBook[] = [
  {
    name: "boroughs and the City of London",
    sheets: {
      Boroughs: [
        ["Residents"],
        ["Borough", "Households", "Residents"],
        ...["Barnet", "Bexley", "Brent", "Bromley", "Camden", "Ealing", "Enfield", "Harrow"].map(
          (name, at) => [name, 91200 + ((at * 7919) % 40000), 228000 + ((at * 20011) % 99000)],
        ),
        ["City of London", 9200, 11700],
      ],
    },
  },
  {
    name: "other changes, now less and now more, and a gap that runs on",
    sheets: {
      Gap: [
        ["Budget gap, £m"],
        ["", "2015/16", "2016/17", "2017/18"],
        ["Base budget", 2673.3, "=B6+B7", "=C6+C7"],
        ["Inflation", 53, 49.9, 57.7],
        ["Other changes", -12.2, 8.4, 31],
        ["Before savings", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D3:D5)"],
        ["Savings agreed", -61, -40, -22],
        ["Funding expected", 2640.1, 2602.7, 2599.9],
        ["Gap", "=B6+B7-B8", "=C6+C7-C8", "=D6+D7-D8"],
        ["Cumulative gap", "=B9", "=B10+C9", "=C10+D9"],
      ],
    },
  },
  {
    name: "a subtotal that no word names, as figures",
    sheets: {
      Fund: [
        ["Financing"],
        ["", "2015/16", "2016/17"],
        ["Police grant", 1090, 1037.2],
        ["Business rates", 701.6, 612.9],
        ["Support grant", 101.9, 189.4],
        ["External support", 1893.5, 1839.5],
        ["Collection fund", 3.4, 6.1],
        ["Council tax", 664.9, 666],
        ["Total financing", 2561.8, 2511.6],
      ],
    },
  },
  {
    name: "which grants need an audit",
    sheets: {
      Grants: [
        ["Grants"],
        ["Grant", "Award £", "Audit needed"],
        ["Airport security", 412300, '=IF(B3>125000,"Yes","No")'],
        ["Loan charges", 84120, '=IF(B4>125000,"Yes","No")'],
        ["Knife crime", 131900, '=IF(B5>125000,"Yes","No")'],
      ],
    },
  },
  {
    name: "a year said again among years each in its own words",
    sheets: {
      Indicators: [
        ["", "2009/10 actual", "2010/11 revised", "2010/11 estimate", "2012/13 estimate"],
        ["Capital spend", 212.1, 254, 240.8, 188.3],
        ["Financing costs", 31.2, 33.8, 38, 41.1],
      ],
    },
    expect: "years Indicators!D1",
  },
  {
    name: "two multipliers, each for some of the sectors",
    sheets: {
      Rates: [
        ["Multiplier", 0.414],
        ["Small business multiplier", 0.407],
        ["Sector", "Rateable value £", "Gross yield £"],
        ["Offices", 41200300, "=B4*$B$1"],
        ["Shops", 22104000, "=B5*$B$1"],
        ["Small shops", 8120450, "=B6*$B$2"],
        ["Workshops", 3904100, "=B7*$B$2"],
        ["Utilities", 12770000, "=B8*$B$1"],
        ["Advertising", 204300, "=B9*$B$2"],
      ],
    },
  },
  {
    name: "notes by their numbers, beside two years in double spacing",
    sheets: {
      Balance: [
        ["Balance sheet, £m"],
        ["", "2010", "2009", "Note"],
        ["Property", 1688.1, 1702.4, "10"],
        [],
        ["Debtors", 196.5, 178.6, "12"],
        [],
        ["Creditors", -310.2, -298.8, "13"],
        [],
        ["Borrowing", -182, -190.2, "14"],
      ],
    },
  },
  {
    name: "a printed plan with two digits changed about",
    sheets: {
      Plan: [
        ["Strategic plan"],
        ["£m", "2010/11", "2011/12", "2012/13"],
        ["Neighbourhoods", 41.2, 42, 41.1],
        ["Specialist", 30.9, 31.2, 30],
        ["Operations", 18.8, 19.1, 18.2],
        ["Support", 11, 10.2, 9.9],
        ["Contingency", 2, 2, 1.5],
        ["Total", 103.9, 105.4, 100.7],
      ],
    },
    expect: "cast Plan!C8",
  },
  {
    name: "grants that fall away and grow, and two subtotals that no word names, as figures",
    sheets: {
      Funding: [
        ["Grant funding, £m"],
        ["", "2009/10", "2010/11", "2011/12", "2012/13"],
        ["General"],
        ["Principal grant", 1062.3, 1090, 1100.8, 1039.1],
        ["Support grant", 140.2, 101.9, 166, 12.1],
        ["General grants", 1202.5, 1191.9, 1266.8, 1051.2],
        ["Specific"],
        ["Counter terrorism", 221.2, 246.1, 239.9, 231],
        ["Olympic safety", 7.1, 30.2, 81.5, 142],
        ["Specific grants", 228.3, 276.3, 321.4, 373],
        ["All grants", 1430.8, 1468.2, 1588.2, 1424.2],
      ],
    },
  },
  {
    name: "assumptions of either sign, down a column",
    sheets: {
      Scenarios: [
        ["Assumption", "Low", "Central", "High"],
        ["Grant change, year 1", -0.07, -0.05, -0.03],
        ["Grant change, year 2", -0.06, -0.04, 0],
        ["Grant change, year 3", -0.05, -0.03, 0.01],
        ["Pay", 0.02, 0.01, 0.01],
      ],
    },
    formats: { "Scenarios!B2:D5": "0%" },
  },
  {
    name: "posts and their pay as figures, the total behind",
    sheets: {
      Pay: [
        ["Pay bill"],
        ["Rank", "Strength", "Salary £", "Pay £", "On-cost £", "Total £"],
        ["Constable", 910, 36519, 33232290, 10999888, 44232178],
        ["Sergeant", 160, 40020, 6403200, 2119459, 8522659],
        ["Inspector", 44, 51030, 2245320, 743201, 2988521],
      ],
    },
  },
  {
    name: "an invoice whose net stops one short",
    sheets: {
      Invoice: [
        ["Invoice"],
        ["Description", "Days", "Rate £", "Net £"],
        ["Analyst", 14, 425, "=B3*C3"],
        ["Senior analyst", 3.5, 610, "=B4*C4"],
        ["Partner", 1, 1150, "=B5*C5"],
        ["Room hire", 2, 95, "=B6*C6"],
        ["", "", "Net", "=SUM(D3:D5)"],
        ["", "", "VAT at 20%", "=D7*20%"],
        ["", "", "Total due", "=D7+D8"],
      ],
    },
    expect: "sum-omits Invoice!D7",
  },
  {
    name: "quarters of two years, one said twice",
    sheets: {
      Offences: [
        ["Quarter", "Offences", "On the quarter before"],
        ["Q1 2008", 8120, ""],
        ["Q2 2008", 8344, "=B3/B2-1"],
        ["Q3 2008", 7990, "=B4/B3-1"],
        ["Q4 2008", 7812, "=B5/B4-1"],
        ["Q1 2009", 8015, "=B6/B5-1"],
        ["Q1 2009", 8203, "=B7/B6-1"],
        ["Q3 2009", 7944, "=B8/B7-1"],
      ],
    },
    expect: "years Offences!A7",
  },
];
