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

// The plan was 32 kB for the first seven functions: 20 of code, 12 of catalogue. All 54 with their sentences, and
// the sets of today, take 43. Every session of Excel loads it before the first cell calculates, so it must not grow unnoticed.
test("functions.js is at most 43 kB on the wire, all functions and the catalogue in it", () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(43_000);
});
