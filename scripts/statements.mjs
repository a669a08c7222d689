// Lists what the functions say of their figures, family by family, in src/explain/<family>Statements.ts: npm run statements
import { readFileSync } from "node:fs";
import path from "node:path";
import { declaredIn, writeList, writeModule } from "./declared.mjs";

const folder = path.resolve(import.meta.dirname, "../src/explain");
const names = ["budget", "catalogue", "funding", "targets"];
const made = "npm run statements from the folders beside it";

/** The function whose figures a file speaks of: the first of its texts that is an id. */
function idIn(file) {
  const [, id] = readFileSync(file, "utf8").match(/"([A-Z]+(?:\.[A-Z]+)*)"/) ?? [];
  if (!id) throw new Error(`${file} names no function`);
  return id;
}

const families = [];
for (const family of names) {
  const declared = declaredIn(
    path.join(folder, family),
    /^export const (\w+)(?:: Statement)? = /m,
    `./${family}`,
  );
  await writeList(path.join(folder, `${family}Statements.ts`), {
    made,
    type: { name: "Statement", from: "./statement", of: "Statement" },
    declared,
    says: `What the functions of the family ${family} say of their figures.`,
    list: "STATEMENTS",
  });
  const ids = declared.map(({ from }) => idIn(path.join(folder, `${from}.ts`)));
  const fetch = `import(/* webpackChunkName: "statements-${family}" */ "./${family}Statements")`;
  families.push(`{ ids: ${JSON.stringify(ids)}, fetch: () => ${fetch} },`);
}

const file = path.join(folder, "families.ts");
const text = [
  `// Made by ${made}: do not edit.`,
  'import type { Family } from "./family";',
  "",
  "/** Every function of ours, by its family. */",
  "export const FAMILIES: readonly Family[] = [",
  ...families,
  "];",
].join("\n");
await writeModule(file, text);
