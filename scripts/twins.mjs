// Lists the twins and their helpers in src/twins/{twins,helpers/index}.ts: npm run twins
import path from "node:path";
import { declaredIn, writeList } from "./declared.mjs";

const folder = path.resolve(import.meta.dirname, "../src/twins");
const families = ["budget", "catalogue", "funding", "targets"];

await writeList(path.join(folder, "twins.ts"), {
  made: "npm run twins from the folders beside it",
  type: { name: "Twin, Untwinned", from: "./twin", of: "Twin | Untwinned" },
  declared: families.flatMap((family) =>
    declaredIn(path.join(folder, family), /^export const (\w+) = (?:un)?twin/m, `./${family}`),
  ),
  says: "What every function of ours has in a copy: its twin, or the reason why it has none.",
  list: "TWINS",
});

await writeList(path.join(folder, "helpers/index.ts"), {
  made: "npm run twins from the files beside it",
  type: { name: "Helper", from: "../helper", of: "Helper" },
  declared: declaredIn(path.join(folder, "helpers"), /^export const (\w+) = helper/m, "."),
  says: "The LAMBDAs that twins share.",
  list: "HELPERS",
});
