import { readFileSync } from "node:fs";
import path from "node:path";
import { goldenWorkbook } from "../../../scripts/goldenWorkbook";
import { isTwin } from "../../../src/twins/twin";
import { TWINS } from "../../../src/twins/twins";
import { unzipped } from "../catalogue/own/unzipped";
import { packageFaults } from "./excelFile";

const golden = path.resolve(__dirname, "../../golden/cases.json");
const { cases } = JSON.parse(readFileSync(golden, "utf8")) as { cases: Parameters<typeof goldenWorkbook>[0] };

test("the golden workbook has a sheet for each function with a twin, and its first counts what differs", () => {
  const { bytes, cases: written } = goldenWorkbook(cases);
  const parts = unzipped(bytes);
  expect(packageFaults(parts)).toEqual([]);
  const called = new Set(cases.map(({ fn }) => fn));
  const ids = TWINS.flatMap((one) => (isTwin(one) && called.has(`PLAN.${one.id}`) ? [one.id] : []));
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names[0]).toBe("Summary");
  expect(names.slice(1).sort()).toEqual([...ids].sort());
  expect(written).toBeGreaterThan(300);
  const summary = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(summary).toContain(`SUM(C6:C${ids.length + 5})`);
  expect(summary.match(/COUNTIF\(/g)).toHaveLength(2 * ids.length);
});

test("a case stands with its call, its twin and what is expected", () => {
  const one = { id: "PLAN.RATE#1", fn: "PLAN.RATE", args: [120, 4000], expected: 30, note: "per 1,000" };
  const sheet = unzipped(goldenWorkbook([one]).bytes)["xl/worksheets/sheet2.xml"] ?? "";
  expect(sheet).toContain("PLAN.RATE#1: per 1,000");
  const formulas = [...sheet.matchAll(/<c r="(\w+)"[^>]*><f t="array" ref="([^"]+)">([^<]*)<\/f>/g)];
  expect(
    formulas.map(([, at, ref, formula]) => [at, ref, formula?.replaceAll("&quot;", '"')]).slice(2),
  ).toEqual([
    ["D8", "D8:D8", '_xldudf_PLAN_RATE(D5,F5,"")'],
    ["F8", "F8:F8", 'PLAN_RATE(D5,F5,"")'],
  ]);
  expect(sheet).toMatch(/<c r="H8"[^>]*><v>30<\/v>/);
});
