import type { Layout } from "./layouts";
import { at, range, type Place, WorkbookDraft } from "./workbookDraft";

const FORCE = ["Operations", "Crime", "Citizen focus", "Corporate services", "Custody", "Intelligence"];
const DISTRICTS = [
  "Ashford",
  "Canterbury",
  "Dartford",
  "Dover",
  "Gravesham",
  "Maidstone",
  "Medway",
  "Sevenoaks",
  "Shepway",
  "Swale",
  "Thanet",
];
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Budget, actual and variance for each directorate under two rows of headings. */
const outturn: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Outturn";
  book.put(sheet, [0, 0], "REVENUE OUTTURN 2010-11");
  book.put(sheet, [1, 0], "All figures in £'000");
  book.put(sheet, [3, 1], "2010-11");
  book.row(sheet, 4, 0, ["Directorate", "Budget", "Actual", "Variance", "% of budget", "Comment"]);
  const names = chance.some(FORCE, 5);
  names.forEach((name, step) => {
    const r = 5 + step;
    const size = chance.of([800, 4000, 12_000]);
    book.row(sheet, r, 0, [name, chance.near(size, 0.2, 0), chance.near(size, 0.25, 0)]);
    book.put(sheet, [r, 3], `=C${r + 1}-B${r + 1}`);
    book.put(sheet, [r, 4], `=C${r + 1}/B${r + 1}`, "0%");
  });
  const total = 5 + names.length;
  book.put(sheet, [total, 0], "TOTAL");
  for (const c of [1, 2, 3]) {
    book.put(sheet, [total, c], `=SUM(${range([5, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [5, c], last: [total - 1, c] });
  }
  book.put(sheet, [total, 4], `=C${total + 1}/B${total + 1}`, "0%");
  book.roles.push({ is: "formulas", sheet, cells: names.map((_, step) => [5 + step, 3]) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "percent-summed",
    cell: [total, 4],
    spoil: (b) => b.put(sheet, [total, 4], `=SUM(${range([5, 4], [total - 1, 4])})`, "0%"),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "text-number",
    cell: [6, 2],
    spoil: (b) => b.put(sheet, [6, 2], `${String(b.get(sheet, [6, 2]))} `),
  });
  book.put(sheet, [total + 2, 0], "Note: variances over 5% are explained in the commentary.");
  return book;
};

/** Balance sheet dates across as real dates, sections with subtotals and a net figure. */
const balances: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Balances";
  book.put(sheet, [0, 1], "Balances as at 31 March 2013");
  book.put(sheet, [2, 1], "£m");
  const heads = [2010, 2011, 2012, 2013].map((year, step) =>
    book.put(sheet, [2, 2 + step], serial(year, 3, 31), "dd mmm yyyy"),
  );
  const section = (from: number, title: string, names: string[]): number => {
    book.put(sheet, [from, 1], title);
    names.forEach((name, step) => {
      book.put(sheet, [from + 1 + step, 1], name);
      const size = chance.of([12, 45, 130]);
      const cells = book.row(
        sheet,
        from + 1 + step,
        2,
        heads.map(() => chance.near(size, 0.1)),
      );
      book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
    });
    const total = from + 1 + names.length;
    book.put(sheet, [total, 1], `Total ${title.toLowerCase()}`);
    heads.forEach(([, c]) => {
      book.put(sheet, [total, c], `=${names.map((_, step) => at([from + 1 + step, c])).join("+")}`);
      book.roles.push({ is: "total", sheet, cell: [total, c], first: [from + 1, c], last: [total - 1, c] });
    });
    return total;
  };
  const assets = section(3, "Assets", ["Land and buildings", "Vehicles and plant", "Cash held", "Debtors"]);
  const debts = section(assets + 2, "Liabilities", [
    "Creditors",
    "Long-term borrowing",
    "Pensions liability",
  ]);
  book.put(sheet, [debts + 2, 1], "Net assets");
  const net = heads.map(([, c]) => book.put(sheet, [debts + 2, c], `=${at([assets, c])}-${at([debts, c])}`));
  book.roles.push({ is: "formulas", sheet, cells: net, isTime: true }, { is: "years", sheet, cells: heads });
  return book;
};

/** Years as numbers down the page, counts and a rate beside. */
const offences: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Crime";
  book.row(sheet, 0, 0, ["Year", "Recorded offences", "Detections", "Detection rate", "Change on year"]);
  const count = chance.whole(6, 10);
  const cells: Place[] = [];
  for (let step = 0; step < count; step++) {
    const r = 1 + step;
    cells.push(book.put(sheet, [r, 0], 2003 + step));
    book.put(sheet, [r, 1], chance.near(58_000, 0.1, 0), "#,##0");
    book.put(sheet, [r, 2], chance.near(15_000, 0.1, 0), "#,##0");
    book.put(sheet, [r, 3], `=C${r + 1}/B${r + 1}`, "0.0%");
    book.put(sheet, [r, 4], step === 0 ? "" : `=B${r + 1}/B${r}-1`, "0.0%");
  }
  book.put(sheet, [count + 1, 0], "Average");
  book.put(sheet, [count + 1, 1], `=AVERAGE(${range([1, 1], [count, 1])})`, "#,##0");
  book.put(sheet, [count + 1, 2], `=AVERAGE(${range([1, 2], [count, 2])})`, "#,##0");
  for (const c of [1, 2])
    book.roles.push({ is: "figures", sheet, cells: cells.map(([r]) => [r, c]), sign: true, digit: true });
  book.roles.push(
    { is: "years", sheet, cells },
    { is: "formulas", sheet, cells: cells.map(([r]) => [r, 3]) },
  );
  book.roles.push({
    is: "own",
    sheet,
    rule: "sum-omits",
    cell: [count + 1, 1],
    spoil: (b) =>
      b.put(sheet, [count + 1, 1], `=AVERAGE(${range([1, 1], [count - 2, 1])},${at([count, 1])})`),
  });
  return book;
};

/** Loans with rates and dates, interest worked out. */
const loans: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Treasury";
  book.put(sheet, [0, 0], "Loans outstanding");
  book.row(sheet, 1, 0, ["Loan", "Lender", "Principal £", "Rate", "Maturity", "Interest £"]);
  const count = chance.whole(5, 8);
  const rates: Place[] = [];
  for (let step = 0; step < count; step++) {
    const r = 2 + step;
    book.row(sheet, r, 0, [
      `Loan ${step + 1}`,
      chance.of(["PWLB", "Barclays", "PWLB"]),
      chance.of([1_000_000, 2_500_000, 4_000_000]),
    ]);
    rates.push(book.put(sheet, [r, 3], chance.near(0.045, 0.2, 4), "0.00%"));
    book.put(sheet, [r, 4], serial(2015 + step, 9, 30), "dd/mm/yyyy");
    book.put(sheet, [r, 5], `=C${r + 1}*D${r + 1}`, "#,##0");
  }
  const total = 2 + count;
  book.put(sheet, [total, 0], "Total");
  for (const c of [2, 5]) {
    book.put(sheet, [total, c], `=SUM(${range([2, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [2, c], last: [total - 1, c] });
  }
  book.roles.push(
    { is: "percents", sheet, cells: rates },
    { is: "formulas", sheet, cells: rates.map(([r]) => [r, 5]) },
  );
  book.roles.push({
    is: "own",
    sheet,
    rule: "listed-twice",
    cell: [5, 0],
    spoil: (b) => {
      b.row(sheet, 5, 0, [
        b.get(sheet, [2, 0]),
        b.get(sheet, [2, 1]),
        b.get(sheet, [2, 2]),
        b.get(sheet, [2, 3]),
      ]);
      b.put(sheet, [5, 4], b.get(sheet, [2, 4]));
    },
  });
  return book;
};

/** Months down the page, budget and actual, cumulative variance. */
const monitoring: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Monitoring";
  book.put(sheet, [0, 0], "Overtime monitoring (£k)");
  book.row(sheet, 1, 0, ["Month", "Profile", "Spend", "Variance", "Cumulative variance"]);
  const names = [
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "January",
    "February",
    "March",
  ];
  const cells = names.map((name, step) => {
    const r = 2 + step;
    book.put(sheet, [r, 0], name);
    book.put(sheet, [r, 1], chance.near(310, 0.1, 0));
    book.put(sheet, [r, 2], chance.near(315, 0.15, 0));
    book.put(sheet, [r, 3], `=C${r + 1}-B${r + 1}`);
    book.put(sheet, [r, 4], step === 0 ? "=D3" : `=E${r}+D${r + 1}`);
    return [r, 0] as Place;
  });
  book.put(sheet, [14, 0], "Year");
  for (const c of [1, 2, 3]) {
    book.put(sheet, [14, c], `=SUM(${range([2, c], [13, c])})`);
    book.roles.push({ is: "total", sheet, cell: [14, c], first: [2, c], last: [13, c] });
  }
  for (const c of [1, 2])
    book.roles.push({ is: "figures", sheet, cells: cells.map(([r]) => [r, c]), sign: true, digit: true });
  book.roles.push(
    { is: "years", sheet, cells },
    { is: "formulas", sheet, cells: cells.slice(1).map(([r]) => [r, 4]), isTime: true },
    { is: "formulas", sheet, cells: cells.map(([r]) => [r, 3]) },
  );
  book.roles.push({
    is: "own",
    sheet,
    rule: "counted-twice",
    cell: [14, 4],
    spoil: (b) => b.put(sheet, [14, 4], "=SUM(E3:E14)"),
  });
  return book;
};

/** Income and expenditure with negative income, subtotals of two levels and a memorandum. */
const incomeAndSpend: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "I&E";
  book.put(sheet, [0, 0], "Income and expenditure account");
  const heads = book.row(sheet, 2, 2, ["2011/12 £000", "2012/13 £000", "2013/14 £000"]);
  const put = (r: number, name: string, size: number): void => {
    book.put(sheet, [r, 1], name);
    const cells = book.row(
      sheet,
      r,
      2,
      heads.map(() => Math.round(chance.near(size, 0.1, 0))),
    );
    book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
  };
  book.put(sheet, [3, 0], "Expenditure");
  ["Employees", "Premises", "Transport", "Supplies"].forEach((name, step) =>
    put(4 + step, name, [90_000, 8000, 4000, 9000][step] ?? 1),
  );
  book.put(sheet, [8, 1], "Gross expenditure");
  book.put(sheet, [10, 0], "Income");
  ["Fees and charges", "Specific grants", "Interest"].forEach((name, step) =>
    put(11 + step, name, [-3000, -12_000, -700][step] ?? 1),
  );
  book.put(sheet, [14, 1], "Total income");
  book.put(sheet, [16, 1], "Net expenditure");
  book.put(sheet, [17, 1], "of which funded by council tax (memorandum, not added)");
  book.row(
    sheet,
    17,
    2,
    heads.map(() => chance.near(30_000, 0.1, 0)),
  );
  const nets: Place[] = [];
  heads.forEach(([, c]) => {
    book.put(sheet, [8, c], `=SUM(${range([4, c], [7, c])})`);
    book.put(sheet, [14, c], `=SUM(${range([11, c], [13, c])})`);
    nets.push(book.put(sheet, [16, c], `=${at([8, c])}+${at([14, c])}`));
    book.roles.push(
      { is: "total", sheet, cell: [8, c], first: [4, c], last: [7, c] },
      { is: "total", sheet, cell: [14, c], first: [11, c], last: [13, c] },
    );
  });
  book.roles.push({ is: "formulas", sheet, cells: nets, isTime: true });
  book.roles.push({
    is: "own",
    sheet,
    rule: "counted-twice",
    cell: [16, 3],
    spoil: (b) => b.put(sheet, [16, 3], "=SUM(D5:D14)+D15"),
  });
  return book;
};

