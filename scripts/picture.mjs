// Takes the README's picture of the workbench, docs/workbench.png: node scripts/picture.mjs
import path from "node:path";
import { chromium } from "playwright-core";
import buildAddIn from "../test/setup/build.mjs";
import { launchBrowser } from "./workbench/browser.mjs";
import { bundleWorkbench } from "./workbench/bundle.mjs";
import { serveWorkbench } from "./workbench/server.mjs";

const root = path.resolve(import.meta.dirname, "..");

buildAddIn();
const bundle = `${process.env.DIST}-workbench`;
await bundleWorkbench(bundle);
const workbench = await serveWorkbench({ dist: process.env.DIST, bundle, port: 0 });
const server = await launchBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(workbench.address);
  await page.waitForFunction(() => "envelopeWorkbench" in window);
  await page.evaluate(() => window.envelopeWorkbench.ready);
  await page.getByRole("toolbar").getByRole("button", { name: "Catalogue" }).click();
  const pane = page.frameLocator("#pane");
  await pane.getByRole("searchbox").fill("crime");
  await pane.getByText("NI 16").first().waitFor();
  await page.evaluate(() => window.envelopeWorkbench.select("Budget gap!C31"));
  await page.evaluate(() => window.envelopeWorkbench.settle());
  await pane.getByText("'Budget gap'!C31").waitFor();
  await page.mouse.move(900, 20);
  await page.screenshot({ path: path.join(root, "docs/workbench.png") });
  await browser.close();
} finally {
  await server.close();
  await workbench.close();
}
