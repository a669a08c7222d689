import { exampleBook } from "../../src/workbench/book/exampleBook";
import { FREE } from "../../src/workbench/book/writeBook";
import { looksWhole } from "./looksWhole";
import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

test("it opens on the budget gap: 67.6, 202.7, 263.0 at the lower limit and 67.6, 171.7, 202.6 at the upper", async () => {
  expect(
    await workbench.texts(
      await workbench.at("Budget gap", "A:D beside Budget gap: Mayor’s lower funding limit"),
    ),
  ).toEqual([["Budget gap: Mayor’s lower funding limit", "67.6", "202.7", "263.0"]]);
  expect(
    await workbench.texts(
      await workbench.at("Budget gap", "A:D beside Budget gap: Mayor’s upper funding limit"),
    ),
  ).toEqual([["Budget gap: Mayor’s upper funding limit", "67.6", "171.7", "202.6"]]);
});

test("the whole gap table is one formula's spill, in the words of its inputs", async () => {
  const formulas = await workbench.formulas("Budget gap!A1:D120");
  const start = formulas.findIndex((row) =>
    row.some((formula) => String(formula).includes("PLAN.GAP.TABLE(")),
  );
  const table = formulas.slice(start, start + 10).flat();
  expect(table.filter((formula) => String(formula).startsWith("="))).toEqual([
    '=IF(COUNT(gap_requirement)=0,"",PLAN.GAP.TABLE(gap_years,IF(gap_requirement="","",gap_requirement),gap_savings_to_identify,gap_pay_and_prices,IF(gap_limits="","",gap_limits),gap_used_names))',
  ]);
});

test.each(exampleBook("example").map(({ title, example }) => [title, example] as const))(
  "%s is there with its charts, and every check holds",
  async (_, example) => {
    await looksWhole(workbench, example(FREE));
  },
);

test("no cell of it shows an error", async () => {
  await workbench.page.getByText("No cell shows an error.").waitFor({ state: "attached" });
  await expect(workbench.page.locator("#message-count").textContent()).resolves.toBe("0");
});
