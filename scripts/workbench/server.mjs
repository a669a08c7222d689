import { createServer } from "node:http";
import path from "node:path";
import { hostedPane, HANGING } from "./hostedPane.mjs";
import { hostHeaders } from "./hostHeaders.mjs";
import { listen } from "./listen.mjs";
import { ADD_IN_POLICY, PAGE_POLICY } from "./policies.mjs";
import { askedPath, send, staticFile } from "./staticFile.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Which folder answers which address; the last, the add-in itself, answers everything else. */
const mounts = ({ dist, bundle }) => [
  { prefix: "/workbench/", folder: bundle, policy: PAGE_POLICY },
  { prefix: "/officejs/", folder: path.join(root, "node_modules/@microsoft/office-js/dist") },
  { prefix: "/", folder: dist, policy: ADD_IN_POLICY, headers: hostHeaders },
];

async function respond(request, response, places) {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const asked = askedPath(request.url);
  if (asked === null) return send(request, response, null);
  const address = asked === "/" ? "/workbench/index.html" : asked;
  if (address.startsWith(HANGING)) return; // Neither an answer nor an error, ever.
  const { prefix, folder, policy, headers } = places.find((mount) => address.startsWith(mount.prefix));
  try {
    const found = await staticFile(folder, address.slice(prefix.length));
    const hangs = request.url.includes("officejs=hangs");
    if (found && address === "/taskpane.html") found.body = hostedPane(found.body.toString(), hangs);
    const page = found?.type.startsWith("text/html") && policy;
    send(request, response, found, {
      ...headers?.(address.slice(prefix.length)),
      ...(page && { "content-security-policy": page, "cache-control": "no-store" }),
    });
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(error.message);
  }
}

/**
 * Serves the workbench on this machine only: the page from `bundle`, the built add-in from `dist`, office.js from the
 * packages. `port` 0 takes any free one; another is taken if free, else the next free one after it.
 * Returns the page's `address` and `close()`.
 */
export async function serveWorkbench({ dist, bundle, port }) {
  const places = mounts({ dist, bundle });
  const server = createServer((request, response) => void respond(request, response, places));
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
