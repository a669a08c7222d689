import path from "node:path";
import { importTypeScript } from "../scripts/typescript.mjs";

/** A part of the add-in that is measured, by its file below src. */
export const part = (file) => importTypeScript(path.resolve(import.meta.dirname, "../src", file));
