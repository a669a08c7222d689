import { readFile } from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

const MISSING = ["ENOENT", "EISDIR", "ENOTDIR"];

/**
 * The file at an address below `folder`, as `{ body, type }`; null where there is none, or where the address would
 * leave the folder.
 */
export async function staticFile(folder, relative) {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(path.resolve(folder) + path.sep) || file.includes("\0")) return null;
  try {
    const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    return { body: await readFile(file), type };
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

/** Answers a request with what was found, or 404. */
export function send(request, response, found, headers = {}) {
  if (!found) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": found.type,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : found.body);
}
