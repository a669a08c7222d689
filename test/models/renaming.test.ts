/** A name that a user may change is followed by what goes by it, or the sheet says where to choose again. */
import { holds, type Box } from "../../src/grid/box";
import { quoteSheetName } from "../../src/grid/address";
import { cellName } from "../../src/grid/cell";
import { ALL_FIGURES } from "../../src/sheets/page/checkList";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { MODELS } from "../../src/sheets/models";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { MODERN } from "./builtCalls";
import { lookAt } from "./lookAt";
import { ModelWorkbook } from "./modelWorkbook";

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  it("stands when its labels are renamed, what goes by them following", async () => {
    const book = await ModelWorkbook.of(model.example, {}, MODERN);
    for (const plan of book.plans) {
      const labels = labelsOf(plan);
      await book.fill(
        labels.map(({ row, column, text }) => [
          `${quoteSheetName(plan.name)}!${cellName(row, column)}`,
          `${text} renamed`,
        ]),
      );
      expect([plan.name, book.errors()]).toEqual([plan.name, []]);
      expect([plan.name, book.failingChecks()]).toEqual([plan.name, []]);
      const [first] = labels;
      if (!first) continue;
      await book.fill(
        labels.map(({ row, column, text }) => [
          `${quoteSheetName(plan.name)}!${cellName(row, column)}`,
          text,
        ]),
      );
      expect(book.failingChecks()).toEqual([]);
    }
  });
});

it("names the cell to choose again where a word was chosen by hand, and says nothing by it meanwhile", async () => {
  const book = await ModelWorkbook.of(budgetGap.example, {}, MODERN);
  const [[, [second]]] = [book.named("gap_limit_names")] as [[unknown, [string]]];
  await book.typeInto([["gap_planned_at", 0, 0, second]]);
  expect(book.failingChecks()).toEqual([]);
  await book.typeInto([["gap_limit_names", 1, 0, "Another name"]]);
  expect(book.failingChecks()).toContain(ALL_FIGURES);
  const [, , standing, trouble, sentence] = book.used("Budget gap").map(([first]) => String(first));
  expect(standing).toContain("to look at");
  expect(trouble).toMatch(/^B\d+ is not on its list any more: choose again\.$/);
  expect(sentence).toBe("");
});

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The names that are to be filled and that the list of another cell shows, or another cell to be filled repeats. */
function labelsOf(plan: SheetPlan): Label[] {
  const look = lookAt(plan);
  const isIn = (boxes: readonly Box[], row: number, column: number) =>
    boxes.some((box) => holds(box, row, column));
  const lists = plan.choices.map(({ from }) => from);
  const choosing = plan.choices.map(({ box }) => box);
  const texts = plan.cells.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const at = look(row, column);
      const isName = at === "inputName" && !isIn(choosing, row, column);
      return typeof text === "string" && isName ? [{ row, column, text }] : [];
    }),
  );
  return texts.filter(
    ({ row, column, text }) =>
      isIn(lists, row, column) || texts.some((other) => other.text === text && other.column !== column),
  );
}
