/** @jest-environment jsdom */
import { gzipSync } from "node:zlib";
import { readdirSync } from "node:fs";
import { readBuilt } from "../../scripts/builtFunctions";

/** The files that the page asks for before the pane is there, besides functions.js. */
async function filesOfPane(): Promise<string[]> {
  const HostType = { Excel: "Excel" };
  const actions = { associate: () => undefined };
  const onReady = () => Promise.resolve({ host: HostType.Excel });
  Object.assign(window, { Office: { HostType, actions, onReady } });
  const script = document.createElement("script");
  script.src = "taskpane.js";
  document.head.append(script);
  // As a classic script in the page: what it asks for next, it asks for with script elements, which nothing here fetches.
  window.eval(readBuilt("taskpane.js"));
  await new Promise((resolve) => setTimeout(resolve));
  return [...document.scripts].map(({ src }) => src.slice(src.lastIndexOf("/") + 1));
}

test("the pane is at most 620 kB, 180 kB on the wire, before its first view can be used", async () => {
  const files = await filesOfPane();
  expect(files).toContainEqual(expect.stringMatching(/^pane\./));
  const contents = files.map((file) => readBuilt(file));
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  expect(total(contents.map((content) => Buffer.byteLength(content)))).toBeLessThanOrEqual(620_000);
  const zipped = contents.map((content) => gzipSync(content, { level: 9 }).length);
  expect(total(zipped)).toBeLessThanOrEqual(180_000);
});

/** How much the files of a chunk are on the wire. */
function wireOf(chunk: string): number {
  const files = readdirSync(process.env.DIST ?? "").filter((file) => file.startsWith(`${chunk}.`));
  expect(files).toHaveLength(1);
  return gzipSync(readBuilt(files[0] ?? ""), { level: 9 }).length;
}

const FAMILIES = ["budget", "catalogue", "funding", "targets"].map((family) => `statements-${family}`);
const sum = (chunks: readonly string[]) => chunks.reduce((total, chunk) => total + wireOf(chunk), 0);

test("what explains a figure is at most 15 kB on the wire: the view of it and the walk", () => {
  expect(sum(["explain", "explanation"])).toBeLessThanOrEqual(15_000);
});

test("what few figures need, and what each family of functions says, is fetched apart and stays small", () => {
  const apart = ["explanation-further", "explain-note", "statements", ...FAMILIES];
  expect(apart.filter((chunk) => wireOf(chunk) > 8_500)).toEqual([]);
  // More chunks make none of it smaller.
  expect(sum(["explain", "explanation", "formulas", ...apart])).toBeLessThanOrEqual(45_000);
});
