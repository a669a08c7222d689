import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** The newest change among what the build reads, in milliseconds. */
function newest(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Builds the production add-in into the folder the tests look at, unless what is there is newer than its sources. */
export default function build() {
  const folder = process.env.DIST ?? path.join(root, ".cache/test-dist");
  process.env.DIST = folder;
  const inputs = [
    "src",
    "assets",
    "docs/functions",
    "docs/support.html",
    "manifest.xml",
    "webpack.config.js",
    "package.json",
  ];
  const changed = Math.max(...inputs.map((name) => newest(path.join(root, name))));
  // FUNCTIONS=1: only functions.js and functions.json, for quick runs while working on a function.
  const functionsOnly = Boolean(process.env.FUNCTIONS);
  const made = path.join(folder, functionsOnly ? "functions.json" : "taskpane.html");
  if (existsSync(made) && statSync(made).mtimeMs > changed) return;
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const only = functionsOnly ? ["--env", "functions"] : [];
  try {
    const env = { ...process.env, DIST: folder };
    execFileSync(process.execPath, [webpack, "--mode", "production", ...only], {
      cwd: root,
      env,
      stdio: "pipe",
    });
  } catch (failed) {
    throw new Error(`The production build failed:\n${failed.stdout}${failed.stderr}`, { cause: failed });
  }
  // The bundler leaves alone what comes out the same: without this it would be built again every time.
  const now = new Date();
  utimesSync(made, now, now);
}
