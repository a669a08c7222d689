import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src/workbench");

/** What the page loads: itself, the list of what differs from Excel, its style, and the script that plays Excel inside the pane's frame. */
const ENTRIES = {
  page: path.join(source, "page/index.ts"),
  deviations: path.join(source, "page/deviations.ts"),
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
  for (const page of ["index.html", "deviations.html"]) {
    copyFileSync(path.join(source, "page", page), path.join(folder, page));
  }
}
