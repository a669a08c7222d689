/** The sheets of an agreement that know each other: lists that have some rows in common, linked row by row. */
import { appearance } from "../../src/sheets/looks/looks";
import { agreementPerformance } from "../../src/sheets/models/agreementPerformance";
import { boroughRollUp } from "../../src/sheets/models/boroughRollUp";
import { localAreaAgreement } from "../../src/sheets/models/localAreaAgreement";
import { scorecard } from "../../src/sheets/models/scorecard";
import { trajectories } from "../../src/sheets/models/trajectories";
import { isFormula } from "../../src/sheets/plan/content";
import type { Model } from "../../src/sheets/model";
import { MODERN } from "./builtCalls";
import { inOneWorkbook } from "./linkedSheets";
import { lookAt } from "./lookAt";
import { ModelWorkbook } from "./modelWorkbook";

const SAME_AS = ": as on the sheet ";
const failing = (book: ModelWorkbook) => book.failingChecks().filter((check) => check.includes(SAME_AS));

/** What stands beside the checks of a sheet's links that do not hold. */
const reasons = (book: ModelWorkbook, sheet: string) =>
  book
    .used(sheet)
    .filter((cells) => String(cells[0]).includes(SAME_AS) && cells.includes(false))
    .map((cells) => cells[cells.indexOf(false) + 1]);

/** The place of a code among those of a sheet. */
const rowOf = (book: ModelWorkbook, codes: string, code: string) =>
  book.named(codes).findIndex(([one]) => one === code);

/** The figures beside a code. */
const figuresOf = (book: ModelWorkbook, prefix: string, word: string, code: string) =>
  book.named(`${prefix}_${word}`)[rowOf(book, `${prefix}_codes`, code)];

const open = (...models: Model[]) => ModelWorkbook.of(inOneWorkbook(models), {}, MODERN);

