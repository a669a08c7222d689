// Writes every function beside its twin and what the contract expects: npm run workbook
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "./typescript.mjs";

const root = path.resolve(import.meta.dirname, "..");
const golden = path.join(root, "test/golden");
const cases = readdirSync(golden)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(path.join(golden, file), "utf8")).cases);
const { goldenWorkbook } = await importTypeScript(path.join(root, "scripts/goldenWorkbook.ts"));
const { bytes, cases: written } = goldenWorkbook(cases);
const file = path.join(root, "envelope-twin.xlsx");
writeFileSync(file, bytes);
console.log(
  `envelope-twin.xlsx: ${written} cases. Open it in Excel: Summary B3 counts the twins that differ.`,
);