/** A pot shared out by population, the shares typed. */
const shares: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Allocation";
  book.put(sheet, [0, 0], "Community safety grant 2011/12");
  book.put(sheet, [2, 0], chance.of(["Amount to allocate", "Pot to be shared £"]));
  const names = chance.some(DISTRICTS, 8);
  const residents = names.map(() => chance.near(120_000, 0.3, 0));
  const whole = residents.reduce((all, one) => all + one, 0);
  const pot = 900_000;
  const typed = residents.map((one) => Math.round((pot * one) / whole));
  typed[0] = (typed[0] ?? 0) + pot - typed.reduce((all, one) => all + one, 0);
  book.put(sheet, [2, 1], pot);
  book.row(sheet, 4, 0, ["District", "Population", "Allocation"]);
  names.forEach((name, step) => book.row(sheet, 5 + step, 0, [name, residents[step] ?? 0, typed[step] ?? 0]));
  book.put(sheet, [14, 0], "Data as supplied by partners");
  book.roles.push({
    is: "figures",
    sheet,
    cells: names.map((_, step) => [5 + step, 1]),
    sign: true,
    digit: true,
  });
  book.roles.push({ is: "names", sheet, cells: names.map((_, step) => [5 + step, 0]) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "allocation",
    cell: [8, 2],
    spoil: (b) => b.put(sheet, [8, 2], Math.round((typed[3] ?? 0) * 1.11)),
  });
  return book;
};