describe("trajectories linked to an agreement", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await open(localAreaAgreement, trajectories);
  });

  it("takes baselines and last targets of the indicators that both have: green, and their row says from where", () => {
    expect(book.errors()).toEqual([]);
    expect(failing(book)).toEqual([]);
    expect(figuresOf(book, "trajectory", "baselines", "NI 40")).toEqual([760]);
    expect(figuresOf(book, "trajectory", "final_targets", "NI 40")).toEqual([855]);
    const plan = book.plans.at(-1);
    if (!plan) throw new Error("nothing was planned");
    const look = lookAt(plan);
    const green = appearance("linked").format.fontColor;
    for (const { label, box } of plan.linked) {
      const at = look(box.row, box.column);
      expect([label, at && appearance(at).format.fontColor]).toEqual([label, green]);
      expect([label, isFormula(plan.cells[box.row]?.[box.column] ?? null)]).toEqual([label, true]);
    }
    const row = book.used("Trajectories").filter(([code]) => code === "NI 40");
    expect(row.flat()).toContain("Illustrative, in no source; green: linked to 'Local Area Agreement'");
  });

  it("leaves the rows that the agreement does not have as they are", () => {
    const plan = book.plans.at(-1);
    const box = plan?.names.find(({ name }) => name === "trajectory_baselines")?.box;
    const row = (box?.row ?? 0) + rowOf(book, "trajectory_codes", "NI 20");
    expect(plan?.cells[row]?.[box?.column ?? 0]).toBe(8.9);
  });

  it("follows the agreement", async () => {
    const at = rowOf(book, "laa_codes", "NI 15");
    await book.typeInto([
      ["laa_baselines", at, 0, 2.6],
      ["laa_targets", at, 2, 1.7],
    ]);
    expect(figuresOf(book, "trajectory", "baselines", "NI 15")).toEqual([2.6]);
    expect(figuresOf(book, "trajectory", "targets", "NI 15")?.[2]).toBe(1.7);
    expect(failing(book)).toEqual([]);
  });

  it("says so where a figure is another, by the indicator's code", async () => {
    const at = rowOf(book, "trajectory_codes", "NI 16");
    await book.typeInto([["trajectory_baselines", at, 0, 20]]);
    expect(failing(book)).toEqual(["Baselines agreed: as on the sheet Local Area Agreement"]);
    expect(reasons(book, "Trajectories")).toEqual([
      "NI 16 is not as on Local Area Agreement: link it again, or correct it there.",
    ]);
    await book.typeInto([["laa_baselines", rowOf(book, "laa_codes", "NI 16"), 0, 20]]);
    expect(failing(book)).toEqual([]);
  });

  it("says so where an indicator that was not linked comes to be in both, with another figure", async () => {
    const free = rowOf(book, "laa_codes", "");
    await book.typeInto([
      ["laa_codes", free, 0, "NI 20"],
      ["laa_baselines", free, 0, 9],
      ["laa_targets", free, 2, 8],
    ]);
    expect(reasons(book, "Trajectories")).toEqual([
      "NI 20 is not as on Local Area Agreement: link it again, or correct it there.",
    ]);
    await book.typeInto([["laa_baselines", free, 0, 8.9]]);
    expect(failing(book)).toEqual([]);
  });

  it("says which indicator the agreement no longer has, until its figure is typed", async () => {
    await book.typeInto([["laa_codes", rowOf(book, "laa_codes", "NI 21"), 0, "NI 121"]]);
    expect(reasons(book, "Trajectories")).toEqual([
      "NI 21 is not on Local Area Agreement.",
      "NI 21 is not on Local Area Agreement.",
    ]);
    const at = rowOf(book, "trajectory_codes", "NI 21");
    await book.typeInto([
      ["trajectory_baselines", at, 0, 27],
      ["trajectory_final_targets", at, 0, 33],
    ]);
    expect(failing(book)).toEqual([]);
  });

  it("stands without an error once the agreement is deleted, and says so", async () => {
    await book.delete("Local Area Agreement");
    expect(book.errors()).toEqual([]);
    expect(book.named("trajectory_years")).toEqual([["2008/09", "2009/10", "2010/11"]]);
    expect(reasons(book, "Trajectories")).toContain("The sheet Local Area Agreement is no longer there.");
  });
});

describe("sheets that begin from an agreement", () => {
  const blank = (model: Model) =>
    model === localAreaAgreement
      ? model.example
      : model.blank({ baselineYear: "2007/08", indicators: 30, firstYear: "2008/09", rows: 30 });

  it("take its indicators, in words and figures, and say which one they lack", async () => {
    const draft = inOneWorkbook([localAreaAgreement, trajectories, agreementPerformance], blank);
    const book = await ModelWorkbook.of(draft, {}, MODERN);
    expect(book.errors()).toEqual([]);
    expect(failing(book)).toEqual([]);
    const codes = book.named("laa_codes").slice(0, 30);
    for (const prefix of ["trajectory", "performance"]) {
      expect(book.named(`${prefix}_codes`)).toEqual(codes);
      expect(book.named(`${prefix}_titles`)).toEqual(book.named("laa_titles").slice(0, 30));
      expect(book.named(`${prefix}_better`)).toEqual(book.named("laa_better").slice(0, 30));
    }
    expect(book.named("trajectory_units")).toEqual(book.named("laa_units").slice(0, 30));
    expect(book.named("performance_kinds")).toEqual(book.named("laa_classes").slice(0, 30));
    expect(figuresOf(book, "trajectory", "final_targets", "L 2")).toEqual([7.5]);
    expect(figuresOf(book, "performance", "targets", "NI 155")).toEqual([260, 310, 360]);
    await book.typeInto([["laa_codes", 30, 0, "L 3"]]);
    expect(reasons(book, "Trajectories")).toEqual(["L 3 is not on this sheet."]);
    expect(reasons(book, "Agreement performance")).toEqual(["L 3 is not on this sheet."]);
  });
});

