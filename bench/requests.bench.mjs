import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";
import { importTypeScript } from "../scripts/typescript.mjs";
import { part } from "./part.mjs";

export const name = "what is asked of Excel to insert a ready model";

/** How many actions the models of that time took when each cell's look was asked for by itself, counted in this way. */
const before = JSON.parse(readFileSync(path.join(import.meta.dirname, "actionsBefore.json"), "utf8"));

/** Inserts every worked example by the real office.js client and counts what it sends: no times, so one run says it all. */
export async function run() {
  const page = new JSDOM("<!doctype html><body></body>", {
    url: "https://bench.test/",
    runScripts: "outside-only",
  });
  const { window } = page;
  // The double of Excel finds the client's files by `require`, which a module does not have.
  const require = createRequire(import.meta.url);
  Object.assign(globalThis, { window, document: window.document, require });
  const root = path.resolve(import.meta.dirname, "..");
  const { bootWorkbook } = await importTypeScript(path.join(root, "test/setup/officeClient.ts"));
  const { officeWorkbook } = await part("workbook/officeWorkbook.ts");
  const { MODELS } = await part("sheets/models/index.ts");
  const { host } = await bootWorkbook();
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
  const sent = [];
  host.onExchange(({ request }) => sent.push(request.message.body));
  // What waits for Excel to calculate is left out: it ends the counting of a model.
  const counts = [];
  const lines = [];
  for (const model of MODELS) {
    const workbook = officeWorkbook(() => Promise.resolve(void counts.push(sent.length)));
    const plan = await workbook.planSheets(model.example);
    const first = sent.length;
    const { id } = await workbook.insertSheets(plan);
    const bodies = sent.slice(first, counts.at(-1));
    const actions = bodies.reduce((sum, { Actions }) => sum + Actions.length, 0);
    const kilobytes = Math.round(bodies.reduce((sum, body) => sum + JSON.stringify(body).length, 0) / 1024);
    const perCell = (actions / plan.cellCount).toFixed(2);
    const once = before[model.id];
    const share = once === undefined ? "" : `, ${Math.round((100 * actions) / once)}% of ${once} once`;
    lines.push(
      `${model.id}: ${actions} actions for ${plan.cellCount} cells (${perCell} each)${share}, ${kilobytes} kB`,
    );
    await workbook.undo(id);
    counts.length = 0;
  }
  window.close();
  return lines;
}
