// Makes docs/workbench-deviations.md from src/workbench/deviations.json: node scripts/deviations.mjs
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { importTypeScript } from "./typescript.mjs";

const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/workbench-deviations.md");
const { deviationsPage } = await importTypeScript(path.join(root, "src/workbench/deviations.ts"));
writeFileSync(page, await format(deviationsPage(), { ...(await resolveConfig(page)), parser: "markdown" }));
