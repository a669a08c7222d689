import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const LINUX_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browsers to try, best first. A path or a channel costs nothing until it is asked for. */
async function* candidates() {
  if (process.env.CHROME_PATH) yield { executablePath: process.env.CHROME_PATH };
  if (process.platform === "win32") yield { channel: "msedge" };
  if (process.platform !== "linux") yield { channel: "chrome" };
  for (const executablePath of LINUX_BROWSERS) if (existsSync(executablePath)) yield { executablePath };
  if (process.platform === "linux") yield { executablePath: await npmBrowser() };
}

/**
 * The browser that came with npm, unpacked into the temporary folder. It also carries the system libraries it needs
 * (libnss3 and others), but unpacks them only where it believes itself in AWS Lambda, and it looks when it is imported.
 */
async function npmBrowser() {
  const node = `nodejs${process.versions.node.split(".")[0]}.x`;
  process.env.AWS_EXECUTION_ENV ??= `AWS_Lambda_${node}`;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= node;
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/**
 * Starts the first browser that will start and returns it as a server, to which tests connect by its `wsEndpoint()`.
 * Order: `CHROME_PATH`, Edge or Chrome where they are usual, the system's Chromium, the one from npm.
 */
export async function launchBrowser() {
  const refused = [];
  for await (const candidate of candidates()) {
    try {
      return await chromium.launchServer({ ...candidate, args: ["--no-sandbox"] });
    } catch (error) {
      const [reason] = String(error.message).split("\n");
      refused.push(`${candidate.executablePath ?? candidate.channel}: ${reason}`);
    }
  }
  throw new Error(`No browser could be started; set CHROME_PATH to one.\n${refused.join("\n")}`);
}