/** The funding limits, and a gap in another unit. */
const limits: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Limits";
  book.put(sheet, [0, 0], "Funding limits (£m)");
  book.row(sheet, 1, 0, ["", "2010/11", "2011/12", "2012/13"]);
  book.row(sheet, 2, 0, ["Lower", 2673.3, 2645.9, 2619.4]);
  book.row(sheet, 3, 0, ["Upper", 2673.3, 2676.9, 2679.8]);
  book.put(sheet, [5, 0], "Requirement");
  book.row(sheet, 5, 1, [chance.near(2700, 0.02), chance.near(2700, 0.02), chance.near(2700, 0.02)]);
  book.put(sheet, [6, 0], "Gap under the lower limit");
  const gap = [1, 2, 3].map((c) => book.put(sheet, [6, c], `=${at([5, c])}-${at([2, c])}`));
  const detail = "Detail £000";
  book.put(detail, [0, 0], "Detail by fund, £000");
  book.row(detail, 1, 1, ["2010/11", "2011/12", "2012/13"]);
  for (const [step, name] of ["Reserves", "Collection fund"].entries()) {
    book.put(detail, [2 + step, 0], name);
    book.row(
      detail,
      2 + step,
      1,
      [1, 2, 3].map(() => chance.near(24_000, 0.1, 0)),
    );
  }
  book.put(sheet, [7, 0], "Met from reserves");
  const met = [1, 2, 3].map((c) => book.put(sheet, [7, c], `='${detail}'!${at([2, c])}/1000`));
  book.put(sheet, [8, 0], "Still to find");
  [1, 2, 3].forEach((c) => book.put(sheet, [8, c], `=${at([6, c])}-${at([7, c])}`));
  book.roles.push(
    { is: "formulas", sheet, cells: gap, isTime: true },
    { is: "formulas", sheet, cells: met, isTime: true },
  );
  book.roles.push({
    is: "own",
    sheet,
    rule: "limit-tie",
    cell: [2, 2],
    spoil: (b) => b.put(sheet, [2, 2], 2654.9),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "unit-heading",
    cell: [7, 1],
    spoil: (b) => [1, 2, 3].forEach((c) => b.put(sheet, [7, c], `='${detail}'!${at([2, c])}`)),
  });
  return book;
};

