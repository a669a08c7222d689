import type { Layout } from "./layouts";
import { at, range, type Chance, type Place, WorkbookDraft } from "./workbookDraft";

/** Draws figures for rows of several columns that state one thing: budget, forecast, actual. */
const likeFigures = (chance: Chance, size: number, count: number): number[] =>
  Array.from({ length: count }, () => chance.near(size, 0.08, 0));

/** Two years only, the later first or last, each line worked out in both: a statement of accounts. */
const statement: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["CIES", "Statement"]);
  book.put(sheet, [0, 0], "Comprehensive income and expenditure, £000");
  book.row(sheet, 1, 0, [
    "Year ended 31 March",
    ...chance.of([
      ["2012", "2011"],
      ["2011", "2012"],
    ]),
  ]);
  const services = chance.some(
    [
      "Local policing",
      "Criminal justice",
      "Road policing",
      "Intelligence",
      "Investigation",
      "Dogs and horses",
    ],
    chance.whole(4, 6),
  );
  const end = 1 + services.length;
  services.forEach((name, step) => {
    book.put(sheet, [2 + step, 0], name);
    book.row(sheet, 2 + step, 1, likeFigures(chance, chance.of([48_000, 31_000, 210_000]), 2));
  });
  book.put(sheet, [end + 1, 0], "Cost of services");
  book.put(sheet, [end + 2, 0], "Financing and investment");
  book.row(sheet, end + 2, 1, likeFigures(chance, 96_000, 2));
  book.put(sheet, [end + 3, 0], "Taxation and grant income");
  book.row(sheet, end + 3, 1, likeFigures(chance, -320_000, 2));
  book.put(sheet, [end + 4, 0], "(Surplus) or deficit");
  book.put(sheet, [end + 5, 0], "Actuarial (gains) losses");
  book.row(sheet, end + 5, 1, [84_320, -152_200]);
  book.put(sheet, [end + 6, 0], "Total comprehensive (income) and expenditure");
  for (const c of [1, 2]) {
    book.put(sheet, [end + 1, c], `=SUM(${range([2, c], [end, c])})`);
    book.put(sheet, [end + 4, c], `=SUM(${range([end + 1, c], [end + 3, c])})`);
    book.put(sheet, [end + 6, c], `=${at([end + 4, c])}+${at([end + 5, c])}`);
  }
  const spoilt = chance.of([1, 2]);
  const own = (rule: string, row: number, value: string | number) =>
    book.roles.push({
      is: "own",
      sheet,
      rule,
      cell: [row, spoilt],
      spoil: (draft) => draft.put(sheet, [row, spoilt], value),
    });
  own("sum-omits", end + 4, `=SUM(${range([end + 1, spoilt], [end + 2, spoilt])})`);
  own("typed-over", end + 4, 20_100);
  own("counted-twice", end + 4, `=SUM(${range([2, spoilt], [end + 3, spoilt])})`);
  return book;
};

/** Columns that state one thing several times, income shown with its minus. */
const monitoring: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["P09", "Cost centre 41220"]);
  book.put(sheet, [0, 0], "Budget monitoring, period 9 (£)");
  book.row(sheet, 1, 0, [
    "Account",
    "Description",
    "Annual budget",
    "Revised budget",
    "Forecast",
    "Variance",
  ]);
  const lines = chance.some(
    ["Officer pay", "Staff pay", "Cleaning", "Food", "Medical services", "Fuel", "Printing", "Training"],
    chance.whole(5, 8),
  );
  const income = 2 + lines.length;
  [...lines, chance.of(["Fees and charges", "Income", "Recharges to others"])].forEach((name, step) => {
    const size = step === lines.length ? -40_000 : chance.of([4_120_000, 310_000, 142_000, 96_000]);
    book.put(sheet, [2 + step, 0], `0${chance.whole(100, 999)}`);
    book.put(sheet, [2 + step, 1], name);
    book.row(sheet, 2 + step, 2, likeFigures(chance, size, 3));
    book.put(sheet, [2 + step, 5], `=E${3 + step}-D${3 + step}`);
  });
  book.put(sheet, [income + 1, 1], "Net");
  for (const c of [2, 3, 4, 5]) book.put(sheet, [income + 1, c], `=SUM(${range([2, c], [income, c])})`);
  const line = chance.whole(3, income - 1);
  const times = (row: number, column: number, by: number) => (draft: WorkbookDraft) => {
    draft.put(sheet, [row, column], Math.round(Number(draft.get(sheet, [row, column])) * by));
  };
  const own = (rule: string, cell: Place, spoil: (draft: WorkbookDraft) => void) =>
    book.roles.push({ is: "own", sheet, rule, cell, spoil });
  own("digit", [line, 4], times(line, 4, chance.of([10, 0.1])));
  own("sign", [income, 3], times(income, 3, -1));
  own("unit", [line, 2], times(line, 2, 0.001));
  own("sum-omits", [income + 1, 3], (draft) =>
    draft.put(sheet, [income + 1, 3], `=SUM(${range([2, 3], [income - 1, 3])})`),
  );
  return book;
};

