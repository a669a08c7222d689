import { readFile } from "node:fs/promises";
import { withPlainFields } from "../../scripts/workbench/plainFields.mjs";

/** Milliseconds for which edits are gathered before they are calculated: on a page 100, so that typing goes first. */
const GATHERING = 10;

/** Where that is written: in Univer, and in what follows it. */
const PLACES = [
  {
    filter: /[\\/]@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    loader: "js",
    written: /(this\._waitingCommandQueue = \[\];\s*\}, )100\b/,
  },
  { filter: /[\\/]engine[\\/]calculation\.ts$/, loader: "ts", written: /(const GATHERING = )100\b/ },
];

/** For esbuild, ahead of `plainFields`: nobody types into the engine of the tests, and a fifth of the models' suites was waiting. */
export const promptCalculation = {
  name: "prompt-calculation",
  setup(build) {
    for (const { filter, loader, written } of PLACES) {
      build.onLoad({ filter }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        if (!written.test(source)) throw new Error(`${path} does not say how long it gathers edits`);
        return { contents: withPlainFields(source.replace(written, `$1${GATHERING}`)), loader };
      });
    }
  },
};
