// Makes docs/functions from the declarations of src/functions, and records new functions: npm run docs
import path from "node:path";
import { importTypeScript } from "./typescript.mjs";

const root = path.resolve(import.meta.dirname, "..");
const built = path.join(root, ".cache/reference");
process.env.DIST = built;
process.env.FUNCTIONS = "1";
const { default: build } = await import("../test/setup/build.mjs");
build();
const { writeReference } = await importTypeScript(path.join(import.meta.dirname, "docs/write.ts"));
console.log(writeReference(root, built));
