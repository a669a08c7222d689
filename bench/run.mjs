// Measures the built functions against other ways to the same result: npm run bench [-- name] [--json]
// With --json the figures reached go into bench/reached.json; without, each run says what has become worse since.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "../scripts/typescript.mjs";
import { compare, reached } from "./compare.mjs";

const root = path.resolve(import.meta.dirname, "..");
process.env.DIST = path.join(root, ".cache/bench");
process.env.FUNCTIONS = "1";
const { default: build } = await import("../test/setup/build.mjs");
build();
const { loadFunctionsHere } = await importTypeScript(path.join(root, "scripts/builtFunctions.ts"));
const functions = loadFunctionsHere();

const [wanted] = process.argv.slice(2).filter((word) => word !== "--json");
const isKept = process.argv.includes("--json");
const KEPT = path.join(import.meta.dirname, "reached.json");
const names = readdirSync(import.meta.dirname).flatMap((file) => file.match(/^(.+)\.bench\.mjs$/)?.[1] ?? []);
if (wanted && !names.includes(wanted)) {
  throw new Error(`There is no bench/${wanted}.bench.mjs. There are: ${names.join(", ")}.`);
}
for (const name of wanted ? [wanted] : names) {
  const bench = await import(`./${name}.bench.mjs`);
  console.log(`\n${name}: ${bench.name}`);
  const first = reached.length;
  for (const line of await bench.run({ functions, compare })) console.log(`  ${line}`);
  for (const one of reached.slice(first)) one.bench = name;
}

const before = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : [];
const isSame = (one, other) => one.bench === other.bench && one.words === other.words;
const lost = reached.filter((one) => !one.isMet && before.some((was) => isSame(was, one) && was.isMet));
for (const { bench, words, value } of lost) console.log(`\nNo longer met: ${bench}, ${value} ${words}`);
if (isKept) {
  const others = before.filter((was) => !reached.some((one) => isSame(was, one)));
  writeFileSync(KEPT, `${JSON.stringify([...others, ...reached], null, 2)}\n`);
}
