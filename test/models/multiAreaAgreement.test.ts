import { multiAreaAgreement } from "../../src/sheets/models/multiAreaAgreement";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Multi-area agreement";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 6) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(multiAreaAgreement.example);
  });
  const outcome = (name: string) =>
    book.rowUnder(SHEET, "The outcomes of all authorities together", name).slice(1, 8);

  it("weighs percentages by what they are measured on (LAA slides 2007, lines 19 and 173-179)", () => {
    const weights = [150, 145, 165, 155, 140];
    const mean = (figures: readonly number[]) =>
      figures.reduce((sum, figure, place) => sum + figure * (weights[place] ?? NaN), 0) / 755;
    const [baseline, own, target, , actual, status, plain] = outcome("More people in work");
    expect([baseline, own]).toEqual(near([mean([66, 62, 57, 58, 66]), mean([68, 65, 61, 62, 68])]));
    // Agreed from outside.
    expect(target).toBe(66);
    expect(actual).toBeCloseTo(mean([67, 64, 58, 61, 66]), 6);
    // 63.05 of 66 is within 5%.
    expect(status).toBe("Amber");
    expect(plain).toBeCloseTo((67 + 64 + 58 + 61 + 66) / 5, 9);
  });

  it("makes a rate of all offences and all residents, and adds counts up", () => {
    const residents = 239_748 + 231_041 + 276_478 + 231_893 + 242_098;
    expect(outcome("Fewer assaults with injury")[0]).toBeCloseTo((11_400 * 1000) / residents, 6);
    expect(outcome("Fewer first-time entrants").slice(0, 5)).toEqual([1750, 1635, 1550, 85, 1670]);
  });

  it("shares the gap of a count back, and says what falls on each authority", () => {
    const revised = book.named("multi_area_revised").flat().map(Number);
    expect(revised.reduce((sum, one) => sum + one, 0)).toBe(1550);
    // Each gives up by its baseline: 330 of 1,750 of 85 is 16.03.
    expect(revised[0]).toBe(310 - 16);
    const shares = book.named("multi_area_shares").map((row) => Number(row[2]));
    // 20, 25, 30, 20 and 20 of 115.
    expect(shares).toEqual(near([20 / 115, 25 / 115, 30 / 115, 20 / 115, 20 / 115]));
  });

  it("answers in a sentence, holds every check, and shows no error", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      ["In 2010/11, 5 authorities share 3 outcomes: 1 Green, 1 Amber and 1 Red."],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toHaveLength(8);
  });

  it("is told of what does not hold", async () => {
    await book.typeInto([
      ...[0, 1, 2, 3].map((row) => ["multi_area_top_tier", row, 0, "No"] as const),
      ["multi_area_figures", 0, 3, ""],
      ["multi_area_reasons", 2, 0, ""],
    ]);
    expect(book.failingChecks()).toEqual([
      "Two top-tier authorities at least, and none is listed twice",
      "Every rate and percentage says what it is measured on",
      "Every agreed target that differs has a reason, and every outcome a kind",
    ]);
  });
});

describe("a blank model", () => {
  it("calculates as soon as an outcome has figures", async () => {
    const book = await ModelWorkbook.of(
      multiAreaAgreement.blank({ year: "2009/10", outcomes: 1, authorities: ["North", "South", "West"] }),
    );
    await book.typeInto([
      ["multi_area_outcomes", 0, 0, "More people in work"],
      ["multi_area_codes", 0, 0, "NI 151"],
      ["multi_area_kinds", 0, 0, "percentage"],
      ["multi_area_better", 0, 0, "higher"],
      // 60, 70 and 65 of 150, 180 and 170 are 65.3, where the plain mean is 65.
      ...[60, 70, 65].map((value, row) => ["multi_area_figures", row, 1, value] as const),
      ...[150, 180, 170].map((value, row) => ["multi_area_figures", row, 3, value] as const),
    ]);
    expect(book.named("multi_area_targets")[0]?.[0]).toBeCloseTo(65.3, 9);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
