/** Target blocks calculated by the built functions. */
import { indicators } from "../../src/catalogue/inPane/indicators";
import { targetBlocks, targetSheet } from "../../src/sheets/indicatorBlocks/targetBlocks";
import { isFormula } from "../../src/sheets/plan/content";
import { shipped } from "../unit/sheets/indicatorBlocks/indicator";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const lower = shipped("NI 15");
const neutral = indicators().find(({ polarity, set }) => polarity === "neutral" && set !== "PSA");
const unknown = indicators().find(({ polarity, set }) => polarity === "" && set !== "PSA");

/** Where the parts of the first block stand: title and band above it take three rows, and a blank one follows. */
const ROWS = { direction: 7, head: 8, targets: 9, trajectory: 10, actual: 11, status: 12 };
/** A block is ten rows, the blank one above it included. */
const NEXT = 10;

let workbook: ModelWorkbook;

const open = async (...of: (typeof lower | undefined)[]) => {
  const chosen = of.filter((indicator) => indicator !== undefined);
  workbook = await ModelWorkbook.of(targetSheet("Targets", chosen, "2008/09"));
};
const line = (row: number) => workbook.values(`Targets!A${row}:E${row}`)[0];
const fill = async (row: number, figures: readonly (number | string)[], from = "B") => {
  const first = from.charCodeAt(0);
  for (const [place, figure] of figures.entries()) {
    await workbook.type(`Targets!${String.fromCharCode(first + place)}${row}`, figure);
  }
};

it("shows nothing but its frame until figures are entered, and no error", async () => {
  await open(lower);
  expect(line(5)).toEqual(["NI 15 Serious violent crime rate", "", "", "", ""]);
  expect(line(6)?.[0]).toBe("rate per 1,000 · lower is better");
  expect(line(ROWS.direction)?.slice(0, 2)).toEqual(["Better is", "lower"]);
  expect(line(ROWS.head)).toEqual(["Year", "Baseline 2007/08", "2008/09", "2009/10", "2010/11"]);
  expect(line(ROWS.trajectory)).toEqual(["Trajectory", "", "", "", ""]);
  expect(line(ROWS.status)).toEqual(["Status", "", "", "", ""]);
  expect(workbook.errors()).toEqual([]);
});

it("is previewed as it will be shown, its formulas included", async () => {
  await open(lower);
  const { cells, shows = [] } = targetBlocks([lower], "2008/09")({ sheet: "Targets", row: 0, column: 0 });
  expect(cells.flat().filter(isFormula)).toHaveLength(2);
  const previewed = shows.map((row) => row.slice(0, 5).map((content) => content ?? ""));
  expect(workbook.values(`Targets!A1:E${ROWS.status}`)).toEqual(previewed.slice(0, ROWS.status));
});

it("runs from the baseline to the final target in equal steps", async () => {
  await open(lower);
  // (1.8 - 2.4) / 3 = -0.2 a year.
  await fill(ROWS.targets, [2.4, 2.3, 2, 1.8]);
  expect(line(ROWS.trajectory)).toEqual(["Trajectory", "", 2.2, 2, 1.8]);
});

it("says that there is no baseline rather than starting from 0", async () => {
  await open(lower);
  await fill(ROWS.targets, [1.8], "E");
  expect(line(ROWS.trajectory)?.[2]).toBe("No baseline");
});

it("rates each year that has an actual against its target, the smaller the better", async () => {
  await open(lower);
  await fill(ROWS.targets, [2.4, 2.2, 2, 1.8]);
  // 2.2 is on target; 2.09 is 4.5% above 2.0, within 5%; the third year has no actual yet.
  await fill(ROWS.actual, [2.2, 2.09], "C");
  expect(line(ROWS.status)).toEqual(["Status", "", "Green", "Amber", ""]);
  // 2.09 is more than 1% above 2.0.
  await workbook.type("Targets!B3", 0.01);
  expect(line(ROWS.status)?.[3]).toBe("Red");
});

it("holds a year without a target of its own to the trajectory", async () => {
  await open(lower);
  await fill(ROWS.targets, [2.4], "B");
  await fill(ROWS.targets, [1.8], "E");
  // The trajectory is 2.2 and 2.0: 2.2 is on it, 2.3 is 15% above.
  await fill(ROWS.actual, [2.2, 2.3], "C");
  expect(line(ROWS.status)).toEqual(["Status", "", "Green", "Red", ""]);
});

it("says that there is no target for an actual with neither target nor trajectory", async () => {
  await open(lower);
  await fill(ROWS.actual, [2.2], "C");
  expect(line(ROWS.status)?.[2]).toBe("No target");
});

it("rates nothing where neither direction is better", async () => {
  await open(neutral);
  await fill(ROWS.targets, [10, 11], "B");
  await fill(ROWS.actual, [10], "C");
  expect(line(ROWS.status)?.[2]).toBe("n/a");
});

it("asks for a direction that no source states instead of taking one, and rates once it is entered", async () => {
  await open(unknown);
  await fill(ROWS.targets, [10, 11], "B");
  await fill(ROWS.actual, [12], "C");
  expect(line(ROWS.status)?.[2]).toBe("Direction?");
  await workbook.type(`Targets!B${ROWS.direction}`, "higher");
  expect(line(ROWS.status)?.[2]).toBe("Green");
  await workbook.type(`Targets!B${ROWS.direction}`, "lower");
  expect(line(ROWS.status)?.[2]).toBe("Red");
});

it("stacks blocks that share one amber band, with two calls each and the direction chosen from a list", async () => {
  await open(lower, unknown);
  expect(planCalls(workbook.plans)).toEqual(["PLAN.RAG", "PLAN.RAG", "PLAN.TRAJECTORY", "PLAN.TRAJECTORY"]);
  await fill(ROWS.targets + NEXT, [40, 50, 60, 70]);
  expect(line(ROWS.trajectory + NEXT)).toEqual(["Trajectory", "", 50, 60, 70]);
  expect(line(ROWS.trajectory)).toEqual(["Trajectory", "", "", "", ""]);
  const [plan] = workbook.plans;
  const directions = [ROWS.direction, ROWS.direction + NEXT].map((row) => ({
    row: row - 1,
    column: 1,
    rows: 1,
    columns: 1,
  }));
  expect(plan?.choices.map(({ box }) => box)).toEqual(directions);
  const [{ from } = { from: { row: 0 } }] = plan?.choices ?? [];
  expect(workbook.values(`Targets!A${from.row + 1}:A${from.row + 3}`).flat()).toEqual([
    "higher",
    "lower",
    "neutral",
  ]);
});
