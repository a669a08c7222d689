import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";
import { importTypeScript } from "../scripts/typescript.mjs";

export const name = "what is asked of Excel to insert a ready model";

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
  const { officeWorkbook } = await importTypeScript(path.join(root, "src/workbook/officeWorkbook.ts"));
  const { MODELS } = await importTypeScript(path.join(root, "src/sheets/models/index.ts"));
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
    lines.push(
      `${model.id}: ${actions} actions for ${plan.cellCount} cells (${perCell} each), ${kilobytes} kB`,
    );
    await workbook.undo(id);
    counts.length = 0;
  }
  window.close();
  return lines;
}
