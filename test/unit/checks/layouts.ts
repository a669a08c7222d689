import { at, range, type Chance, type Place, WorkbookDraft } from "./workbookDraft";

/** A workbook as finance staff lay it out, sound; what its parts are is said beside. */
export type Layout = (chance: Chance) => WorkbookDraft;

const year = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
const years = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, step) => year(from + step));
const BOROUGHS = [
  "Barnet",
  "Bexley",
  "Brent",
  "Bromley",
  "Camden",
  "Croydon",
  "Ealing",
  "Enfield",
  "Greenwich",
  "Hackney",
  "Haringey",
  "Harrow",
  "Havering",
  "Hounslow",
  "Islington",
  "Lambeth",
];
const COSTS = [
  "Police officer pay",
  "Police staff pay",
  "Premises",
  "Transport",
  "Supplies and services",
  "Third party payments",
  "Capital financing",
  "Training",
  "Forensics",
  "ICT",
];
const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** Years across: lines of cost, a total, a limit and the gap below it. */
const mediumTermPlan: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["MTFP", "Plan", "Budget plan"]);
  const count = chance.whole(4, 6);
  const first = chance.whole(2009, 2012);
  const top = chance.whole(2, 4);
  book.put(sheet, [0, 0], `Medium term financial plan ${chance.of(["£m", "(£m)", "- £ million"])}`);
  const heads = book.row(sheet, top, 1, years(first, count));
  book.put(sheet, [top, 0], chance.of(["", "Item", "£m"]));
  book.roles.push({ is: "years", sheet, cells: heads });
  const lines = chance.some(COSTS, chance.whole(4, 8));
  const start = top + 1 + Number(chance.yes(0.3));
  lines.forEach((name, step) => {
    const size = chance.of([20, 60, 150, 400, 900]);
    book.put(sheet, [start + step, 0], name);
    const cells = book.row(
      sheet,
      start + step,
      1,
      Array.from({ length: count }, () => chance.near(size, 0.12)),
      chance.of(["0.0", "#,##0.0", "General"]),
    );
    book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
  });
  const total = start + lines.length;
  book.put(sheet, [total, 0], chance.of(["Total", "Total expenditure", "Total cost"]));
  for (let c = 1; c <= count; c++) {
    const [from, to]: [Place, Place] = [
      [start, c],
      [total - 1, c],
    ];
    book.put(sheet, [total, c], `=SUM(${range(from, to)})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: from, last: to });
  }
  book.roles.push({ is: "formulas", sheet, cells: heads.map(([, c]) => [total, c]) });
  book.put(sheet, [total + 1, 0], "Funding");
  const funding = book.row(
    sheet,
    total + 1,
    1,
    Array.from({ length: count }, () => chance.near(lines.length * 250, 0.05)),
  );
  book.roles.push({ is: "figures", sheet, cells: funding, sign: false, digit: true });
  book.put(sheet, [total + 2, 0], chance.of(["Gap", "Budget gap", "Shortfall"]));
  const gap = heads.map(([, c]) =>
    book.put(sheet, [total + 2, c], `=${at([total, c])}-${at([total + 1, c])}`),
  );
  book.roles.push({ is: "formulas", sheet, cells: gap, isTime: true });
  if (chance.yes()) {
    book.put(sheet, [total + 4, 0], "Check: the gap is the total less funding");
    const cell = book.put(
      sheet,
      [total + 4, 1],
      `=ROUND(SUM(${range([total, 1], [total, count])})-SUM(${range([total + 1, 1], [total + 1, count])})-SUM(${range([total + 2, 1], [total + 2, count])}),4)=0`,
    );
    book.roles.push({ is: "check", sheet, cell });
  }
  if (chance.yes(0.4)) book.put(sheet, [total + 6, 0], "Source: finance directorate, dated 9 September 2026");
  return book;
};

/** Years down the page: a reserve with its opening and closing balance. */
const reserves: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["Reserves", "General reserve"]);
  book.put(sheet, [0, 0], chance.of(["General reserve, £m", "Reserves schedule (£m)"]));
  const top = 2;
  book.row(sheet, top, 0, [
    "Year",
    "Opening balance",
    "Contributions in",
    "Use of reserve",
    "Closing balance",
  ]);
  const count = chance.whole(5, 8);
  const first = chance.whole(2008, 2012);
  const heads: Place[] = [];
  for (let step = 0; step < count; step++) {
    const r = top + 1 + step;
    heads.push(book.put(sheet, [r, 0], year(first + step)));
    book.put(sheet, [r, 1], step === 0 ? chance.near(60) : `=E${r}`);
    book.put(sheet, [r, 2], chance.near(8, 0.3));
    book.put(sheet, [r, 3], chance.near(6, 0.3));
    book.put(sheet, [r, 4], `=B${r + 1}+C${r + 1}-D${r + 1}`);
  }
  book.roles.push({ is: "years", sheet, cells: heads });
  book.roles.push({ is: "formulas", sheet, cells: heads.map(([r]) => [r, 4]), isTime: true });
  return book;
};

/** Years down the page with measures across, and their total. */
const yearsDown: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Trends";
  book.put(sheet, [0, 0], "Workforce and spend");
  const measures = chance.some(
    ["Officer pay £m", "Staff pay £m", "Overtime £m", "Pensions £m", "Premises £m"],
    4,
  );
  book.row(sheet, 2, 0, ["Financial year", ...measures, "All pay and premises"]);
  const count = chance.whole(6, 9);
  const first = chance.whole(2003, 2008);
  const sizes = measures.map(() => chance.of([30, 80, 200, 600]));
  const heads: Place[] = [];
  for (let step = 0; step < count; step++) {
    const r = 3 + step;
    heads.push(book.put(sheet, [r, 0], chance.yes(0) ? first + step : year(first + step)));
    measures.forEach((_, m) => book.put(sheet, [r, m + 1], chance.near(sizes[m] ?? 10, 0.1)));
    book.put(sheet, [r, 5], `=SUM(${range([r, 1], [r, 4])})`);
    book.roles.push({ is: "total", sheet, cell: [r, 5], first: [r, 1], last: [r, 4] });
  }
  measures.forEach((_, m) =>
    book.roles.push({ is: "figures", sheet, cells: heads.map(([r]) => [r, m + 1]), sign: true, digit: true }),
  );
  book.roles.push({ is: "years", sheet, cells: heads });
  book.roles.push({ is: "formulas", sheet, cells: heads.map(([r]) => [r, 5]), isTime: true, shift: [1, 0] });
  return book;
};

/** Twelve months across, with a total and a cumulative row. */
const monthly: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["Profile", "Monthly", "Cash flow"]);
  book.put(sheet, [0, 0], `Monthly profile ${year(2010)}, ${chance.of(["£000", "£'000", "£k"])}`);
  const heads = book.row(
    sheet,
    2,
    1,
    chance.yes() ? MONTHS : MONTHS.map((month, step) => `${month}-${step < 9 ? 10 : 11}`),
  );
  book.put(sheet, [2, 13], "Total");
  book.roles.push({ is: "years", sheet, cells: heads });
  const lines = chance.some(COSTS, 5);
  lines.forEach((name, step) => {
    const r = 3 + step;
    book.put(sheet, [r, 0], name);
    const size = chance.of([120, 400, 900, 2600]);
    const cells = book.row(
      sheet,
      r,
      1,
      MONTHS.map(() => chance.near(size, 0.2, 0)),
      "#,##0",
    );
    book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
    book.put(sheet, [r, 13], `=SUM(${range([r, 1], [r, 12])})`);
    book.roles.push({ is: "total", sheet, cell: [r, 13], first: [r, 1], last: [r, 12] });
  });
  book.roles.push({ is: "formulas", sheet, cells: lines.map((_, step) => [3 + step, 13]) });
  const total = 3 + lines.length;
  book.put(sheet, [total, 0], "Total");
  for (let c = 1; c <= 13; c++) {
    book.put(sheet, [total, c], `=SUM(${range([3, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [3, c], last: [total - 1, c] });
  }
  book.roles.push({ is: "formulas", sheet, cells: heads.map(([, c]) => [total, c]) });
  book.put(sheet, [total + 1, 0], "Cumulative");
  for (let c = 1; c <= 12; c++)
    book.put(
      sheet,
      [total + 1, c],
      c === 1 ? `=B${total + 1}` : `=${at([total + 1, c - 1])}+${at([total, c])}`,
    );
  book.roles.push({
    is: "formulas",
    sheet,
    cells: heads.slice(1).map(([, c]) => [total + 1, c]),
    isTime: true,
  });
  return book;
};

/** Boroughs down the page: population, officers, grant, with a total below or above. */
const boroughs: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["Boroughs", "By borough"]);
  book.put(sheet, [0, 0], "Allocation by borough");
  const above = chance.yes(0.4);
  const names = chance.some(BOROUGHS, chance.whole(8, 14));
  const top = 2;
  book.row(sheet, top, 0, ["Borough", "Residents", "Officers", "Grant £", "Grant per resident"]);
  const start = top + 1 + Number(above);
  const end = start + names.length - 1;
  const total = above ? top + 1 : end + 1;
  const grantSize = chance.of([90_000, 240_000]);
  names.forEach((name, step) => {
    const r = start + step;
    book.put(sheet, [r, 0], name);
    book.put(sheet, [r, 1], chance.near(230_000, 0.3, 0), "#,##0");
    book.put(sheet, [r, 2], chance.near(600, 0.3, 0));
    book.put(sheet, [r, 3], chance.near(grantSize, 0.3, 0));
    book.put(sheet, [r, 4], `=D${r + 1}/B${r + 1}`, "0.00");
  });
  book.put(sheet, [total, 0], chance.of(["Total", "All boroughs", "Total London boroughs"]));
  for (const c of [1, 2, 3]) {
    book.put(sheet, [total, c], `=SUM(${range([start, c], [end, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [start, c], last: [end, c] });
    book.roles.push({
      is: "figures",
      sheet,
      cells: names.map((_, step) => [start + step, c]),
      sign: true,
      digit: true,
    });
  }
  book.put(sheet, [total, 4], `=D${total + 1}/B${total + 1}`, "0.00");
  book.roles.push({ is: "names", sheet, cells: names.map((_, step) => [start + step, 0]) });
  book.roles.push({ is: "formulas", sheet, cells: names.map((_, step) => [start + step, 4]), shift: [1, 0] });
  if (chance.yes(0.4))
    book.put(sheet, [end + 4, 0], "Population: ONS mid-2008 estimates, extracted 3 March 2026");
  return book;
};

/** Savings with the budget they come from, and the percentage. */
const savings: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["Savings", "Efficiency register"]);
  book.put(sheet, [0, 0], "Savings proposals £000");
  const [budget, saving] = chance.of([
    ["Budget", "Saving"],
    ["Base budget", "Proposed reduction"],
    ["Gross budget", "Saving 2011/12"],
  ] as const);
  book.row(sheet, 2, 0, ["Ref", "Proposal", "Directorate", budget, saving, "Saving %"]);
  const proposals = chance.some(
    [
      "Estate review",
      "Fleet contract",
      "Shared payroll",
      "Print contract",
      "Custody staffing",
      "Catering contract",
      "Vetting unit",
      "Call handling",
      "Uniform supply",
      "Dog section",
    ],
    chance.whole(6, 9),
  );
  proposals.forEach((name, step) => {
    const r = 3 + step;
    const size = chance.of([400, 900, 2400, 5200]);
    book.row(sheet, r, 0, [
      `S${step + 1}`,
      name,
      chance.of(["Territorial policing", "Human resources", "Property services"]),
      chance.near(size, 0.2, 0),
      chance.near(size * 0.08, 0.4, 0),
    ]);
    book.put(sheet, [r, 5], `=E${r + 1}/D${r + 1}`, "0.0%");
    book.roles.push({ is: "saving", sheet, budget: [r, 3], saving: [r, 4] });
  });
  const total = 3 + proposals.length;
  book.put(sheet, [total, 1], "Total");
  for (const c of [3, 4]) {
    book.put(sheet, [total, c], `=SUM(${range([3, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [3, c], last: [total - 1, c] });
  }
  book.put(sheet, [total, 5], `=E${total + 1}/D${total + 1}`, "0.0%");
  book.roles.push({ is: "names", sheet, cells: proposals.map((_, step) => [3 + step, 1]) });
  book.roles.push({ is: "formulas", sheet, cells: proposals.map((_, step) => [3 + step, 5]) });
  return book;
};

/** A capital programme by block with subtotals and a grand total. */
const capital: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Capital";
  book.put(sheet, [0, 0], "Capital programme £m");
  const count = chance.whole(3, 5);
  const heads = book.row(sheet, 2, 1, years(2010, count));
  book.put(sheet, [2, count + 1], "Total");
  book.roles.push({ is: "years", sheet, cells: heads });
  const parts: Place[][] = [];
  let r = 3;
  for (const block of chance.some(["Property", "ICT", "Transport", "Olympics"], 3)) {
    book.put(sheet, [r++, 0], block);
    const start = r;
    for (const name of chance.some(
      ["Refurbishment", "New build", "Replacement", "Networks", "Vehicles", "Custody", "Data centre"],
      chance.whole(2, 4),
    )) {
      book.put(sheet, [r, 0], `${name} ${block.toLowerCase()}`);
      book.row(
        sheet,
        r,
        1,
        heads.map(() => chance.near(12, 0.6)),
      );
      book.put(sheet, [r, count + 1], `=SUM(${range([r, 1], [r, count])})`);
      r++;
    }
    book.put(sheet, [r, 0], chance.of([`Total ${block.toLowerCase()}`, `Subtotal ${block.toLowerCase()}`]));
    for (let c = 1; c <= count + 1; c++) {
      book.put(sheet, [r, c], `=SUM(${range([start, c], [r - 1, c])})`);
      if (c <= count)
        book.roles.push({ is: "total", sheet, cell: [r, c], first: [start, c], last: [r - 1, c] });
    }
    parts.push(Array.from({ length: count + 1 }, (_, step): Place => [r, step + 1]));
    r += 1 + Number(chance.yes());
  }
  book.put(sheet, [r, 0], chance.of(["Grand total", "Total capital programme"]));
  for (let c = 1; c <= count + 1; c++) {
    const own = parts.map((part) => part[c - 1] as Place);
    book.put(sheet, [r, c], `=${own.map(at).join("+")}`);
    if (c <= count)
      book.roles.push({ is: "grand", sheet, cell: [r, c], parts: own, all: [[3, c], own.at(-1) as Place] });
  }
  return book;
};

/** Headcount and pay: rates and days beside money. */
const payroll: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Pay";
  book.put(sheet, [0, 0], "Pay budget");
  const count = chance.whole(4, 5);
  const heads = book.row(sheet, 2, 1, years(2010, count));
  book.put(sheet, [2, 0], "£000 unless stated");
  book.put(sheet, [3, 0], "Officers (FTE)");
  const fte = book.row(
    sheet,
    3,
    1,
    heads.map(() => chance.near(2050, 0.02, 0)),
  );
  book.put(sheet, [4, 0], "Average pay (£)");
  book.row(
    sheet,
    4,
    1,
    heads.map(() => chance.near(41_000, 0.05, 0)),
  );
  book.put(sheet, [5, 0], "Pay award");
  const award = book.row(
    sheet,
    5,
    1,
    heads.map(() => chance.near(0.02, 0.3, 3)),
    "0.0%",
  );
  book.put(sheet, [6, 0], "Officer pay");
  const pay = heads.map(([, c]) =>
    book.put(sheet, [6, c], `=${at([3, c])}*${at([4, c])}*(1+${at([5, c])})/1000`),
  );
  book.put(sheet, [7, 0], "Overtime");
  const overtime = book.row(
    sheet,
    7,
    1,
    heads.map(() => chance.near(5200, 0.1, 0)),
  );
  book.put(sheet, [8, 0], "Allowances");
  const allowances = book.row(
    sheet,
    8,
    1,
    heads.map(() => chance.near(3100, 0.1, 0)),
  );
  book.put(sheet, [9, 0], "Total pay");
  heads.forEach(([, c]) => {
    book.put(sheet, [9, c], `=SUM(${range([6, c], [8, c])})`);
    book.roles.push({ is: "total", sheet, cell: [9, c], first: [6, c], last: [8, c] });
  });
  book.roles.push(
    { is: "figures", sheet, cells: fte, digit: true },
    { is: "figures", sheet, cells: overtime, digit: true, sign: true },
    { is: "figures", sheet, cells: allowances, digit: true, sign: true },
  );
  book.roles.push(
    { is: "percents", sheet, cells: award },
    { is: "formulas", sheet, cells: pay, isTime: true },
  );
  return book;
};

/** Two sheets that state the same figures, and links between them. */
const ledgerAndPlan: Layout = (chance) => {
  const book = new WorkbookDraft();
  const [one, other] = chance.of([
    ["Plan", "Ledger"],
    ["Summary", "Submission"],
  ] as const);
  const count = chance.whole(3, 5);
  const names = ["Budget requirement", "Specific grants", "Use of balances", "Council tax income"];
  const sizes = names.map(() => chance.of([60, 300, 900]));
  const figures = sizes.map((size) => Array.from({ length: count }, () => chance.near(size, 0.1)));
  for (const sheet of [one, other]) {
    book.put(sheet, [0, 0], `${sheet}, £m`);
    book.row(sheet, 2, 1, years(2010, count));
    names.forEach((name, step) => {
      book.put(sheet, [3 + step, 0], name);
      book.row(sheet, 3 + step, 1, figures[step] ?? []);
    });
  }
  book.roles.push({
    is: "tied",
    sheet: other,
    cells: names.flatMap((_, step) => Array.from({ length: count }, (__, c): Place => [3 + step, c + 1])),
  });
  book.put(one, [9, 0], "From the ledger");
  const linked = Array.from({ length: count }, (_, c) =>
    book.put(one, [9, c + 1], `=${other}!${at([3, c + 1])}`),
  );
  book.roles.push({ is: "formulas", sheet: one, cells: linked, isTime: true });
  return book;
};

/** A grant claim: quarters across and a typed total row and column. */
const claim: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Claim";
  book.put(sheet, [0, 0], "Counter terrorism grant claim 2010/11, £");
  const heads = book.row(sheet, 3, 1, ["Q1", "Q2", "Q3", "Q4"]);
  book.put(sheet, [3, 5], "Total");
  const lines = chance.some(COSTS, 4);
  const sums = [0, 0, 0, 0, 0];
  lines.forEach((name, step) => {
    const size = chance.of([20_000, 70_000]);
    const figures = heads.map(() => chance.near(size, 0.15, 0));
    book.put(sheet, [4 + step, 0], name);
    const cells = book.row(sheet, 4 + step, 1, figures);
    const total = figures.reduce((all, one) => all + one, 0);
    book.put(sheet, [4 + step, 5], total);
    [...figures, total].forEach((figure, at0) => (sums[at0] = (sums[at0] ?? 0) + figure));
    book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
    book.roles.push({ is: "total", sheet, cell: [4 + step, 5], first: [4 + step, 1], last: [4 + step, 4] });
  });
  book.put(sheet, [4 + lines.length, 0], "Total claimed");
  book.row(sheet, 4 + lines.length, 1, sums);
  return book;
};

