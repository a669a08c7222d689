import type { SmallBook } from "./smallBook";

/** Statements, registers and matrices: what each shows of a kind, with one fault or sound though something looks like one. */
export const STATEMENT_BOOKS: readonly SmallBook[] = [
  {
    name: "columns of dates are no headings",
    sheets: {
      Debt: [
        ["Loans outstanding"],
        ["Lender", "Taken", "Due", "Principal £", "Rate", "Interest £"],
        ["PWLB", 39600, 50600, 5000000, 0.047, "=D3*E3"],
        ["PWLB", 40300, 49400, 3500000, 0.044, "=D4*E4"],
        ["Salix", 41600, 52600, 6000000, 3.98, "=D5*E5"],
        ["Bank", 43700, 58300, 8000000, 0.018, "=D6*E6"],
        ["Total", null, null, "=SUM(D3:D6)", "=F7/D7", "=SUM(F3:F6)"],
      ],
    },
    formats: { "Debt!B3:C6": "dd/mm/yyyy", "Debt!E3:E7": "0.00%" },
    expect: "percent Debt!E5",
  },
  {
    name: "income without its minus in one of two years",
    sheets: {
      Net: [
        ["£000", "2023/24", "2024/25"],
        ["Staff", 812, 840],
        ["Premises", 305, 311],
        ["Less income", -207, 212],
        ["Net", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ],
    },
    expect: "sign Net!C4",
  },
  {
    name: "over- and underspends turn",
    sheets: {
      Outturn: [
        ["Forecast variance by quarter, overspend positive, £000"],
        ["Service", "Budget", "Q1", "Q2", "Q3"],
        ["Adults", 5231, 124, 161, 142],
        ["Places", 2418, -120, 85, -40],
        ["Skills", 315, -30, -45, 20],
        ["Support", 1682, -31, -42, -51],
      ],
    },
  },
  {
    name: "rounding does not explain so much",
    sheets: {
      Table: [
        ["Spending, £bn. Figures may not sum due to rounding"],
        [],
        ["", "2021/22", "2022/23", "2023/24"],
        ["Schools", 31.2, 32.9, 34.7],
        ["Care", 20.1, 21.6, 23.3],
        ["Police", 14.6, 15.3, 16.2],
        ["Total", 65.8, 74.8, 74.2],
      ],
    },
    expect: "cast Table!C7",
  },
  {
    name: "a total per 1,000 adds nothing",
    sheets: {
      Crime: [
        ["Measure", "2021/22", "2022/23", "2023/24"],
        ["Total crime per 1,000", 78.2, 81.4, 79.9],
        ["Burglary per 1,000", 6.4, 6.1, 5.8],
        ["Robbery per 1,000", 1.9, 1.8, 1.6],
      ],
    },
  },
  {
    name: "an account with its words between the years",
    sheets: {
      Balance: [
        ["Balance sheet"],
        ["31 March 2023", null, "31 March 2024"],
        [214, "Buildings", 221],
        [18, "Software", 21],
        ["=SUM(A3:A4)", "Long-term assets", "=SUM(C3:C4)"],
        [184, "Investments", 152],
        [61, "Cash", 49],
        ["=SUM(A6:A7)", "Current assets", "=SUM(C6:C7)"],
        [-41, "Loans", -43],
        [-267, "Creditors", -279],
        ["=SUM(A9:A10)", "Liabilities", "=SUM(C9:C10)"],
        ["=A5+A8+A11", "Net assets", "=C5+C11"],
      ],
    },
    expect: "sum-omits Balance!C12",
  },
  {
    name: "one link of a consolidation takes its neighbour's sheet",
    sheets: {
      Trust: [
        ["£", "Oak", "Ash", "Elm"],
        ["Grant", "=Oak!B1", "=Ash!B1", "=Elm!B1"],
        ["Other", "=Oak!B2", "=Ash!B2", "=Elm!B2"],
        ["Staff", "=Oak!B3", "=Elm!B3", "=Elm!B3"],
        ["Running", "=Oak!B4", "=Ash!B4", "=Elm!B4"],
      ],
      Oak: [
        ["Grant", 3120],
        ["Other", 241],
        ["Staff", 1984],
        ["Running", 398],
      ],
      Ash: [
        ["Grant", 1310],
        ["Other", 101],
        ["Staff", 833],
        ["Running", 167],
      ],
      Elm: [
        ["Grant", 5024],
        ["Other", 388],
        ["Staff", 3195],
        ["Running", 641],
      ],
    },
    expect: "formula-differs Trust!C4",
  },
  {
    name: "shares that make more than the whole",
    sheets: {
      Unit: [
        ["Force", "Share", "Members"],
        ["Avon", 0.32, 14],
        ["Moor", 0.29, 11],
        ["Cumber", 0.19, 9],
        ["Down", 0.22, 10],
        ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"],
      ],
    },
    formats: { "Unit!B2:B6": "0%" },
    expect: "allocation Unit!B6",
  },
  {
    name: "a reference given twice",
    sheets: {
      Posts: [
        ["Post no.", "Title", "FTE", "Cost £"],
        ["PO1", "Head", 1, 71200],
        ["PO2", "Accountant", 3.5, 46300],
        ["PO3", "Officer", 6, 27800],
        ["PO3", "Payroll", 4.2, 29600],
        ["PO5", "Clerk", 2, 24100],
      ],
    },
    expect: "listed-twice Posts!A5",
  },
  {
    name: "invoice numbers are no figures",
    sheets: {
      Invoices: [
        ["Supplier", "Invoice", "Net £", "VAT £"],
        ["Acme", "INV-22", 4210, "=C2*0.2"],
        ["BlueLine", "88410", 612, "=C3*0.2"],
        ["BlueLine", "88502", 1204, "=C4*0.2"],
        ["Civic", "CE/091", 18420, "=C5*0.2"],
      ],
    },
  },
  {
    name: "more awarded than the fund has",
    sheets: {
      Fund: [
        ["Fund available", null, 480000],
        [],
        ["Borough", "Lead", "Award £"],
        ["Kelsall", "Scouts", 72500],
        ["Marple", "YMCA", 58000],
        ["Norton", "Youth team", 116500],
        ["Orwell", "Cadets", 141000],
        ["Preston", "Club", 122000],
        ["Total", null, "=SUM(C4:C8)"],
      ],
    },
    expect: "allocation Fund!C9",
  },
  {
    name: "a saving of one year larger than its budget",
    sheets: {
      Savings: [
        ["Savings proposals £000"],
        [],
        ["Ref", "Proposal", "Base budget", "2024/25", "2025/26"],
        ["S01", "Contact centres", 2410, 180, 220],
        ["S02", "Digital post", 430, 600, 45],
        ["S03", "Lighting", 980, 110, 55],
      ],
    },
    expect: "saving-over-budget Savings!D5",
  },
  {
    name: "a grant that began in the second year",
    sheets: {
      Grants: [
        ["Grant, £m", "2021/22", "2022/23", "2023/24", "2024/25"],
        ["Health", 24.3, 24.9, 25.8, 26.4],
        ["Schools", 186.2, 192.4, 203.7, 214.9],
        ["Care", 14.1, 14.6, 15.4, 16.1],
        ["Homes", 2.9, 2.1, 1.8, 1.7],
        ["Services", null, 4.1, 2.3, 0.4],
        ["Support", 1.9, 3.8, 3.8, 1.9],
      ],
    },
  },
  {
    name: "a three-year plan explains no wrong year",
    sheets: {
      Plan: [
        ["Three year budget plan"],
        [],
        ["", "2024-25", "2025-26", "2027-28"],
        ["Staff", 702, 719, 737],
        ["Energy", 39, 41, 42],
      ],
    },
    expect: "years Plan!D3",
  },
];
