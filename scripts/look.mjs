// Takes a picture of the workbench: node scripts/look.mjs "?book=budget-gap" out.png [cell] [width] [height]
import path from "node:path";
import { chromium } from "playwright-core";
import buildAddIn from "../test/setup/build.mjs";
import { launchBrowser } from "./workbench/browser.mjs";
import { bundleWorkbench } from "./workbench/bundle.mjs";
import { serveWorkbench } from "./workbench/server.mjs";

const [switches = "", out = "look.png", cell, width = "1440", height = "900"] = process.argv.slice(2);

process.env.DIST ??= path.resolve(import.meta.dirname, "../.cache/look-dist");
buildAddIn();
const bundle = `${process.env.DIST}-workbench-${process.pid}`;
await bundleWorkbench(bundle);
const workbench = await serveWorkbench({ dist: process.env.DIST, bundle, port: 0 });
const server = await launchBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(workbench.address + switches);
  await page.waitForFunction(() => "envelopeWorkbench" in window);
  await page.evaluate(() => window.envelopeWorkbench.ready);
  await page.evaluate(() => window.envelopeWorkbench.settle());
  if (cell) await page.evaluate((at) => window.envelopeWorkbench.select(at), cell);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: out });
  await browser.close();
} finally {
  await server.close();
  await workbench.close();
}
