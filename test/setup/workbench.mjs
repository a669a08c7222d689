import { launchBrowser } from "../../scripts/workbench/browser.mjs";
import { bundleWorkbench } from "../../scripts/workbench/bundle.mjs";
import { serveWorkbench } from "../../scripts/workbench/server.mjs";
import build from "./build.mjs";

/**
 * Serves the production build in the workbench and starts a browser, for the end-to-end tests. They find both in
 * WORKBENCH_ADDRESS and BROWSER_ENDPOINT. Runs outside jest's module system, so packages that are ESM only load.
 */
export default async function setup() {
  build();
  const bundle = `${process.env.DIST}-workbench`;
  await bundleWorkbench(bundle);
  const workbench = await serveWorkbench({ dist: process.env.DIST, bundle, port: 0 });
  const browser = await launchBrowser();
  process.env.WORKBENCH_ADDRESS = workbench.address;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  globalThis.workbenchRun = { workbench, browser };
}
