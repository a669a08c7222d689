/** A ready model that the workbench opens with has the charts, choices and rules that the add-in gives it through the client. */
import { MODELS } from "../../src/sheets/models";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { recordObjects } from "../../src/workbench/book/recordObjects";
import { writeSheetPlan } from "../../src/workbench/book/writeSheetPlan";
import type { Worksheet } from "../../src/workbench/host/objects/worksheet";
import { readChart } from "../../src/workbench/page/charts/read/readChart";
import { chartPlace } from "../../src/workbench/page/charts/chartPlace";
import { readRules } from "../../src/workbench/page/rules/readRules";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

/** Everything of a sheet but its cells. */
function objectsOf(sheet: Worksheet, { choices, prompts }: SheetPlan) {
  return {
    charts: sheet.Charts.items().map((chart) => ({
      // Written out, so that formats are compared by what they write.
      picture: JSON.stringify(
        readChart(chart, (value, code) => `${code} ${value}`),
        (_, part: unknown) =>
          typeof part === "function"
            ? (part as (value: number) => string)(1)
            : part instanceof Map
              ? [...part]
              : part,
      ),
      place: chartPlace(chart, sheet, (box) => ({
        x: box.column,
        y: box.row,
        width: box.columns,
        height: box.rows,
      })),
    })),
    rules: readRules(sheet),
    choices: choices.map(({ box }) => sheet.validations.of(box).value("Rule")),
    prompts: prompts.map(({ box }) => sheet.validations.of(box).value("Prompt")),
  };
}

/** The names of the workbook's sheets, and what is named in it. */
function namesOf({ host, store }: HostedWorkbook) {
  return { sheets: host.workbook.Worksheets.items().map(({ Name }) => Name), defined: store.names.list() };
}

it.each(MODELS.map((model) => [model.id, model] as const))("%s", async (_, model) => {
  const workbook = officeWorkbook(atOnce);
  const before = namesOf(booted);
  const { sheets } = await workbook.planSheets(model.example);

  const { id } = await workbook.insertSheets(await workbook.planSheets(model.example));
  const asked = sheets.map((plan) => objectsOf(booted.host.workbook.Worksheets.GetItem(plan.name), plan));
  expect(namesOf(booted).sheets).toEqual([...before.sheets, ...sheets.map(({ name }) => name)]);
  await workbook.undo(id);
  expect(namesOf(booted)).toEqual(before);

  const recorded = sheets.map((plan) => {
    const sheet = booted.host.workbook.Worksheets.Add(plan.name);
    writeSheetPlan(booted.store, sheet.Id, plan);
    recordObjects(sheet, plan);
    return objectsOf(sheet, plan);
  });
  expect(recorded).toEqual(asked);
});
