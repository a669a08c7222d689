import fs from "node:fs";
import path from "node:path";
import { statutoryTargets } from "../../../../src/catalogue/inPane/statutoryTargets";

test("the statutory education and early years targets are those that the catalogue's source file marks, 16", () => {
  const file = path.resolve(__dirname, "../../../../catalogue/national_indicators.csv");
  const [headings = "", ...rows] = fs.readFileSync(file, "utf8").split(/\r?\n/);
  expect(headings.split(",")[13]).toBe("statutory_education_target");
  // Place Survey stands before it, as yes or no, and the class of 2007, which is blank, behind it.
  const marked = rows.filter((row) => /,(yes|no),yes,,/.test(row)).map((row) => row.split(",")[0]);
  expect(statutoryTargets()).toEqual(marked);
  expect(marked).toHaveLength(16);
});
