import { copyFile } from "../../src/sharing/copyFile";
import type { CopyKind } from "../../src/sharing/facts";
import { saidOf } from "../../src/sharing/said";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { MODELS } from "../../src/sheets/models";
import type { Draft } from "../../src/sheets/plan/draft";
import { definitionsFor, twinOf } from "../../src/twins/definitions";
import { twinFormula } from "../../src/twins/twinFormula";
import { answersOf, difference, type Argument, type Value } from "../twins/twinWorkbook";
import { CopiedWorkbook, type Cells } from "./copiedWorkbook";
import { MODERN } from "./builtCalls";
import { ModelWorkbook } from "./modelWorkbook";

const FACTS = { name: "Model.xlsx", made: "30 November 2026", version: "1.2.0" };

/** A draft's live figures by sheet, the sheets with calls of ours, and the workbook as a file: it is closed again. */
async function lived(draft: Draft) {
  const live = await ModelWorkbook.of(draft, {}, MODERN);
  const figures = new Map(live.plans.map(({ name }) => [name, live.used(name)]));
  const { sheets } = live.reading();
  const calling = sheets.filter(({ formulas }) =>
    formulas.some((row) => row.some((formula) => /^=.*PLAN\./.test(String(formula)))),
  );
  const bytes = live.file();
  await ModelWorkbook.close();
  return { figures, calling: new Set(calling.map(({ name }) => name)), bytes };
}

/** Its copy, opened where nobody knows a function of ours. */
async function copied(bytes: Uint8Array, kind: CopyKind) {
  const { bytes: made, report } = await copyFile(bytes, kind, FACTS);
  return { report, copy: await CopiedWorkbook.open(made) };
}

/** Where two sheets differ: row and column from 1; numbers within 1E-9. */
function differences(sheet: string, live: Cells, copy: Cells): string[] {
  return live.flatMap((row, down) =>
    row.flatMap((value, right) => {
      const other = copy[down]?.[right] ?? "";
      const same =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
          : value === other;
      return same ? [] : [`${sheet} R${down + 1}C${right + 1}: ${String(other)}, live ${String(value)}`];
    }),
  );
}

describe.each(MODELS.map((model) => [model.id, model] as const))("of %s", (_, { example }) => {
  let live: Awaited<ReturnType<typeof lived>>;
  beforeAll(async () => (live = await lived(example)));

  test("the copy, calculated with names alone, has every figure of the live one", async () => {
    const { copy, report } = await copied(live.bytes, "twin");
    const found = [...live.figures].flatMap(([sheet, cells]) => differences(sheet, cells, copy.used(sheet)));
    expect(found).toEqual([]);
    const shown = [...live.figures.keys()].flatMap((sheet) => copy.used(sheet).flat());
    expect(shown.filter((value) => value === "#NAME?")).toEqual([]);
    // The sheet that travels with the copy says the same.
    const [compared, differ] = copy.values("Live figures!B3:B4").flat();
    expect(compared).toBe(report.compared);
    expect(differ).toBe(0);
    copy.close();
  });

  test("the frozen copy is the live figures, and no formula", async () => {
    const { copy } = await copied(live.bytes, "frozen");
    const { figures } = live;
    expect([...figures].flatMap(([sheet, cells]) => differences(sheet, cells, copy.used(sheet)))).toEqual([]);
    expect([...figures.keys()].flatMap((sheet) => copy.formulas(sheet))).toEqual([]);
    copy.close();
  });

  test("a copy has a sentence for its blocks, most of them with the inputs that they rest on", async () => {
    const said = await saidOf(live.bytes);
    expect(new Set(said.map(({ sheet }) => sheet))).toEqual(live.calling);
    expect(
      said.filter(({ sentence }) => sentence === "" || /cannot be put into words/.test(sentence)),
    ).toEqual([]);
    expect(said.filter(({ inputs }) => inputs.length > 0).length).toBeGreaterThanOrEqual(
      Math.floor(said.length / 2),
    );
  });
});

test.each(["borough-roll-up", "scorecard"])(
  "each call of %s from whose figures some are picked is right where it stands alone, and nothing else of its formula changed",
  async (id) => {
    const model = MODELS.find((one) => one.id === id);
    if (!model) throw new Error(`there is no model ${id}`);
    const live = await ModelWorkbook.of(model.example, {}, MODERN);
    const formulas = live
      .reading()
      .sheets.flatMap((sheet) => sheet.formulas.flat())
      .filter((formula): formula is string => /^=.*INDEX\(PLAN\.(?:CASCADE|SPC)\(/.test(String(formula)));
    const calls = [...live.calls.made.values()].filter((call) => /^(?:CASCADE|SPC)$/.test(call.id));
    await ModelWorkbook.close();
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      const turned = twinFormula(formula);
      expect(
        (turned.why ?? turned.formula)
          .replaceAll(/PLAN_(CASCADE|SPC)/g, "PLAN.$1")
          .replaceAll(/(,"")+\)/g, ")"),
      ).toBe(formula.replaceAll(/(,"")+\)/g, ")"));
    }
    expect(calls.length).toBeGreaterThan(0);
    for (const { id: called, args, value } of calls) {
      const twin = twinOf(called);
      const expected = value as Value[][];
      if (!twin) throw new Error(`${called} has no twin`);
      const given = args.slice(0, twin.parameters.length) as Argument[];
      const [found = []] = await answersOf(twin, definitionsFor([called]), [
        { args: given, rows: expected.length, columns: expected[0]?.length ?? 1 },
      ]);
      expect([called, difference(found, expected)]).toEqual([called, undefined]);
    }
  },
);

test("raising the requirement by 10 in the copy raises the gap by 10, and the copy counts what moved", async () => {
  const { copy } = await copied((await lived(budgetGap.example)).bytes, "twin");
  const gap = () => Number(copy.rowOf("Budget gap", /^Budget gap: /)?.[2]);
  const before = gap();
  const requirement = copy.placeOf("Budget gap", /^Budget requirement approved/);
  await copy.type("Budget gap", { row: requirement.row, column: 2 }, (value) => Number(value) + 10);
  expect(gap() - before).toBeCloseTo(10, 9);
  expect(Number(copy.values("Live figures!B4")[0]?.[0])).toBeGreaterThan(0);
  copy.close();
});
