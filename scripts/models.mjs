// Lists the ready models in src/sheets/models/index.ts: npm run models
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../src/sheets/models");
const index = path.join(folder, "index.ts");

/** The text of the list: every file of the folder that declares a model. */
function listOfModels() {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .sort()
    .map((file) => {
      const declared = readFileSync(path.join(folder, file), "utf8").match(/^export const (\w+) = model\(/m);
      if (!declared) throw new Error(`src/sheets/models/${file} declares no model`);
      return { name: declared[1], file: path.basename(file, ".ts") };
    });
  return [
    "// Made by npm run models from the files beside it: do not edit.",
    'import type { Model } from "../model";',
    ...names.map(({ name, file }) => `import { ${name} } from "./${file}";`),
    "",
    "/** Every ready model, in the order in which they are offered. */",
    "export const MODELS: readonly Model[] = [",
    ...names.map(({ name }) => `  ${name},`),
    "].sort((one, other) => one.order - other.order);",
    "",
  ].join("\n");
}

writeFileSync(index, listOfModels());
