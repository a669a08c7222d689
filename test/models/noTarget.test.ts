/** No data is said where the actual is missing; where only the target is, the sheet says so, and counts it apart. */
import { MODELS } from "../../src/sheets/models";
import { isFormula } from "../../src/sheets/plan/content";
import { FREE } from "../../src/workbench/book/writeBook";
import { ModelWorkbook } from "./modelWorkbook";

type Cell = readonly [name: string, down: number, right: number];

const down = (name: string, rows: number, right: number): Cell[] =>
  Array.from({ length: rows }, (_, row) => [name, row, right] as const);

/** Of every model that rates: the cells of a target, and those of the actual that is held against it. */
const RATING: Readonly<
  Record<string, { readonly target: readonly Cell[]; readonly actual: readonly Cell[] }>
> = {
  trajectories: { target: [["trajectory_final_targets", 0, 0]], actual: [["trajectory_actuals", 0, 0]] },
  "borough-roll-up": { target: [["rollup_targets", 0, 0]], actual: [["rollup_actuals", 0, 0]] },
  "borough-scorecard": { target: [["boroughs_figures", 0, 3]], actual: [["boroughs_figures", 0, 6]] },
  // Of the first indicator in the quarter that is the latest.
  scorecard: { target: [["score_targets", 1, 2]], actual: [["score_actuals", 1, 2]] },
  "agreement-performance": {
    target: [0, 1, 2].map((year) => ["performance_targets", 0, year]),
    actual: [["performance_actuals", 0, 1]],
  },
  "multi-area-agreement": {
    target: down("multi_area_figures", 5, 1),
    actual: down("multi_area_figures", 5, 2),
  },
  "business-group-plans": { target: [["group_plans_sought", 0, 0]], actual: [["group_plans_reached", 0, 0]] },
};

it("is asked of every model that speaks of figures it does not have", () => {
  const saying = MODELS.filter(({ example }) =>
    example(FREE).some(({ cells }) =>
      cells.flat().some((one) => isFormula(one) && one.formula.includes('"No target"')),
    ),
  );
  expect(saying.map(({ id }) => id).sort()).toEqual(Object.keys(RATING).sort());
});

describe.each(Object.entries(RATING))("%s", (id, { target, actual }) => {
  it("says No target where the actual is there, and No data where it is not", async () => {
    const model = MODELS.find((one) => one.id === id);
    if (!model) throw new Error(`there is no model ${id}`);
    const book = await ModelWorkbook.of(model.example);
    const [{ name: sheet = "" } = {}] = book.plans;
    const all = () => book.used(sheet).slice(6).flat();
    const shown = (word: string) => all().filter((value) => value === word).length;
    const head = () => book.used(sheet).slice(4, 6).flat().join(" ");
    const blank = (cells: readonly Cell[]) => book.typeInto(cells.map((cell) => [...cell, ""] as const));
    const [noData, noTarget] = [shown("No data"), shown("No target")];
    const counted = () => Number(/(\d+) (?:without a target|no target)/.exec(head())?.[1] ?? 0);
    const before = counted();

    await blank(target);
    expect(shown("No target")).toBeGreaterThan(noTarget);
    expect(shown("No data")).toBe(noData);
    expect(counted()).toBe(before + 1);
    expect(book.errors()).toEqual([]);

    await blank(actual);
    expect(shown("No data")).toBeGreaterThan(noData);
    expect(counted()).toBe(before);
    expect(book.errors()).toEqual([]);
  });
});