/** A typed table with totals both ways. */
const bothWays: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Posts";
  book.put(sheet, [0, 0], "Posts by district and rank");
  const ranks = ["Constable", "Sergeant", "Inspector", "Staff"];
  book.row(sheet, 2, 0, ["District", ...ranks, "Total"]);
  const names = chance.some(DISTRICTS, 6);
  const figures = names.map(() => ranks.map((_, c) => chance.near([180, 34, 9.9, 60][c] ?? 10, 0.25, 0)));
  names.forEach((name, step) => {
    const row = figures[step] ?? [];
    book.row(sheet, 3 + step, 0, [name, ...row, row.reduce((all, one) => all + one, 0)]);
  });
  const total = 3 + names.length;
  const sums = ranks.map((_, c) => figures.reduce((all, row) => all + (row[c] ?? 0), 0));
  book.row(sheet, total, 0, ["Total", ...sums, sums.reduce((all, one) => all + one, 0)]);
  book.roles.push({ is: "total", sheet, cell: [total, 2], first: [3, 2], last: [total - 1, 2] });
  book.roles.push({
    is: "own",
    sheet,
    rule: "cross-cast",
    cell: [total, 5],
    spoil: (b) => b.put(sheet, [total, 5], Number(b.get(sheet, [total, 5])) - 27),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "cast",
    cell: [4, 5],
    spoil: (b) => b.put(sheet, [4, 5], Number(b.get(sheet, [4, 5])) + 20),
  });
  book.roles.push({ is: "names", sheet, cells: names.map((_, step) => [3 + step, 0]) });
  return book;
};

