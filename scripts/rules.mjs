// Lists the rules of checking in src/checks/rules/index.ts: npm run rules
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../src/checks/rules");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .sort()
  .map((file) => {
    const declared = readFileSync(path.join(folder, file), "utf8").match(/^export const (\w+): Rule = /m);
    if (!declared) throw new Error(`src/checks/rules/${file} declares no rule`);
    return { name: declared[1], file: path.basename(file, ".ts") };
  });

writeFileSync(
  path.join(folder, "index.ts"),
  [
    "// Made by npm run rules from the files beside it: do not edit.",
    'import type { Rule } from "../rule";',
    ...names.map(({ name, file }) => `import { ${name} } from "./${file}";`),
    "",
    "/** Every rule. */",
    "export const RULES: readonly Rule[] = [",
    ...names.map(({ name }) => `  ${name},`),
    "];",
    "",
  ].join("\n"),
);
