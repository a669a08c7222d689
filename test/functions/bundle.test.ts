import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { loadFunctions, readBuilt } from "../../scripts/builtFunctions";

const script = readBuilt("functions.js");

test("functions.js is a classic script, which Excel runs before it calls anything", () => {
  expect(() => new vm.Script(script)).not.toThrow(); // import and export are syntax errors in a script
  expect(script).not.toMatch(/\bimport\s*\(/);
});

test("functions.js needs neither DOM nor Office.js", () => {
  expect(() => loadFunctions()).not.toThrow();
});

test("functions.js is at most 32 kB on the wire, the catalogue in it", () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(32_000);
});