/** Sheets of directorates, and a summary that links to them. */
const summary: Layout = (chance) => {
  const book = new WorkbookDraft();
  const names = chance.some(FORCE, 3);
  const heads = ["2011/12", "2012/13", "2013/14", "2014/15"];
  book.put("Summary", [0, 0], "Summary of directorates (£000)");
  book.row("Summary", 2, 0, ["Directorate", ...heads, "Four years"]);
  names.forEach((name, step) => {
    book.put(name, [0, 0], `${name} budget £000`);
    book.row(name, 2, 1, heads);
    ["Employees", "Running costs", "Contracts"].forEach((line, at0) => {
      book.put(name, [3 + at0, 0], line);
      const cells = book.row(
        name,
        3 + at0,
        1,
        heads.map(() => chance.near(5200, 0.1, 0)),
      );
      book.roles.push({ is: "figures", sheet: name, cells, sign: true, digit: true });
    });
    book.put(name, [6, 0], "Directorate total");
    heads.forEach((_, c) => book.put(name, [6, c + 1], `=ROUND(SUM(${range([3, c + 1], [5, c + 1])}),0)`));
    book.put("Summary", [3 + step, 0], name);
    const linked = heads.map((_, c) =>
      book.put("Summary", [3 + step, c + 1], `='${name}'!${at([6, c + 1])}`),
    );
    book.put("Summary", [3 + step, 5], `=SUM(${range([3 + step, 1], [3 + step, 4])})`);
    book.roles.push({ is: "formulas", sheet: "Summary", cells: linked, isTime: true });
  });
  book.put("Summary", [6, 0], "Total");
  for (let c = 1; c <= 5; c++) book.put("Summary", [6, c], `=${at([3, c])}+${at([4, c])}+${at([5, c])}`);
  const [first = ""] = names;
  book.roles.push({
    is: "own",
    sheet: first,
    rule: "sum-omits",
    cell: [6, 2],
    spoil: (b) => b.put(first, [6, 2], "=ROUND(SUM(C4:C5),0)"),
  });
  book.roles.push({
    is: "own",
    sheet: "Summary",
    rule: "hidden",
    cell: [3, 1],
    spoil: (b) => {
      b.visibility[first] = "hidden";
    },
  });
  book.roles.push({
    is: "own",
    sheet: "Summary",
    rule: "year-slip",
    cell: [4, 1],
    spoil: (b) =>
      [1, 2, 3].forEach((c) => b.put("Summary", [4, c], `='${names[1] ?? ""}'!${at([6, c + 1])}`)),
  });
  return book;
};

/** Sound traps of another hand. */
const furtherTraps: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Estates";
  book.put(sheet, [0, 0], "Estates strategy");
  book.put(sheet, [1, 0], "Backlog counted every second year; figures in £m unless shown otherwise.");
  book.row(sheet, 3, 0, ["Item", "2008/09", "2010/11", "2012/13", "2014/15"]);
  book.row(sheet, 4, 0, ["Backlog maintenance", 41.2, 39.8, chance.near(38), 36.1]);
  book.row(sheet, 5, 0, ["Condition survey cost", 1.2, "n/a", 1.3, 1.4]);
  book.row(sheet, 6, 0, [
    "Sale of stations",
    3.1,
    2.8,
    31.0,
    3.3,
    "One-off: sale of the headquarters annexe",
  ]);
  book.put(sheet, [8, 0], "Station");
  book.row(sheet, 8, 1, ["As at 31 March 2010", "As at 31 March 2011", "Change"]);
  for (const [step, name] of chance.some(DISTRICTS, 5).entries()) {
    const r = 9 + step;
    book.row(sheet, r, 0, [name, chance.near(2005, 0.01, 0), chance.near(2005, 0.01, 0)], "#,##0");
    book.put(sheet, [r, 3], `=C${r + 1}-B${r + 1}`);
  }
  book.put(sheet, [14, 0], "All stations");
  for (const c of [1, 2, 3]) book.put(sheet, [14, c], `=SUM(${range([9, c], [13, c])})`);
  book.put(sheet, [16, 0], "Working days");
  book.put(sheet, [16, 1], 253);
  book.put(sheet, [17, 0], "Daily rate (£)");
  book.put(sheet, [17, 1], 412);
  book.put(sheet, [18, 0], "Design fees");
  book.put(sheet, [18, 1], 1810);
  book.put(sheet, [19, 0], "Legal fees");
  book.put(sheet, [19, 1], 940);
  book.put(sheet, [20, 0], "Total fees");
  book.put(sheet, [20, 1], "=SUM(B19:B20)");
  const rows = "Recruits";
  book.put(rows, [0, 0], "Recruits and leavers");
  book.row(rows, 2, 0, ["", "2010/11", "2011/12", "2012/13", "2013/14", "2014/15"]);
  book.row(rows, 3, 0, ["Recruits", 2, 1, 3, 24, 2]);
  book.row(rows, 4, 0, ["Net movement", -12, 4, -3, 8, -2]);
  book.row(rows, 5, 0, ["Strength, opening", 2012, "=B7", "=C7", "=D7", "=E7"]);
  book.row(rows, 6, 0, ["Strength, closing", "=B6+B5", "=C6+C5", "=D6+D5", "=E6+E5", "=F6+F5"]);
  book.row(rows, 7, 0, [
    "Overtime",
    "=B7*1.1",
    "=C7*1.1",
    2310,
    "=E7*1.1",
    "=F7*1.1",
    "2012/13: manual override, agreed with the director",
  ]);
  return book;
};

export const FURTHER_LAYOUTS: Readonly<Record<string, Layout>> = {
  outturn,
  balances,
  offences,
  loans,
  monitoring,
  incomeAndSpend,
  shares,
  limits,
  bothWays,
  summary,
  furtherTraps,
};