/** A plan and the ledger it was loaded into, with the check that they agree. */
const planAndLedger: Layout = (chance) => {
  const book = new WorkbookDraft();
  const groups = chance.some(
    [
      "Territorial policing",
      "Specialist crime",
      "Central operations",
      "Counter terrorism",
      "Corporate services",
    ],
    chance.whole(4, 5),
  );
  const figures = groups.map(() => likeFigures(chance, chance.of([1200, 380, 150]), 4));
  const heads = ["2011/12", "2012/13", "2013/14", "2014/15"];
  const plan = chance.of(["Plan", "MTFP"]);
  for (const [sheet, title] of [
    [plan, "Medium term plan, net budget £m"],
    ["Ledger", "Ledger: approved net budget as loaded, £m"],
  ] as const) {
    book.put(sheet, [0, 0], title);
    book.row(sheet, 1, 1, heads);
    groups.forEach((name, step) => {
      book.put(sheet, [2 + step, 0], name);
      book.row(sheet, 2 + step, 1, figures[step] ?? []);
    });
    book.put(sheet, [2 + groups.length, 0], "Net budget");
    for (const c of [1, 2, 3, 4])
      book.put(sheet, [2 + groups.length, c], `=SUM(${range([2, c], [1 + groups.length, c])})`);
  }
  const total = 2 + groups.length;
  book.put("Ledger", [total + 1, 0], "Agrees to plan");
  for (const c of [1, 2, 3, 4])
    book.put("Ledger", [total + 1, c], `=${at([total, c])}=${plan}!${at([total, c])}`);
  const cells = groups.map((_, step): Place => [2 + step, chance.whole(1, 4)]);
  book.roles.push({ is: "tied", sheet: "Ledger", cells });
  const c = chance.whole(2, 3);
  book.roles.push({
    is: "own",
    sheet: plan,
    rule: "sum-omits",
    cell: [total, c],
    spoil: (draft) => draft.put(plan, [total, c], `=SUM(${range([2, c], [total - 2, c])})`),
  });
  return book;
};

/** Loans of one lender, told apart by their references; hours that no total of money adds; a note at the foot of the years. */
const registers: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Loans";
  book.put(sheet, [0, 0], "Long term borrowing");
  book.row(sheet, 1, 0, ["Lender", "Loan ref", "Principal £000", "Rate", "Interest £000"]);
  const count = chance.whole(5, 8);
  for (let step = 0; step < count; step++) {
    const r = 2 + step;
    book.row(sheet, r, 0, [step < count - 2 ? "PWLB" : "Barclays", 480_100 + 37 * step]);
    book.put(sheet, [r, 2], 500 * chance.whole(4, 16));
    book.put(sheet, [r, 3], 0.04 + chance.whole(1, 9) / 1000, "0.00%");
    book.put(sheet, [r, 4], `=C${r + 1}*D${r + 1}`);
  }
  const end = 1 + count;
  book.put(sheet, [end + 1, 0], "Total");
  for (const c of [2, 4]) book.put(sheet, [end + 1, c], `=SUM(${range([2, c], [end, c])})`);
  book.roles.push({
    is: "own",
    sheet,
    rule: "listed-twice",
    cell: [end, 1],
    spoil: (draft) => {
      for (const c of [0, 1, 2, 3]) draft.put(sheet, [end, c], draft.get(sheet, [3, c]));
    },
  });
  const shares = "Air support";
  book.put(shares, [0, 0], "Air support: contributions, £");
  book.row(shares, 1, 0, ["Force", "Flying hours", "Fixed £", "Variable £", "Total £"]);
  const forces = chance.some(["Avon", "Devon", "Dorset", "Gloucester", "Wiltshire", "Cornwall"], 5);
  forces.forEach((name, step) => {
    book.put(shares, [2 + step, 0], name);
    book.row(shares, 2 + step, 1, [chance.near(400, 0.3, 0), chance.near(180_000, 0.1, 0)]);
    book.put(shares, [2 + step, 3], chance.near(400_000, 0.2, 0));
    book.put(shares, [2 + step, 4], `=C${3 + step}+D${3 + step}`);
  });
  book.put(shares, [7, 0], "Total");
  for (const c of [1, 2, 3, 4]) book.put(shares, [7, c], `=SUM(${range([2, c], [6, c])})`);
  const rates = "Indices";
  book.put(rates, [0, 0], "Indices used");
  book.row(rates, 1, 0, ["Year", "CPI", "RPI"]);
  const heads = Array.from({ length: 5 }, (_, step) =>
    book.put(
      rates,
      [2 + step, 0],
      `20${String(8 + step).padStart(2, "0")}/${String(9 + step).padStart(2, "0")}`,
    ),
  );
  heads.forEach(([r], step) =>
    book.row(rates, r, 1, [chance.near(3.4), step === 1 ? -0.5 : chance.near(4.4)]),
  );
  book.put(rates, [7, 0], "RPI was negative in 2009/10.");
  book.roles.push({ is: "years", sheet: rates, cells: heads });
  return book;
};

/** Ways in which other officers set out their workbooks. */
export const OFFICERS_LAYOUTS: Readonly<Record<string, Layout>> = {
  statement,
  monitoring,
  planAndLedger,
  registers,
};
