import type { Layout } from "./layouts";
import { at, range, type Place, WorkbookDraft } from "./workbookDraft";

const NORTH = ["Alnwick", "Berwick", "Blyth", "Hexham", "Morpeth", "Ponteland"];

/** Boroughs across, measures down, the total in the last column; codes before the labels. */
const areasAcross: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Areas";
  book.put(sheet, [1, 1], "Cost of neighbourhood policing by area 2012-13 (£000s)");
  book.row(sheet, 3, 1, ["Code", "Cost type", ...NORTH, "Force total"]);
  const lines = ["Constables", "Sergeants", "PCSOs", "Vehicles and fuel", "Overtime", "Uniform"];
  lines.forEach((name, step) => {
    const r = 4 + step;
    const size = chance.of([140, 700, 1500]);
    book.row(sheet, r, 1, [4010 + 10 * step, name, ...NORTH.map(() => chance.near(size, 0.2, 0))]);
    book.put(sheet, [r, 9], `=SUM(${range([r, 3], [r, 8])})`);
    book.roles.push({ is: "total", sheet, cell: [r, 9], first: [r, 3], last: [r, 8] });
  });
  const total = 4 + lines.length;
  book.put(sheet, [total, 2], "Totals");
  for (let c = 3; c <= 9; c++) {
    book.put(sheet, [total, c], `=SUM(${range([4, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [4, c], last: [total - 1, c] });
  }
  book.roles.push({ is: "formulas", sheet, cells: lines.map((_, step) => [4 + step, 9]) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "cast",
    cell: [total, 5],
    spoil: (b) => {
      // A total typed while it stood; a figure changed since.
      for (let c = 3; c <= 9; c++) b.put(sheet, [total, c], b.reading().sheets[0]?.values[total]?.[c] ?? 0);
      b.put(sheet, [total, 5], Number(b.get(sheet, [total, 5])) + 90);
    },
  });
  return book;
};

/** Budget and actual side by side under each year, the units in a row of their own. */
const pairsOfColumns: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Compare";
  book.put(sheet, [0, 0], "Three-year comparison");
  ["2009/10", "2010/11", "2011/12"].forEach((name, step) => book.put(sheet, [2, 1 + 2 * step], name));
  book.row(sheet, 3, 1, ["Budget", "Actual", "Budget", "Actual", "Budget", "Actual"]);
  book.row(sheet, 4, 1, ["£m", "£m", "£m", "£m", "£m", "£m"]);
  const lines = ["Officers", "Staff", "Buildings", "Fleet", "Information systems"];
  lines.forEach((name, step) => {
    const size = chance.of([14, 60, 210]);
    book.put(sheet, [5 + step, 0], name);
    book.row(
      sheet,
      5 + step,
      1,
      Array.from({ length: 6 }, () => chance.near(size, 0.08)),
    );
  });
  const total = 5 + lines.length;
  book.put(sheet, [total, 0], "Sum");
  for (let c = 1; c <= 6; c++) {
    book.put(sheet, [total, c], `=SUM(${range([5, c], [total - 1, c])})`);
    book.roles.push({ is: "total", sheet, cell: [total, c], first: [5, c], last: [total - 1, c] });
  }
  book.roles.push({ is: "formulas", sheet, cells: [1, 2, 3, 4, 5, 6].map((c): Place => [total, c]) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "unit",
    cell: [7, 4],
    spoil: (b) => b.put(sheet, [7, 4], Math.round(Number(b.get(sheet, [7, 4])) * 1000)),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "text-number",
    cell: [6, 3],
    spoil: (b) => b.put(sheet, [6, 3], `${String(b.get(sheet, [6, 3]))} `),
  });
  return book;
};

/** Two tables below each other, the second of other years, and notes between. */
const stacked: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Grants";
  book.put(sheet, [0, 0], "Table 1: grants received, £m");
  book.row(sheet, 1, 0, ["Grant", "FY08", "FY09", "FY10", "FY11"]);
  const first = ["Police grant", "Counter-terrorism grant", "PCSO grant", "Olympic security grant"];
  first.forEach((name, step) => {
    book.put(sheet, [2 + step, 0], name);
    const cells = book.row(
      sheet,
      2 + step,
      1,
      Array.from({ length: 4 }, () => chance.near([800, 120, 60, 40][step] ?? 1, 0.06)),
    );
    book.roles.push({ is: "figures", sheet, cells, sign: true, digit: true });
  });
  book.put(sheet, [6, 0], "Total grants");
  const totals = [1, 2, 3, 4].map((c) =>
    book.put(sheet, [6, c], `=SUM(${range([2, c], [4, c])},${at([5, c])})`),
  );
  totals.forEach((cell) =>
    book.roles.push({ is: "total", sheet, cell, first: [2, cell[1]], last: [5, cell[1]] }),
  );
  book.put(sheet, [8, 0], "The Olympic grant is provisional. Figures are cash, not accruals.");
  book.put(sheet, [10, 0], "Table 2: forecast, £m");
  book.row(sheet, 11, 0, ["Grant", "2012/13", "2013/14", "2014/15", "2015/16"]);
  first.forEach((name, step) => {
    book.put(sheet, [12 + step, 0], name);
    const cells = [1, 2, 3, 4].map((c) =>
      book.put(sheet, [12 + step, c], c === 1 ? `=E${3 + step}*0.98` : `=${at([12 + step, c - 1])}*0.98`),
    );
    book.roles.push({ is: "formulas", sheet, cells: cells.slice(1) });
  });
  book.put(sheet, [16, 0], "Total grants");
  [1, 2, 3, 4].forEach((c) => {
    book.put(sheet, [16, c], `=ROUND(SUM(${range([12, c], [14, c])}),1)+${at([15, c])}`);
    book.roles.push({ is: "total", sheet, cell: [16, c], first: [12, c], last: [15, c] });
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "counted-twice",
    cell: [16, 2],
    spoil: (b) => b.put(sheet, [16, 2], "=ROUND(SUM(C13:C16),1)+C16"),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "year-slip",
    cell: [16, 3],
    spoil: (b) => b.put(sheet, [16, 3], "=ROUND(SUM(D13:D15),1)+C16"),
  });
  return book;
};

/** A list with blank rows between its groups and a typed total of all. */
const brokenList: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Insurance";
  book.put(sheet, [0, 0], "Insurance premiums");
  book.row(sheet, 2, 0, ["Policy", "Premium £", "Excess £"]);
  let r = 3;
  let whole = 0;
  for (const group of [
    ["Motor", "Motor breakdown"],
    ["Employers' liability", "Public liability", "Officials' indemnity"],
    ["Property", "Engineering"],
  ]) {
    for (const name of group) {
      const premium = chance.near(31_000, 0.4, 0);
      whole += premium;
      book.row(sheet, r++, 0, [name, premium, chance.of([500, 1000, 5000])]);
    }
    r++;
  }
  const cell = book.put(sheet, [r, 1], whole);
  book.put(sheet, [r, 0], "Total premiums");
  book.roles.push({ is: "own", sheet, rule: "cast", cell, spoil: (b) => b.put(sheet, cell, whole + 4100) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "text-number",
    cell: [7, 1],
    spoil: (b) => b.put(sheet, [7, 1], `£${Number(b.get(sheet, [7, 1])).toLocaleString("en-GB")}`),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "listed-twice",
    cell: [10, 0],
    spoil: (b) => [0, 1, 2].forEach((c) => b.put(sheet, [10, c], b.get(sheet, [3, c]))),
  });
  return book;
};

/** Quarters and half years: totals between the figures they add. */
const quarters: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Quarterly";
  book.put(sheet, [0, 0], "Overtime by command, £000");
  book.row(sheet, 1, 1, [
    "Quarter 1",
    "Quarter 2",
    "Half year",
    "Quarter 3",
    "Quarter 4",
    "Half year",
    "Year total",
  ]);
  const names = ["North", "South", "East", "West", "Central"];
  names.forEach((name, step) => {
    const r = 2 + step;
    book.put(sheet, [r, 0], name);
    [1, 2, 4, 5].forEach((c) => book.put(sheet, [r, c], chance.near(240, 0.2, 0)));
    book.put(sheet, [r, 3], `=B${r + 1}+C${r + 1}`);
    book.put(sheet, [r, 6], `=E${r + 1}+F${r + 1}`);
    book.put(sheet, [r, 7], `=D${r + 1}+G${r + 1}`);
  });
  book.put(sheet, [7, 0], "All commands");
  for (let c = 1; c <= 7; c++) {
    book.put(sheet, [7, c], `=SUM(${range([2, c], [6, c])})`);
    book.roles.push({ is: "total", sheet, cell: [7, c], first: [2, c], last: [6, c] });
  }
  book.roles.push({ is: "formulas", sheet, cells: names.map((_, step) => [2 + step, 7]) });
  book.roles.push({
    is: "own",
    sheet,
    rule: "counted-twice",
    cell: [4, 7],
    spoil: (b) => b.put(sheet, [4, 7], "=SUM(B5:G5)"),
  });
  book.roles.push({
    is: "own",
    sheet,
    rule: "formula-differs",
    cell: [3, 3],
    spoil: (b) => b.put(sheet, [3, 3], "=B4+C5"),
  });
  return book;
};

/** Checks that show a number or a word. */
const controls: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Reconciliation";
  book.put(sheet, [0, 0], "Bank reconciliation at 31 March");
  book.row(sheet, 2, 0, ["", "Main account £", "Imprest £"]);
  const main = chance.near(80_000, 0.2, 2);
  const small = chance.near(900, 0.2, 2);
  book.row(sheet, 3, 0, ["Balance per bank", main, small]);
  book.row(sheet, 4, 0, ["Less unpresented cheques", -1200.5, -14]);
  book.row(sheet, 5, 0, ["Add lodgements not credited", 310.25, 0]);
  book.put(sheet, [6, 0], "Adjusted balance");
  book.put(sheet, [7, 0], "Balance per ledger");
  book.put(sheet, [8, 0], "Difference (should be nil)");
  book.put(sheet, [9, 0], "Status");
  for (const c of [1, 2]) {
    book.put(sheet, [6, c], `=SUM(${range([3, c], [5, c])})`);
    book.put(sheet, [7, c], Number((c === 1 ? main - 1200.5 + 310.25 : small - 14).toFixed(2)));
    book.put(sheet, [8, c], `=ROUND(${at([6, c])}-${at([7, c])},2)`);
    book.put(sheet, [9, c], `=IF(ABS(${at([8, c])})<0.01,"OK","CHECK")`);
  }
  book.roles.push({
    is: "own",
    sheet,
    rule: "check-fails",
    cell: [8, 1],
    spoil: (b) => b.put(sheet, [7, 1], Number(b.get(sheet, [7, 1])) + 45),
  });
  return book;
};

/** A staffing table with grades, numbers and unit costs: products, not sums. */
const staffing: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = "Establishment";
  book.put(sheet, [0, 0], "Police staff establishment");
  book.row(sheet, 2, 0, ["Grade", "Posts", "Mid-point £", "On-cost %", "Cost £", "Share of cost"]);
  const grades = ["Band A", "Band B", "Band C", "Band D", "Band E", "Band F"];
  const percents: Place[] = [];
  grades.forEach((name, step) => {
    const r = 3 + step;
    book.row(sheet, r, 0, [name, chance.near(140, 0.5, 0), 18_000 + 6000 * step]);
    percents.push(book.put(sheet, [r, 3], 0.28, "0.0%"));
    book.put(sheet, [r, 4], `=B${r + 1}*C${r + 1}*(1+D${r + 1})`, "#,##0");
    book.put(sheet, [r, 5], `=E${r + 1}/E$10`, "0.0%");
  });
  book.put(sheet, [9, 0], "Total staff");
  for (const c of [1, 4, 5]) {
    book.put(sheet, [9, c], `=SUM(${range([3, c], [8, c])})`, c === 5 ? "0.0%" : undefined);
    book.roles.push({ is: "total", sheet, cell: [9, c], first: [3, c], last: [8, c] });
  }
  book.roles.push(
    { is: "percents", sheet, cells: percents },
    { is: "formulas", sheet, cells: grades.map((_, step) => [3 + step, 4]) },
  );
  return book;
};

/** Traps: three scenarios, restated figures, a half-filled year, plans of which some rows end. */
const otherTraps: Layout = (chance) => {
  const book = new WorkbookDraft();
  for (const [step, sheet] of ["Low", "Central", "High"].entries()) {
    book.put(sheet, [0, 0], "Scenario");
    book.row(sheet, 1, 1, ["2012/13", "2013/14", "2014/15"]);
    ["Council tax base", "Grant settlement", "Pay pressure"].forEach((name, r) => {
      book.put(sheet, [2 + r, 0], name);
      book.row(
        sheet,
        2 + r,
        1,
        [0, 1, 2].map((c) => 100 + 10 * r + (c === 0 ? 0 : step * 2 + c)),
      );
    });
  }
  const sheet = "Programme";
  book.put(sheet, [0, 0], "Change programme, £000");
  book.row(sheet, 2, 0, ["Project", "2012/13", "2013/14", "2014/15", "2015/16", "Total", "Comment"]);
  book.row(sheet, 3, 0, ["Command and control", 120, 1450, 130, "", "", "Main contract let in 2013/14"]);
  book.row(sheet, 4, 0, [
    "Mobile data",
    240,
    260,
    "",
    250,
    "",
    "No spend in 2014/15 while the pilot is reviewed",
  ]);
  book.row(sheet, 5, 0, ["Custody moves", "", 80, 90, 40, ""]);
  book.row(sheet, 6, 0, ["Less: contribution from partners", -30, -40, -35, -30, ""]);
  for (let r = 3; r <= 6; r++) book.put(sheet, [r, 5], `=SUM(B${r + 1}:E${r + 1})`);
  book.put(sheet, [7, 0], "Net programme");
  for (let c = 1; c <= 5; c++) book.put(sheet, [7, c], `=SUM(${range([3, c], [6, c])})`);
  book.put(sheet, [9, 0], "Headcount at 1 April");
  book.row(sheet, 9, 1, [1998, 2001, 2004, 2003]);
  book.put(sheet, [10, 0], "Reserve opening balance");
  book.row(sheet, 10, 1, [55, "=B14", "=C14", "=D14"]);
  book.put(sheet, [11, 0], "Added");
  book.row(sheet, 11, 1, [4, 4, chance.whole(3, 6), 5]);
  book.put(sheet, [12, 0], "Used");
  book.row(sheet, 12, 1, [-6, -2, -9, -4]);
  book.put(sheet, [13, 0], "Reserve closing balance");
  for (let c = 1; c <= 4; c++) book.put(sheet, [13, c], `=SUM(${range([10, c], [12, c])})`);
  book.put(sheet, [15, 0], "Actual to September, forecast after: 2012/13 as audited");
  book.put(sheet, [16, 0], "Spend");
  book.row(sheet, 16, 1, [812, "=B17*1.02", "=C17*1.02", "=D17*1.02"]);
  book.put(sheet, [18, 0], "Are all projects on time?");
  book.put(sheet, [18, 1], "=B17>900");
  return book;
};

export const OTHER_LAYOUTS: Readonly<Record<string, Layout>> = {
  areasAcross,
  pairsOfColumns,
  stacked,
  brokenList,
  quarters,
  controls,
  staffing,
  otherTraps,
};
