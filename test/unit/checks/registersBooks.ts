import type { SmallBook } from "./smallBook";

const day = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

const loan = (no: number, from: string, to: string, principal: number, rate: number, row: number) => [
  no,
  day(from),
  day(to),
  principal,
  rate,
  `=D${row}*E${row}`,
];

/** A ledger: a subtotal after each centre, and the same words for one period's entries of any centre. */
const extract = (second: string, all: string) => [
  ["Ledger extract"],
  ["Centre", "Account", "Description", "Period", "Amount"],
  ["10410", "30120", "Salaries", 9, 41889.08],
  ["10410", "30440", "Stationery", 9, 410.12],
  ["10410", "30990", "Recharge in", 9, 18230.4],
  ["10410 Total", "", "", "", "=SUBTOTAL(9,E3:E5)"],
  ["10420", "30120", "Salaries", 9, 29733.51],
  ["10420", "30440", "Stationery", 9, 96.3],
  ["10420", "30120", "Agency", 9, 8120.77],
  ["10420 Total", "", "", "", second],
  ["10555", "30120", "Salaries", 9, 55201.9],
  ["10555", "30990", "Recharge in", 9, 7104.2],
  ["10555", "30120", "Agency", 9, 3349.08],
  ["10555 Total", "", "", "", "=SUBTOTAL(9,E11:E13)"],
  ["Grand Total", "", "", "", all],
];

