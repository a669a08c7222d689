import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type * as Headless from "./headless";

const root = path.resolve(__dirname, "../../..");

/** The engine in one CommonJS file: Univer's packages cannot be loaded by jest one by one. */
export function bundledEngine(): typeof Headless {
  const folder = path.join(root, ".cache/engine");
  const bundle = path.join(folder, "headless.cjs");
  const fresh = `${bundle}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [path.join(root, "test/host/engine/headless.ts")],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "warning",
  });
  renameSync(fresh, bundle); // Test files run side by side: none may see half a bundle.
  return jest.requireActual<typeof Headless>(bundle);
}
