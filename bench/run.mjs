// Measures the built functions against other ways to the same result: npm run bench [-- name]
import { readdirSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "../scripts/typescript.mjs";
import { compare } from "./compare.mjs";

const root = path.resolve(import.meta.dirname, "..");
process.env.DIST = path.join(root, ".cache/bench");
process.env.FUNCTIONS = "1";
const { default: build } = await import("../test/setup/build.mjs");
build();
const { loadFunctionsHere } = await importTypeScript(path.join(root, "scripts/builtFunctions.ts"));
const functions = loadFunctionsHere();

const [wanted] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname).flatMap((file) => file.match(/^(.+)\.bench\.mjs$/)?.[1] ?? []);
if (wanted && !names.includes(wanted)) {
  throw new Error(`There is no bench/${wanted}.bench.mjs. There are: ${names.join(", ")}.`);
}
for (const name of wanted ? [wanted] : names) {
  const bench = await import(`./${name}.bench.mjs`);
  console.log(`\n${name}: ${bench.name}`);
  for (const line of await bench.run({ functions, compare })) console.log(`  ${line}`);
}
