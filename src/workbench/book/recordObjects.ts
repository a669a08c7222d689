import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { STATUS_LOOKS } from "../../sheets/looks/looks";
import { Range } from "../host/objects/range/range";
import type { Worksheet } from "../host/objects/worksheet";
import { recordChart } from "./recordChart";

/** Records on a sheet that was written without the client what the add-in would have asked for: choices, statuses, charts. */
export function recordObjects(sheet: Worksheet, { choices, prompts, statuses, charts }: SheetPlan): void {
  for (const { box, from } of choices) {
    const source = new Range(sheet, from);
    sheet.validations.of(box).set("Rule", { list: { inCellDropDown: true, source } });
  }
  for (const { box, title, message } of prompts) {
    sheet.validations.of(box).set("Prompt", { showPrompt: true, title, message });
  }
  statuses.forEach((box) => recordStatuses(new Range(sheet, box)));
  charts.forEach((plan) => recordChart(sheet, plan));
}

function recordStatuses(range: Range): void {
  for (const [text, { font, fill }] of Object.entries(STATUS_LOOKS)) {
    const rule = range.ConditionalFormats.Add("ContainsText").reach("TextComparison");
    rule.reach("Format/Font").set("Color", font);
    rule.reach("Format/Fill").set("Color", fill);
    rule.set("Rule", { operator: "Contains", text });
  }
}