it("an agreement takes baselines and the targets of each year from trajectories", async () => {
  const book = await open(trajectories, localAreaAgreement);
  expect(book.errors()).toEqual([]);
  expect(failing(book)).toEqual([]);
  expect(figuresOf(book, "laa", "targets", "NI 16")).toEqual(
    figuresOf(book, "trajectory", "targets", "NI 16"),
  );
  expect(figuresOf(book, "laa", "baselines", "NI 40")).toEqual([24100]);
  // Not among the trajectories.
  expect(figuresOf(book, "laa", "targets", "NI 4")).toEqual([39.5, 41, 42.5]);
});

it("agreement performance takes actuals from trajectories, and trajectories from it", async () => {
  const book = await open(trajectories, agreementPerformance);
  expect(figuresOf(book, "performance", "actuals", "NI 15")).toEqual([2.06, "", ""]);
  expect(figuresOf(book, "performance", "actuals", "NI 4")).toEqual([39, 41.6, ""]);
  expect(failing(book)).toEqual([]);
  const other = await open(agreementPerformance, trajectories);
  expect(figuresOf(other, "trajectory", "actuals", "NI 15")).toEqual([2.25, 2.2, ""]);
  expect(failing(other)).toEqual([]);
});

describe("a roll-up of boroughs", () => {
  /** What is counted for each of the indicator's rate per 1,000 residents: residents of boroughs with a target. */
  const countedForOne = (book: ModelWorkbook) => {
    const has = book.named("rollup_targets").map(([target]) => typeof target === "number");
    const lived = book.named("rollup_residents").map(([residents]) => Number(residents));
    return lived.reduce((sum, residents, row) => sum + (has[row] ? residents : 0), 0) / 1000;
  };

  it("gives trajectories baseline and actual of its indicator, as a rate", async () => {
    const book = await open(boroughRollUp, trajectories);
    expect(book.errors()).toEqual([]);
    expect(failing(book)).toEqual([]);
    // 178,487 offences in the boroughs with a target and in none, as the worked example says.
    expect(Number(figuresOf(book, "trajectory", "baselines", "NI 16")?.[0])).toBeCloseTo(
      178487 / countedForOne(book),
      9,
    );
    await book.typeInto([["rollup_year", 0, 0, "2009/10"]]);
    expect(reasons(book, "Trajectories")).toEqual(["2008/09 is not on Borough roll-up."]);
  });

  it("takes its corporate target from a trajectory, as a count", async () => {
    const book = await open(trajectories, boroughRollUp);
    expect(book.errors()).toEqual([]);
    expect(failing(book)).toEqual([]);
    const [rate = 0] = figuresOf(book, "trajectory", "targets", "NI 16") ?? [];
    expect(book.named("rollup_override")).toEqual([[Math.round(Number(rate) * countedForOne(book))]]);
    await book.typeInto([["rollup_indicator", 0, 0, "NI 99"]]);
    expect(reasons(book, "Borough roll-up")).toEqual(["NI 99 is not on Trajectories."]);
  });
});

it("a scorecard takes the year's target of what adds up over the year into its last quarter", async () => {
  const draft = inOneWorkbook([trajectories, scorecard], (model) =>
    model === scorecard ? model.blank({ year: "2009/10" }) : model.example,
  );
  const book = await ModelWorkbook.of(draft, {}, MODERN);
  expect(book.errors()).toEqual([]);
  await book.typeInto([
    ["score_codes", 1, 0, "NI 111"],
    ["score_titles", 1, 0, "First time entrants"],
    ["score_codes", 2, 0, "NI 21"],
    ["score_titles", 2, 0, "Local concerns"],
  ]);
  // 1,640 to 1,340 in three equal steps; a percentage does not add up over the year.
  expect(book.named("score_year_end_targets").slice(1, 3)).toEqual([[1440], [""]]);
  expect(failing(book)).toEqual([]);
  await book.typeInto([["score_year_end_targets", 1, 0, 1500]]);
  expect(reasons(book, "Scorecard")).toEqual([
    "NI 111 is not as on Trajectories: link it again, or correct it there.",
  ]);
});
