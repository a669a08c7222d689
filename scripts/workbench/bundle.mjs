import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { plainFields } from "./plainFields.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src/workbench");

/**
 * What the pages load: the workbench, the list of what differs from Excel, their style. They are modules, so that the
 * page can load the spreadsheet component, by far the largest part, as a file of its own after the rest.
 */
const PAGES = {
  page: path.join(source, "page/index.ts"),
  copy: path.join(source, "page/copy.ts"),
  deviations: path.join(source, "page/deviations.ts"),
  style: path.join(source, "page/style.css"),
};

/** The script that plays Excel inside the pane's frame: classic, because only such a script runs before office.js. */
const FRAME = { frame: path.join(source, "host/frame.ts") };

/** Bundles the workbench page into `folder`: development only, none of it ever reaches the add-in's own build. */
export async function bundleWorkbench(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = {
    outdir: folder,
    bundle: true,
    minify: true,
    sourcemap: true,
    target: "es2022",
    loader: { ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
    plugins: [plainFields],
  };
  await Promise.all([
    build({
      ...options,
      entryPoints: PAGES,
      format: "esm",
      splitting: true,
      chunkNames: "parts/[name]-[hash]",
    }),
    build({ ...options, entryPoints: FRAME, format: "iife" }),
  ]);
  for (const page of ["index.html", "copy.html", "deviations.html"]) {
    copyFileSync(path.join(source, "page", page), path.join(folder, page));
  }
}
