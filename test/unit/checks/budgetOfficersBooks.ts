import type { SmallBook } from "./smallBook";

const RANKS = [
  ["Chief officers", 33, 152400],
  ["Superintendent", 187, 87200],
  ["Inspector", 1496, 65300],
  ["Sergeant", 5120, 56800],
  ["Constable", 25210, 46100],
] as const;

const posts = (inspectors: string) => [
  ["Establishment and cost"],
  ["Pay award 2009", 0.026],
  ["Pay award 2010", 0.0255],
  [],
  ["Rank", "Posts", "Average cost £", "2009/10 £000", "2010/11 £000", "2011/12 £000"],
  ...RANKS.map(([rank, number, cost], at) => [
    rank,
    number,
    cost,
    `=B${at + 6}*C${at + 6}/1000`,
    rank === "Inspector" ? inspectors : `=D${at + 6}*(1+$B$2)`,
    `=E${at + 6}*(1+$B$3)`,
  ]),
  ["All ranks", "=SUM(B6:B10)", "=D11*1000/B11", "=SUM(D6:D10)", "=SUM(E6:E10)", "=SUM(F6:F10)"],
];

const contracts = (third: string) => [
  ["Contract", "Supplier", "Annual value £", "Term"],
  ["C1001", "Airwave", 41200000, 5],
  ["C1002", "Northgate", 3150000, 3],
  [third, "Capita", 2240000, 4],
  ["C1004", "Serco", 6180000, 3],
  ["C1005", "Vinci", 7930000, 5],
  ["C1006", "LGC", 8660000, 2],
];

const instalments = (autumn: number) => [
  ["Instalments of the precept", "Share"],
  ["April", 0.1],
  ["Summer", 0.3],
  ["Autumn", autumn],
  ["Winter", 0.3],
  ["All", 1],
];

const changes = (last: string) => [
  ["£000", "2008/09", "2009/10", "2010/11"],
  ["Police pay", 1684210, 1741300, 1769000],
  ["Staff pay", 548120, 566230, 571800],
  ["Change in police pay on the year before", null, "=C2-B2", last],
];

const bodies = (grants: number) => [
  ["Component budgets, £m"],
  [],
  ["Body", "Gross expenditure", "Fees and charges", "Grants"],
  ["Metropolitan Police Authority", 3613.7, -294.1, -2679.3],
  ["London Fire and Emergency Planning Authority", 446.2, -29.8, -254.3],
  ["Transport for London", 8720.4, -4310.9, -4403.5],
  ["Mayor", 178.3, -22.4, grants],
  ["London Assembly", 9.9, -0.2, -5.6],
];

/** Layouts as finance officers of a police authority, a borough and a London-wide body keep them. */
export const BUDGET_OFFICERS_BOOKS: readonly SmallBook[] = [
  {
    name: "the average cost among the totals of posts and pay is no unlike formula",
    sheets: { Posts: posts("=D8*(1+$B$2)") },
    formats: { "Posts!B2:B3": "0.0%" },
  },
  {
    name: "a rate of the column beside it",
    sheets: { Posts: posts("=D8*(1+$B$3)") },
    formats: { "Posts!B2:B3": "0.0%" },
    expect: "formula-differs Posts!E8",
  },
  {
    name: "a contract's number twice, under a heading that does not say that it numbers",
    sheets: { Register: contracts("C1002") },
    expect: "listed-twice Register!A4",
  },
  { name: "contracts each with a number of its own", sheets: { Register: contracts("C1003") } },
  {
    name: "two accountants on one salary are two posts",
    sheets: {
      Posts: [
        ["Post", "Title", "Grade", "Salary £"],
        ["F001", "Head of finance", "PO9", 58200],
        ["F002", "Accountant", "PO3", 36400],
        ["F003", "Accountant", "PO3", 36400],
        ["F004", "Finance assistant", "SC6", 26100],
        ["F005", "Apprentice", "SC1", 11900],
      ],
    },
  },
  {
    name: "shares of a typed whole that make more than it",
    sheets: { Instalments: instalments(0.35) },
    formats: { "Instalments!B2:B6": "0.0%" },
    expect: "allocation Instalments!B6",
  },
  {
    name: "shares of a typed whole that make it",
    sheets: { Instalments: instalments(0.3) },
    formats: { "Instalments!B2:B6": "0.0%" },
  },
  {
    name: "a change on the year before that reaches two years back",
    sheets: { Summary: changes("=D2-B2") },
    expect: "year-slip Summary!D4",
  },
  { name: "changes on the year before", sheets: { Summary: changes("=D2-C2") } },
  {
    name: "thousands among millions in a table of bodies of every size",
    sheets: { Group: bodies(-71500) },
    expect: "unit Group!D7",
  },
  { name: "bodies of every size", sheets: { Group: bodies(-71.5) } },
];
