import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src/workbench");

/** What the page loads: itself, its style, and the script that plays Excel inside the pane's frame. */
const ENTRIES = {
  page: path.join(source, "page/index.ts"),
  style: path.join(source, "page/style.css"),
  frame: path.join(source, "host/frame.ts"),
};

/** Bundles the workbench page into `folder`: development only, none of it ever reaches the add-in's own build. */
export async function bundleWorkbench(folder) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    minify: true,
    sourcemap: true,
    format: "iife",
    target: "es2022",
    loader: { ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
  });
  for (const page of ["index.html", "workbench.svg"]) {
    const from = path.join(source, "page", page);
    if (existsSync(from)) copyFileSync(from, path.join(folder, page));
  }
}

/** Loads a module of the workbench's sources, for a script that needs the same figures as the page. */
export async function loadSource(file, folder) {
  const outfile = path.join(folder, `${path.basename(file, ".ts")}.mjs`);
  await build({
    entryPoints: [path.join(source, file)],
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
  return import(`file://${outfile}?${Date.now()}`);
}
