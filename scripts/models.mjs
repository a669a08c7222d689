// Lists the ready models in src/sheets/models/index.ts: npm run models
import path from "node:path";
import { declaredIn, writeList } from "./declared.mjs";

const folder = path.resolve(import.meta.dirname, "../src/sheets/models");

await writeList(path.join(folder, "index.ts"), {
  made: "npm run models from the files beside it",
  type: { name: "Model", from: "../model", of: "Model" },
  declared: declaredIn(folder, /^export const (\w+) = model\(/m, "."),
  says: "Every ready model, in the order in which they are offered.",
  list: "MODELS",
  end: ".sort((one, other) => one.order - other.order)",
});
