import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const bundle = path.join(root, ".cache/workbench");
const dist = path.join(root, "dist");
const submission = path.join(root, "src/sheets/facts/budgetSubmission.ts");

/** Ends with one plain sentence. The whole story of a failed build is worth showing; a stack trace is not. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function wantedPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  }
  return port;
}

/** Opens the page where there is a person with a desktop; a failure to do so is no failure of the workbench. */
function openBrowser(address) {
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !process.stdout.isTTY || !desktop) return;
  const opener = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] }[process.platform] ?? ["xdg-open"];
  const [command, ...args] = [...opener, address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

const row = (label, cells) => `  ${label.padEnd(18)}${cells.map((cell) => cell.padStart(9)).join("")}`;
const millions = (figures) => figures.map((figure) => figure.toFixed(1));

if (!existsSync(path.join(root, "node_modules/esbuild"))) {
  stop("The packages are not installed: run npm ci first.");
}

try {
  const port = wantedPort();
  const { default: buildAddIn } = await import("../test/setup/build.mjs");
  const { bundleWorkbench } = await import("./workbench/bundle.mjs");
  const { importTypeScript } = await import("./typescript.mjs");
  const { builtGaps } = await import("./workbench/builtGaps.mjs");
  const { serveWorkbench } = await import("./workbench/server.mjs");

  console.log("Building the add-in and the workbench …");
  process.env.DIST = dist;
  buildAddIn();
  await bundleWorkbench(bundle);
  const { BUDGET_SUBMISSION } = await importTypeScript(submission);
  const gaps = await builtGaps(dist, BUDGET_SUBMISSION);
  const workbench = await serveWorkbench({ dist, bundle, port });

  console.log(`
Envelope workbench (not Excel): ${workbench.address}

The worked example's budget gap, £m, by the built functions:
${row("", gaps.years)}
${row("at the lower limit", millions(gaps.lower))}
${row("at the upper limit", millions(gaps.upper))}

Ctrl+C stops it.`);
  openBrowser(workbench.address);

  const close = () => void workbench.close().then(() => process.exit(0));
  process.once("SIGINT", close);
  process.once("SIGTERM", close);
} catch (error) {
  stop(`The workbench could not start: ${error.message}`);
}
