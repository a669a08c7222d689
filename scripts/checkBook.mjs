// Runs the checks over a workbook given as data: npm run check-book FILE.json (docs/checks.md)
import { readFileSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "./typescript.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Which file? npm run check-book FILE.json");
  process.exit(1);
}
const { checkData } = await importTypeScript(path.resolve(import.meta.dirname, "checkData.ts"));
try {
  console.log(JSON.stringify(checkData(JSON.parse(readFileSync(file, "utf8")), new Date()), null, 1));
} catch (error) {
  console.error(`${file}: ${error.message}`);
  process.exit(1);
}