const debtors = (total: string | number) => [
  ["Aged debt, £"],
  ["Customer", "Current", "31-60 days", "61-90 days", "Over 90 days", "Total", "% over 90"],
  ["Schools", 41230, 9120, 0, 310, "=SUM(B3:E3)", "=E3/F3"],
  ["Health trusts", 88410, 30220, 12010, 9940, "=SUM(B4:E4)", "=E4/F4"],
  ["Licensing", 3120, 880, 410, 2250, "=SUM(B5:E5)", "=E5/F5"],
  ["Trade waste", 12950, 4415, 3980, 7106, "=SUM(B6:E6)", "=E6/F6"],
  ["Total", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", total, "=E7/F7"],
];

const offences = (ninth: string) => [
  ["Notifiable offences"],
  ["Borough", "Offences", "Rank"],
  ...["Barnet", "Bexley", "Brent", "Bromley", "Camden", "Ealing", "Enfield", "Harrow", ninth].map(
    (name, at) => [name, 18120 + ((at * 3371) % 9001), ((at * 4) % 9) + 1],
  ),
];

const fund = (third: number) => [
  ["Collection fund, £000"],
  ["Year", "Tax due", "Surplus paid out", "Write-offs"],
  ["2004/05", 88120, -310, -512],
  ["2005/06", 91044, -287, -488],
  ["2006/07", 93870, third, -530],
  ["2007/08", 97102, -341, -505],
  ["2008/09", 99871, -462, -571],
];

const met = (third: string) => [
  ["Targets"],
  ["Measure", "Last year", "Outturn", "Target", "Met?"],
  ["Calls answered in ten seconds", 88.2, 91.4, 90, '=IF(C3>=D3,"Yes","No")'],
  ["Arrivals within twelve minutes", 74.1, 71.8, 75, '=IF(C4>=D4,"Yes","No")'],
  ["Victims satisfied", 76.3, 77.9, 80, third],
  ["Offences brought to justice", 20.2, 24.4, 22, '=IF(C6>=D6,"Yes","No")'],
  ["Local confidence", 51.7, 55.3, 53, '=IF(C7>=D7,"Yes","No")'],
];

/** Registers, ledgers and lists: dates that are facts of a row, entries that come again, verdicts, and what is out here and in there. */
export const REGISTERS_BOOKS: readonly SmallBook[] = [
  {
    name: "loans by the days on which they were taken up, thirteen months apart",
    sheets: {
      Debt: [
        ["Loans outstanding"],
        ["Loan no.", "Advanced", "Matures", "Principal £", "Rate", "Interest £"],
        loan(474210, "1994-03-12", "2019-03-12", 1000000, 0.0788, 3),
        loan(474823, "1995-04-13", "2020-04-13", 2000000, 0.0625, 4),
        loan(475436, "1996-05-14", "2026-05-14", 750000, 0.0775, 5),
        loan(476049, "1997-06-15", "2022-06-15", 3500000, 0.0655, 6),
        loan(476662, "1998-07-16", "2038-07-16", 5000000, 0.0515, 7),
        loan(477275, "2000-03-18", "2025-03-18", 500000, 0.0465, 8),
      ],
    },
    formats: { "Debt!B3:C8": "dd/mm/yyyy", "Debt!E3:E8": "0.00%" },
  },
  {
    name: "a ledger's entries in words that come again, with subtotals and a grand total of SUBTOTAL",
    sheets: { Extract: extract("=SUBTOTAL(9,E7:E9)", "=SUBTOTAL(9,E3:E14)") },
  },
  {
    name: "a SUBTOTAL that stops one short",
    sheets: { Extract: extract("=SUBTOTAL(9,E7:E8)", "=SUBTOTAL(9,E3:E14)") },
    expect: "sum-omits Extract!E10",
  },
  {
    name: "a grand total that adds entries and their subtotals",
    sheets: { Extract: extract("=SUBTOTAL(9,E7:E9)", "=SUM(E3:E14)") },
    expect: "counted-twice Extract!E15",
  },
  {
    name: "last year's tax base, known, beside this year's, taken from its sheet",
    sheets: {
      Base: [
        ["Tax base", 74120.5],
        ["Collection rate", 0.975],
      ],
      Leaflet: [
        ["How council tax is made up", "", "", ""],
        ["", "2010/11 £", "2011/12 £", "Change %"],
        ["Spending", 412334120, 405112900, "=C3/B3-1"],
        ["Income", -241103110, -239870400, "=C4/B4-1"],
        ["Grant", -78120330, -71440120, "=C5/B5-1"],
        ["Met by council tax", "=SUM(B3:B5)", "=SUM(C3:C5)", "=C6/B6-1"],
        ["Tax base", 75803.2, "=Base!B1*Base!B2"],
        ["Band D", "=ROUND(B6/B7,2)", "=ROUND(C6/C7,2)", "=C8/B8-1"],
      ],
    },
    formats: { "Leaflet!D3:D8": "0.0%" },
  },
  {
    name: "virements out of one budget and into another, nothing in all",
    sheets: {
      Log: [
        ["Virements"],
        ["No", "From", "To", "Out £", "In £"],
        [11, "Contingency", "Elections", -18250, 18250],
        [12, "Libraries", "Arts", -4500, 4500],
        [13, "Waste", "Recycling", -40000, 40000],
        ["Net effect must be nil", "", "", "=SUM(D3:D5)", "=SUM(E3:E5)"],
      ],
    },
  },
  {
    name: "months as they were copied from the ledger, each opening with the balance before",
    sheets: {
      Cash: [
        ["Cash flow, £m"],
        ["", "Apr", "May", "Jun", "Jul"],
        ["Opening balance", 22.4, 26.2, 28.1, 29.6],
        ["Council tax", 10.2, 10.2, 10.2, 10.2],
        ["Business rates", 9.1, 9, 8.8, 8.9],
        ["Formula grant", 5.4, 5.4, 5.4, 5.4],
        ["Total receipts", 24.7, 24.6, 24.4, 24.5],
        ["Salaries", -7.9, -7.9, -7.9, -7.9],
        ["Creditors", -13, -14.8, -15, -12.3],
        ["Total payments", -20.9, -22.7, -22.9, -20.2],
        ["Net movement", 3.8, 1.9, 1.5, 4.3],
        ["Closing balance", 26.2, 28.1, 29.6, 33.9],
      ],
    },
  },
  {
    name: "offences to date below those of each month, as figures",
    sheets: {
      Crime: [
        ["Offences"],
        ["", "Apr", "May", "Jun", "Jul"],
        ["Burglary", 212, 198, 240, 221],
        ["Robbery", 95, 88, 101, 79],
        ["Total of the two", 307, 286, 341, 300],
        ["Total, cumulative", 307, 593, 934, 1234],
      ],
    },
  },
  { name: "debts by age", sheets: { Debtors: debtors("=SUM(F3:F6)") }, formats: { "Debtors!G3:G7": "0%" } },
  {
    name: "a grand total that was typed long ago",
    sheets: { Debtors: debtors(48211) },
    formats: { "Debtors!G3:G7": "0%" },
    expect: "cross-cast Debtors!F7",
  },
  {
    name: "a borough twice in a list that is ranked",
    sheets: { Crime: offences("Camden") },
    expect: "listed-twice Crime!A11",
  },
  { name: "surpluses paid out each year", sheets: { Fund: fund(-429) } },
  { name: "a surplus paid in", sheets: { Fund: fund(429) }, expect: "sign Fund!C5" },
  { name: "verdicts that are worked out", sheets: { Targets: met('=IF(C5>=D5,"Yes","No")') } },
  {
    name: "one verdict on last year's figure",
    sheets: { Targets: met('=IF(B5>=D5,"Yes","No")') },
    expect: "formula-differs Targets!E5",
  },
];
