import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { plainFields } from "../../scripts/workbench/plainFields.mjs";
import { promptCalculation } from "./promptCalculation.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".cache/engine");
const bundle = path.join(folder, "headless.cjs");
const fingerprint = `${bundle}.meta`;

/** Whether the bundle is made of just these inputs, unchanged since. */
function isFresh() {
  if (!existsSync(bundle) || !existsSync(fingerprint)) return false;
  const inputs = JSON.parse(readFileSync(fingerprint, "utf8"));
  return inputs.every(({ file, text }) => {
    const place = path.join(root, file);
    return existsSync(place) && readFileSync(place, "utf8") === text;
  });
}

/**
 * The calculation engine in one CommonJS file, for the tests that calculate without a page: jest cannot load Univer's
 * packages one by one, and a bundle made once is shared by every test file.
 */
export default async function bundleEngine() {
  if (isFresh()) return;
  mkdirSync(folder, { recursive: true });
  const fresh = `${bundle}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["test/host/engine/headless.ts"],
    outfile: fresh,
    bundle: true,
    minify: true,
    metafile: true,
    platform: "node",
    format: "cjs",
    logLevel: "warning",
    plugins: [promptCalculation, plainFields],
  });
  renameSync(fresh, bundle); // None may see half a bundle.
  const ours = [
    "package-lock.json",
    "scripts/workbench/plainFields.mjs",
    "test/setup/promptCalculation.mjs",
    ...Object.keys(metafile.inputs),
  ].filter((file) => !file.startsWith("node_modules/"));
  const inputs = ours.map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
  writeFileSync(fingerprint, JSON.stringify(inputs));
}
