/** What holds of every ready model, calculated with no page: an eleventh is held to it without a line here. */
import { isFormula } from "../../src/sheets/plan/content";
import { contains } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import { MODELS } from "../../src/sheets/models";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { FREE } from "../../src/workbench/book/writeBook";
import type { ExcelAtHand } from "./builtCalls";
import { ModelWorkbook } from "./modelWorkbook";
import { restsOnCalls } from "./restsOnCalls";

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
  const plans = model.example(FREE);

  it("shows no error in its worked example, and every check holds", async () => {
    const book = await ModelWorkbook.of(model.example);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("shows no error while it is blank, and every check holds", async () => {
    const book = await ModelWorkbook.of(model.blank(usual), {}, { blank: 0 });
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it.each(["#NAME?", "#VALUE!"] as const)(
    "says nothing that rests on a call where every call is %s",
    async (failing) => {
      const book = await ModelWorkbook.of(model.example, {}, { failing });
      const said = plans.flatMap((plan) =>
        [...plan.checks, ...plan.dressed.flatMap(({ box, look }) => (look === "sentence" ? [box] : []))]
          .filter(({ row, column }) => restsOnCalls(plan, row, column))
          .map(({ row, column }) => [cellName(row, column), book.used(plan.name)[row]?.[column]]),
      );
      expect(said.filter(([, value]) => value !== failing)).toEqual([]);
      // What rests on no call goes on to hold.
      expect(book.checks().filter((holds) => holds !== failing && holds !== true)).toEqual([]);
    },
  );

  it("hides no error of a call", () => {
    const hidden = plans.flatMap(({ cells }) =>
      cells.flat().flatMap((content) => {
        const guarded = isFormula(content) ? content.formula.split("IFERROR(").slice(1) : [];
        return guarded.filter((rest) => upToItsEnd(rest).includes("PLAN."));
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("gives the same figures where blanks arrive as 0, with every third figure taken out", async () => {
    const all = async (excel: ExcelAtHand) => {
      const book = await ModelWorkbook.of((place) => model.example(place).map(thinned), {}, excel);
      return book.plans.flatMap(({ name }) =>
        book
          .used(name)
          .flatMap((line, row) => line.map((value, column) => `${cellName(row, column)} ${value}`)),
      );
    };
    expect(await all({ blank: 0 })).toEqual(await all({}));
  });
});

/** A sheet of which every third figure that is to be typed is left blank. */
function thinned(plan: SheetPlan): SheetPlan {
  let figures = 0;
  const cells = plan.cells.map((line, row) =>
    line.map((content, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      const look = plan.dressed.filter(({ box }) => contains(box, cell)).at(-1)?.look;
      const isFigure = typeof content === "number" && look === "input";
      return isFigure && figures++ % 3 === 0 ? null : content;
    }),
  );
  return { ...plan, cells };
}

/** A formula's text up to the bracket that closes what is open. */
function upToItsEnd(rest: string): string {
  let open = 1;
  const end = [...rest].findIndex((sign) => {
    open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return open === 0;
  });
  return rest.slice(0, end);
}
