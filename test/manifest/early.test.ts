/** The script before all others speaks to browsers that can read nothing else of the pane. */
import { transformSync } from "esbuild";
import fs from "node:fs";
import path from "node:path";

const built = (file: string) => fs.readFileSync(path.join(process.env.DIST ?? "", file), "utf8");

test("it is the first script of the page, before Microsoft's", () => {
  const scripts = [...built("taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, from]) => from);
  expect(scripts[0]).toBe("early.js");
  expect(scripts.slice(1).map((from) => path.basename(from ?? ""))).toEqual([
    "office.js",
    "functions.js",
    "taskpane.js",
  ]);
});

test("it has no words that the browser of Windows 10 before WebView2 does not know", () => {
  const as = (target: string) => transformSync(built("early.js"), { target }).code;
  expect(as("edge18")).toBe(as("esnext"));
  // What the rest is written in could not be read there.
  expect(transformSync(built("taskpane.js"), { target: "edge18" }).code).not.toBe(
    transformSync(built("taskpane.js"), { target: "esnext" }).code,
  );
});

test("it is small: everything waits for it", () => {
  expect(built("early.js").length).toBeLessThan(4_000);
});
