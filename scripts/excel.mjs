import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const ADDRESS = "https://localhost:3000/";

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  stop("There is no Excel to load the add-in into on this system: npm start opens the workbench instead.");
}
if (!existsSync(path.join(root, "node_modules/office-addin-debugging"))) {
  stop("The packages are not installed: run npm ci first.");
}

const { default: buildAddIn } = await import("../test/setup/build.mjs");
const { hostHeaders } = await import("./workbench/hostHeaders.mjs");
const { askedPath, send, staticFile } = await import("./workbench/staticFile.mjs");
const { startDebugging, stopDebugging, AppType } = await import("office-addin-debugging");
const { getHttpsServerOptions } = await import("office-addin-dev-certs");

const manifest = path.join(dist, "manifest.xml");

async function serve() {
  // Asks once, through the system's own dialog, to trust the certificate of localhost.
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const asked = askedPath(request.url);
    const found = asked === null ? Promise.resolve(null) : staticFile(dist, asked.slice(1));
    found.then(
      (file) => send(request, response, file, hostHeaders(asked ?? "")),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(3000, "localhost", resolve);
  });
}

try {
  process.env.DIST = dist;
  buildAddIn();
  await serve();
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  console.log(
    `The add-in is served at ${ADDRESS} and loaded into Excel. Ctrl+C stops it and removes it again.`,
  );
  process.once("SIGINT", () => void stopDebugging(manifest).finally(() => process.exit(0)));
} catch (error) {
  stop(`The add-in could not be loaded into Excel: ${error.message}`);
}
