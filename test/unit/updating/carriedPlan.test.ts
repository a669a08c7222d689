import { budgetGap } from "../../../src/sheets/models/budgetGap";
import { MODELS } from "../../../src/sheets/models";
import { cellName } from "../../../src/grid/cell";
import type { Placement } from "../../../src/sheets/plan/draft";
import { asEarlier, CONTINGENCY } from "../../../src/workbench/book/earlierBook";
import { carriedInto } from "../../../src/workbook/updating/carriedInto";
import { laidAsRead, type ReadSheet } from "../../../src/workbook/updating/laidSheet";
import { readPlan } from "./readPlan";

/** Every model's own prefix, and the sheet it makes of the worked example. */
function ofExample(model: (typeof MODELS)[number]) {
  let prefix = "";
  const place: Placement = {
    sheet: (wish) => wish,
    prefix: (wish) => (prefix = wish),
    table: (wish) => wish,
  };
  const [plan] = asEarlier(model.example)(place);
  if (!plan) throw new Error(`${model.id} has no sheet`);
  return { plan, prefix, place };
}

describe.each(MODELS.map((model) => [model.title, model] as const))(
  "%s of an earlier version",
  (_, model) => {
    const { plan, prefix, place } = ofExample(model);
    const old = readPlan(plan, prefix);
    const laid = laidAsRead(old);
    const { carried, lost, typedOver, plan: updated } = carriedInto(model, old, place);

    it("loses no input: each is carried over or named", () => {
      const told = [...carried, ...lost].map(({ address }) => address).sort();
      const entries = old.formulas.flatMap((row, at) =>
        row.flatMap((held, column) =>
          held !== "" && laid.partAt(at, column) === "entry" ? [cellName(at, column)] : [],
        ),
      );
      expect(entries.length).toBeGreaterThan(5);
      expect(told).toEqual(expect.arrayContaining(entries));
      expect(typedOver).toEqual([]);
    });

    it("finds the place of every one that the model still asks for", () => {
      expect(lost.map(({ label, address }) => `${address} ${label}`)).toEqual([
        expect.stringMatching(new RegExp(` ${CONTINGENCY}$`)),
      ]);
    });

    it("writes each into its place", () => {
      const held = new Map(
        updated.cells.flatMap((row, at) => row.map((content, column) => [cellName(at, column), content])),
      );
      const before = new Map(
        old.formulas.flatMap((row, at) => row.map((content, column) => [cellName(at, column), content])),
      );
      const others = carried.filter(({ address, to }) => {
        const was = before.get(address) ?? "";
        return !String(was).startsWith("=") && held.get(to) !== was;
      });
      expect(carried.length).toBeGreaterThan(5);
      expect(others).toEqual([]);
    });
  },
);

describe("an older sheet of the budget gap", () => {
  const model = budgetGap;
  const { plan, prefix, place } = ofExample(model);
  const read = readPlan(plan, prefix);
  const boxOf = (word: string) => {
    const box = read.worded.find((one) => one.word === word)?.box;
    if (!box) throw new Error(`no cells are called ${word}`);
    return box;
  };
  const put = (row: number, column: number, value: string | number): ReadSheet => {
    const changed = (grid: ReadSheet["formulas"]) =>
      grid.map((line, at) => line.map((held, right) => (at === row && right === column ? value : held)));
    return {
      ...read,
      formulas: changed(read.formulas),
      values: changed(read.values),
      texts: changed(read.texts) as string[][],
    };
  };
  const carry = (from: ReadSheet) => carriedInto(model, from, place);

  it("keeps a figure by its name where its label was given other words", () => {
    const { row, column } = boxOf("requirement");
    const { carried, lost } = carry(put(row, 0, "What the Authority needs"));
    expect(lost.map(({ label }) => label)).toEqual([CONTINGENCY]);
    expect(carried.map(({ address }) => address)).toContain(cellName(row, column));
  });

  it("finds limits by their names, which are the user's own", () => {
    const { row, column } = boxOf("limit_names");
    const { plan: updated } = carry(put(row, column, "Our own ceiling"));
    expect(updated.cells.flat()).toContain("Our own ceiling");
  });

  it("says which results have been typed over", () => {
    const spill = read.spills.find(({ rows, columns }) => rows > 2 && columns > 2);
    const [row, column] = [(spill?.row ?? 0) + 1, (spill?.column ?? 0) + 1];
    const typed = { ...put(row, column, 99), spills: read.spills.filter((one) => one !== spill) };
    expect(carry(typed).typedOver).toEqual([cellName(row, column)]);
  });

  it("keeps the figure, and says so, of a link by where cells of the sheet stand", () => {
    const { row, column } = boxOf("requirement");
    const formula = `=INDEX(other_figures,MATCH(A${row + 1},other_labels,0))`;
    const linked = put(row, column, formula);
    const { carried } = carry({ ...linked, values: put(row, column, 2706.8).values });
    const [one] = carried.filter(({ isUnlinked }) => isUnlinked);
    expect(one?.address).toBe(cellName(row, column));
  });
});
