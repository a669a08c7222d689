import path from "node:path";
import type * as Headless from "./headless";

/** The engine that test/setup/engine.mjs has bundled. */
export function bundledEngine(): typeof Headless {
  return jest.requireActual<typeof Headless>(path.resolve(__dirname, "../../../.cache/engine/headless.cjs"));
}
