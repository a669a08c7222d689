import { formula, isFormula } from "../../../../src/sheets/plan/content";
import { Page } from "../../../../src/sheets/page/page";
import { section } from "../../../../src/sheets/page/section";

const ORIGIN = { sheet: "Sheet", row: 0, column: 0 };

/** A page that asks first and answers last, as models are written. */
function asked() {
  const page = new Page(ORIGIN, "own");
  page.put(page.at(page.take(), 0), () => formula`"It is "&${total}&"; "&${first}`, "sentence");
  section(page, "Inputs");
  const first = page.put(page.at(page.take(), 1), 2, "input");
  const second = page.name(page.put(page.at(page.take(), 1), 3, "input"), "second");
  page.choose(first, second);
  section(page, "Half of it");
  const half = page.put(page.at(page.take(), 1), () => formula`(${first.fixed}+${second})/2`, "result");
  section(page, "All of it");
  const total = page.put(page.at(page.take(), 1), () => formula`SUM(${first}:${first})+2*${half}`, "result");
  page.put(page.at(page.take(), 1), formula`"B4 of Sheet1!B4"&Sheet1!B4&'An''s A1'!$B$4&LOG10(B4)`);
  page.spill(page.at(page.take(2), 1, 2), () => formula`PLAN.GAP(${total})`);
  page.check(page.put(page.at(page.take(), 1), () => formula`${total}>0`, "check"));
  return page;
}

const plan = asked().plan([]);
const column = (at: number) => plan.cells.map((row) => row[at] ?? null);
const formulaAt = (row: number) => {
  const content = column(1)[row] ?? null;
  return isFormula(content) ? content.formula : content;
};

it("puts what the head speaks of first, then the other results, then what is to be filled", () => {
  expect(plan.sections).toEqual(["All of it", "Half of it", "Inputs"]);
  expect(column(0).filter((text) => typeof text === "string")).toEqual(plan.sections);
});

it("has formulas follow the cells they speak of, and leaves alone texts, other sheets and functions", () => {
  // The head in row 1; all of it from row 2, its figure in B4; half of it in B11; what is to be filled in B14 and B15.
  expect(column(1).slice(13, 15)).toEqual([2, 3]);
  expect(formulaAt(3)).toBe("=SUM(B14:B14)+2*B11");
  expect(formulaAt(10)).toBe("=($B$14+own_second)/2");
  expect(formulaAt(4)).toBe(`="B4 of Sheet1!B4"&Sheet1!B4&'An''s A1'!$B$4&LOG10(B14)`);
});

it("has names, choices, checks and spilled blocks follow too", () => {
  const at = (row: number, rows = 1) => ({ row, column: 1, rows, columns: 1 });
  expect(plan.names).toEqual([{ name: "own_second", box: at(14) }]);
  expect(plan.choices).toEqual([{ box: at(13), from: at(14) }]);
  expect(plan.spills).toEqual([at(5, 2)]);
  expect(plan.checks).toEqual([at(7)]);
});

it("refuses a formula about cells of two parts at once, which could not follow", () => {
  const page = new Page(ORIGIN);
  section(page, "Inputs");
  const first = page.put(page.at(page.take(), 1), 2, "input");
  section(page, "Results");
  const last = page.put(page.at(page.take(), 1), () => formula`SUM(${page.union([first, last])})`, "result");
  expect(() => page.plan([])).toThrow("Sheet: rows 3 on are not of one part");
});
