import build from "./build.mjs";
import bundleEngine from "./engine.mjs";

/** What the ready models are calculated with: the production build's functions and the engine. */
export default async function setup() {
  build();
  await bundleEngine();
}
