import { readFileSync } from "node:fs";
import path from "node:path";

const guide = path.resolve(import.meta.dirname, "../../docs/host-headers.json");
const { headers, types } = JSON.parse(readFileSync(guide, "utf8"));

/** A rule of https would hold on this machine for whatever else is served at localhost. */
const NOT_HERE = ["Strict-Transport-Security"];

/** The media type of a file by the end of its name, as docs/security.md asks hosts to give it. */
export const mediaType = (file) => types[path.extname(file).toLowerCase()] ?? "application/octet-stream";

/**
 * The headers that docs/security.md asks hosts to send with a file of the built add-in, by lower-case name: what is tried
 * here is what will be served. `file` is its path within `dist/`.
 */
export function hostHeaders(file) {
  const rules = headers.filter(
    ({ name, pattern }) => !NOT_HERE.includes(name) && new RegExp(pattern).test(file),
  );
  return Object.fromEntries(rules.map(({ name, value }) => [name.toLowerCase(), value]));
}