/** Sound traps only: versions, first years typed, memo lines, large percentages, questions, small and falling rows. */
const traps: Layout = (chance) => {
  const book = new WorkbookDraft();
  const versions = chance.of([
    ["Budget", "Actual"],
    ["Low", "High"],
    ["Original forecast", "Revised forecast"],
  ] as const);
  for (const [index, sheet] of versions.entries()) {
    book.put(sheet, [0, 0], `${sheet} case, £m`);
    book.row(sheet, 2, 1, years(2010, 4));
    ["Pay costs", "Running costs", "Grant income"].forEach((name, step) => {
      book.put(sheet, [3 + step, 0], name);
      book.row(
        sheet,
        3 + step,
        1,
        Array.from({ length: 4 }, (_, c) => (c === 0 && index === 1 ? 100 : chance.near(100, 0.08))),
      );
    });
  }
  const sheet = "Notes and workings";
  book.put(sheet, [0, 0], "Workings");
  const heads = book.row(sheet, 2, 1, years(2010, 5));
  book.put(sheet, [3, 0], "Base budget");
  heads.forEach(([, c], step) =>
    book.put(sheet, [3, c], step === 0 ? 2010 : `=${at([3, c - 1])}*1.02`, "#,##0"),
  );
  book.put(sheet, [4, 0], "Working days");
  book.row(
    sheet,
    4,
    1,
    heads.map(() => chance.whole(252, 254)),
  );
  book.put(sheet, [5, 0], "Civil litigation");
  book.row(
    sheet,
    5,
    1,
    heads.map(() => chance.near(22, 0.1)),
  );
  book.put(sheet, [6, 0], "Insurance");
  book.row(
    sheet,
    6,
    1,
    heads.map(() => chance.near(31, 0.1)),
  );
  book.put(sheet, [7, 0], "Total liabilities");
  heads.forEach(([, c]) => book.put(sheet, [7, c], `=SUM(${range([5, c], [6, c])})`));
  book.put(sheet, [9, 0], "Is the scheme open to all boroughs?");
  book.put(sheet, [9, 1], "=B4>5000");
  book.put(sheet, [10, 0], "Growth in online reports");
  book.row(sheet, 10, 1, [2.4, 1.9, 1.2, 0.8, 0.6], "0%");
  book.put(sheet, [11, 0], "Grant, run down to nothing");
  book.row(sheet, 11, 1, [420, 260, 120, 40, 4]);
  book.put(sheet, [12, 0], "Employer's pension (% of pay)");
  book.put(sheet, [12, 1], 0.242, "0.0%");
  book.put(sheet, [13, 0], "Employer's national insurance (% of pay)");
  book.put(sheet, [13, 1], 0.081, "0.0%");
  book.put(sheet, [14, 0], "Total on-costs");
  book.put(sheet, [14, 1], "=B13+B14", "0.0%");
  book.put(sheet, [16, 0], "Savings by borough");
  book.row(sheet, 17, 0, ["Proposal", "Borough", "Budget", "Saving"]);
  book.row(sheet, 18, 0, ["Front counter hours", "Camden", 320, 24]);
  book.row(sheet, 19, 0, ["Front counter hours", "Barnet", 410, 24]);
  book.row(sheet, 20, 0, ["Estate moves", "Brent", 510, 41]);
  book.put(sheet, [21, 0], "Total");
  book.put(sheet, [21, 3], "=SUM(D19:D21)");
  return book;
};

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  mediumTermPlan,
  reserves,
  yearsDown,
  monthly,
  boroughs,
  savings,
  capital,
  payroll,
  ledgerAndPlan,
  claim,
  traps,
};
