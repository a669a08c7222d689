import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { mediaType } from "./hostHeaders.mjs";

const MISSING = ["ENOENT", "EISDIR", "ENOTDIR"];

/**
 * The file at an address below `folder`, as `{ body, type, version }`; null where there is none, or where the address
 * would leave the folder.
 */
export async function staticFile(folder, relative) {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(path.resolve(folder) + path.sep) || file.includes("\0")) return null;
  try {
    const { size, mtimeMs } = await stat(file);
    return { body: await readFile(file), type: mediaType(file), version: `"${size}-${mtimeMs}"` };
  } catch (error) {
    if (MISSING.includes(error.code)) return null;
    throw error;
  }
}

/** The path an address asks for, decoded; null where it is no address. */
export function askedPath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/**
 * Answers a request with what was found, or 404. A browser may keep it, so that it need not compile large scripts anew,
 * but asks each time whether there is another version.
 */
export function send(request, response, found, headers = {}) {
  if (!found) return void response.writeHead(404).end();
  const known = request.headers["if-none-match"] === found.version;
  response.writeHead(known ? 304 : 200, {
    "content-type": found.type,
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
    etag: found.version,
    ...headers,
  });
  response.end(known || request.method === "HEAD" ? undefined : found.body);
}
