import { readFileSync } from "node:fs";
import path from "node:path";
import { DEVIATIONS } from "../../src/workbench/deviations";

const page = readFileSync(path.join(__dirname, "../../docs/workbench-deviations.md"), "utf8");

/** The rows of all tables on the page, as their cells. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the page lists every deviation, and none that is not known to the workbench", () => {
  expect(rows).toEqual(
    DEVIATIONS.map(({ id, excel, workbench, source }) => [`\`${id}\``, excel, workbench, source]),
  );
});

test("no two deviations have the same id", () => {
  expect(new Set(DEVIATIONS.map(({ id }) => id)).size).toBe(DEVIATIONS.length);
});

test.each(DEVIATIONS)(
  "$id says what Excel does, what the workbench does and where that is from",
  (deviation) => {
    expect(deviation).toEqual({
      id: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/) as string,
      area: expect.stringMatching(/./) as string,
      excel: expect.stringMatching(/\.$/) as string,
      workbench: expect.stringMatching(/\.$/) as string,
      source: expect.stringMatching(/./) as string,
    });
  },
);

test("what the code calls a deviation is on the list", () => {
  const known = new Set(DEVIATIONS.map(({ id }) => id));
  const mentioned = ["engine/coerce.ts", "engine/store/formats.ts", "host/workbenchHost.ts"].flatMap(
    (file) => {
      const source = readFileSync(path.join(__dirname, "../../src/workbench", file), "utf8");
      return [...source.matchAll(/deviation(?: `|", ")([a-z-]+)/g)].map(([, id]) => id);
    },
  );
  expect(mentioned.length).toBeGreaterThanOrEqual(3);
  expect(mentioned.filter((id) => !known.has(id ?? ""))).toEqual([]);
});
