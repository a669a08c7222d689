import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";

/** What each file of a folder declares, by a pattern that finds its name, as it is imported from the list. */
export function declaredIn(folder, pattern, from) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .sort()
    .map((file) => {
      const declared = readFileSync(path.join(folder, file), "utf8").match(pattern);
      if (!declared) throw new Error(`${folder}/${file} declares nothing that belongs in the list`);
      return { name: declared[1], from: `${from}/${path.basename(file, ".ts")}` };
    });
}

/** Writes a module that lists what was found: its type, the imports, and one constant. */
export async function writeList(file, { made, type, declared, says, list, end = "" }) {
  const text = [
    `// Made by ${made}: do not edit.`,
    `import type { ${type.name} } from "${type.from}";`,
    ...declared.map(({ name, from }) => `import { ${name} } from "${from}";`),
    "",
    `/** ${says} */`,
    `export const ${list}: readonly ${/\W/.test(type.of) ? `(${type.of})` : type.of}[] = [`,
    ...declared.map(({ name }) => `  ${name},`),
    `]${end};`,
    "",
  ].join("\n");
  await writeModule(file, text);
}

/** Writes a module as the house sets its lines. */
export async function writeModule(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
