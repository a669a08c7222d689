import fs from "node:fs";
import path from "node:path";
import { readMetadata } from "../builtFunctions";
import { readDeclarations } from "./declaration";
import { functionGuides } from "./guide";
import { referencePages } from "./reference";
import { extendSurface, type Surface } from "./surface";

/** What the pane's list of functions is made of. */
export const GUIDES = "src/taskpane/views/functions/functionGuides.json";

/** Writes the reference pages and the pane's guides, and extends the record of the functions' surface; returns what it wrote, in words. */
export function writeReference(root: string, builtFolder: string): string {
  const metadata = readMetadata(builtFolder);
  const folder = path.join(root, "docs/functions");
  const declarations = readDeclarations(path.join(root, "src/functions"));
  const pages = referencePages(metadata, declarations);
  for (const file of fs.readdirSync(folder)) {
    if (file.endsWith(".html") && !pages.has(file)) fs.rmSync(path.join(folder, file));
  }
  for (const [file, html] of pages) fs.writeFileSync(path.join(folder, file), html);

  fs.writeFileSync(
    path.join(root, GUIDES),
    `${JSON.stringify(functionGuides(metadata, declarations), null, 1)}\n`,
  );

  const record = path.join(root, "test/functions/surface.json");
  const surface = extendSurface(JSON.parse(fs.readFileSync(record, "utf8")) as Surface, metadata);
  fs.writeFileSync(record, `${JSON.stringify(surface, null, 2)}\n`);
  return `Wrote ${pages.size} pages in docs/functions and ${Object.keys(surface).length} functions in test/functions/surface.json.`;
}
