// Lists what the functions say of their figures in src/explain/statements.ts: npm run statements
import path from "node:path";
import { declaredIn, writeList } from "./declared.mjs";

const folder = path.resolve(import.meta.dirname, "../src/explain");
const families = ["budget", "catalogue", "funding", "targets"];

writeList(path.join(folder, "statements.ts"), {
  made: "npm run statements from the folders beside it",
  type: { name: "Statement", from: "./statement", of: "Statement" },
  declared: families.flatMap((family) =>
    declaredIn(path.join(folder, family), /^export const (\w+)(?:: Statement)? = /m, `./${family}`),
  ),
  says: "What every function of ours says of its figures.",
  list: "STATEMENTS",
});
