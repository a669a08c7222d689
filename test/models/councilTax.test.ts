import { councilTax } from "../../src/sheets/models/councilTax";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";
import { planCalls } from "./planCalls";

const SHEET = "Council tax";
const near = (figures: readonly number[], digits = 6) =>
  figures.map((figure) => expect.closeTo(figure, digits) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(councilTax.example);
  });

  it("comes to Cleveland's published precept and Band D of 2018/19", () => {
    expect(book.named("tax_requirement")[0]?.[0]).toBe(125_750_000);
    expect(book.row(SHEET, "Tax base, Band D homes", 1)).toEqual(near([151_210.3]));
    expect(book.named("tax_precept")).toEqual([[34_255_181]]);
    expect(book.named("tax_band_d")).toEqual([[226.54]]);
  });

  it("has the tax of every band, and its change on the year before", () => {
    // 226.54 x 6/9 = 151.0267, 7/9 = 176.1978, 8/9 = 201.3689, 11/9 = 276.8822, 13/9 = 327.2244, 15/9 = 377.5667.
    expect(book.named("tax_bands").flat()).toEqual([
      151.03, 176.2, 201.37, 226.54, 276.88, 327.22, 377.57, 453.08,
    ]);
    // Of 214.54, up by 12.
    const bandD = book.rowUnder(SHEET, "Precept and bands of the first year, £", "Band D").slice(0, 5);
    expect(bandD).toEqual([226.54, 9, ...near([214.54, 12, 12 / 214.54])]);
  });

  it("has the four published precepts to the pound, which add up to a pound less, and shares that add up", () => {
    const published = [5_441_717, 7_503_231, 8_794_962, 12_515_270];
    expect(book.named("tax_published").flat()).toEqual(published);
    const rounded = published.map(
      (_, row) => book.used(SHEET).filter((line) => line[1] === published[row]).length,
    );
    expect(rounded).toEqual([1, 1, 1, 1]);
    const shares = book.named("tax_precepts").flat().map(Number);
    expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(3_425_518_100);
    expect(shares.map(Math.floor)).toEqual(published);
    // 34,255,181 and the 34,255,180 that was told.
    expect(book.row(SHEET, "Together", 3)).toEqual([
      34_255_180,
      expect.closeTo(34_255_181, 6),
      expect.closeTo(1, 6),
    ]);
  });

  it("is at the limit of £12 and of £24, and £5 below that of £10", () => {
    expect(book.named("tax_within").flat()).toEqual(["Yes", "Yes", "Yes"]);
    const against = (year: string) =>
      book.rowUnder(SHEET, "What is chosen against the limit on increases, £", year).slice(4, 9);
    expect(against("2018/19")).toEqual([...near([12, 12 / 214.54, 226.54, 0]), "Yes"]);
    expect(against("2019/20")).toEqual([...near([24, 24 / 226.54, 250.54, 0]), "Yes"]);
    expect(against("2020/21")).toEqual([...near([5, 5 / 250.54, 260.54, 5]), "Yes"]);
  });

  it("has Band D frozen, at the limit and as chosen, with what each yields and leaves", () => {
    expect(book.named("tax_option_band_d")).toEqual([
      [214.54, 214.54, 214.54],
      [226.54, 250.54, 260.54],
      [226.54, 250.54, 255.54],
    ]);
    // The base grows by 1% a year: 152,722.403 and 154,249.62703 homes.
    const [freeze, , chosen] = book.named("tax_option_yields");
    expect(freeze).toEqual(near([151_210.3 * 214.54, 152_722.403 * 214.54, 154_249.62703 * 214.54], 3));
    expect(chosen).toEqual(near([151_210.3 * 226.54, 152_722.403 * 250.54, 154_249.62703 * 255.54], 3));
    // 131,650,000 - 92,900,000 - 38,263,070.85 to the pound, in 2019/20.
    expect(book.named("tax_option_gaps")[2]?.[1]).toBe(486_929);
  });

  it("meets the gap from the general reserve down to 3% of the requirement, and from nothing else", () => {
    const gaps = (book.named("tax_option_gaps")[2] ?? []).map(Number);
    const [surplus = NaN, second = NaN, third = NaN] = gaps;
    const least = 125_750_000 * 0.03;
    expect(book.row(SHEET, "Least that the general reserve is to hold", 1)).toEqual([least]);
    const general = (label: string) => book.row(SHEET, label, 3).map(Number);
    expect(general("Closing balance")).toEqual(near([5e6 - surplus, 5e6 - surplus - second, least], 3));
    expect(general("Gap not met")).toEqual(near([0, 0, third - (5e6 - surplus - second - least)], 3));
    // 1.5m and 2m are earmarked, and all of it but 1m of insurance is planned to be used.
    const all = (label: string) =>
      book.rowUnder(SHEET, "All reserves, earmarked ones among them", label).slice(0, 3);
    expect(all("Planned: Insurance")).toEqual([0, 250_000, 250_000]);
    expect(all("Closing balance")[2]).toBeCloseTo(least + 1e6, 3);
  });

  it("has Warwickshire's £13, or 4.7%, and both of London's increases: £9.57 and £15 within, £17.7m between them", () => {
    expect(book.named("tax_other_increases").flat().slice(0, 3)).toEqual(near([13, 9.57, 15]));
    expect(book.named("tax_other_within").flat().slice(0, 3)).toEqual(["Yes", "Yes", "Yes"]);
    const of = (name: string) => book.rowUnder(SHEET, "Other increases, to compare, £", name);
    expect(Number(of("Warwickshire 2024/25")[5]).toFixed(3)).toBe("0.047");
    // 3% of 319.13 is 9.5739: the highest Band D is 328.70.
    expect(of("London, police element 2026/27, assumed")[6]).toBe(328.7);
    expect(of("London, police element 2026/27, proposed")[6]).toBe(334.13);
    const [, assumed = NaN, proposed = NaN] = book.named("tax_other_yields").flat().map(Number);
    expect(((proposed - assumed) / 1e6).toFixed(1)).toBe("17.7");
  });

  it("answers in a sentence, holds every check, and calls four functions", () => {
    expect(book.values(`${SHEET}!A5:A6`).join("\n")).toMatch(
      /^A precept of £34,255,181 makes a Band D of £226\.54, £12\.00 more than the year before and within the limit\.\nThe general reserve holds £[\d,]+ at the end of 2020\/21\.$/,
    );
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([
      ...["PLAN.ALLOCATE", "PLAN.COUNCILTAX", "PLAN.COUNCILTAX.LIMIT", "PLAN.COUNCILTAX.LIMIT"],
      ...["PLAN.RESERVES", "PLAN.RESERVES"],
    ]);
  });

  it("runs reserves down to their least where Band D is frozen, and says what is not met", async () => {
    const frozen = await ModelWorkbook.of(councilTax.example);
    await frozen.typeInto([["tax_option", 0, 0, "Freeze"]]);
    expect(frozen.row(SHEET, "Closing balance", 3).at(-1)).toBeCloseTo(3_772_500, 3);
    expect(Number(frozen.row(SHEET, "Gap not met", 3).at(-1))).toBeGreaterThan(5e6);
    expect(frozen.failingChecks()).toEqual([]);
  });

  it.each([
    [
      "more than the limit",
      [["tax_chosen", 0, 1, 251]],
      ["What is chosen stays within the limit in every year"],
    ],
    [
      "a Band D that does not pay for the requirement",
      [["tax_chosen", 0, 0, 220]],
      [
        "What is chosen for the first year is the Band D that its requirement needs",
        "What is chosen stays within the limit in every year",
      ],
    ],
    [
      "an authority that is listed twice",
      [["tax_authorities", 0, 0, "Middlesbrough"]],
      ["Every billing authority has a name and a tax base, and none is listed twice"],
    ],
    [
      "more planned use than is earmarked",
      [["tax_planned_use", 0, 0, 2e6]],
      ["No purpose uses more than is earmarked for it"],
    ],
  ] as const)("says so of %s", async (_, entries, failing) => {
    const changed = await ModelWorkbook.of(councilTax.example);
    await changed.typeInto(entries);
    expect(changed.failingChecks()).toEqual(failing);
  });
});

describe("a blank model", () => {
  const blank = councilTax.blank({
    firstYear: "2024/25",
    years: 1,
    grants: [
      "Police Grant",
      "Revenue Support Grant",
      "Council Tax Support Grant",
      "Freeze 2013/14",
      "Freeze 2011/12",
    ],
    purposes: ["Any"],
    authorities: 2,
  });

  it("comes to Warwickshire's published precept of £64.581m and Band D of £289.71 from five grants and a deficit", async () => {
    const book = await ModelWorkbook.of(blank);
    await book.typeInto([
      ["tax_requirement", 0, 0, 132_515_000],
      ...[41_451_000, 21_383_000, 3_910_000, 368_000, 876_000].map(
        (grant, row) => ["tax_grants", row, 0, grant] as const,
      ),
      ["tax_authorities", 0, 0, "All of the county"],
      ["tax_bases", 0, 0, 222_916],
      ["tax_funds", 0, 0, -54_000],
      ["tax_previous", 0, 0, 276.71],
      ["tax_limit_pounds", 0, 0, 13],
      ["tax_chosen", 0, 0, 289.71],
    ]);
    expect(book.named("tax_precept")).toEqual([[64_581_000]]);
    expect(book.named("tax_band_d")).toEqual([[289.71]]);
    // As printed for bands A to H.
    expect(book.named("tax_bands").flat()).toEqual([
      193.14, 225.33, 257.52, 289.71, 354.09, 418.47, 482.85, 579.42,
    ]);
    expect(book.named("tax_within")).toEqual([["Yes"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});

describe("pointed at a list of the user's own", () => {
  const LIST = ownBlock("Bases", [
    ["Council", "Tax base", "Collection fund"],
    ["North", 6000, 1000],
    ["South", 4000, -500],
    ["Total", 10000, 500],
  ]);

  it("takes billing authorities with tax base and collection fund, linked and without their total", async () => {
    const chosen = { firstYear: "2026/27", years: 2 };
    const book = await ModelWorkbook.of(ownDraft(councilTax, LIST, chosen), { Bases: sheetOf(LIST) });
    await book.typeInto([["tax_requirement", 0, 0, 2_000_500]]);
    // 2,000,500 less the 500 of both funds.
    expect(book.named("tax_precept")).toEqual([[2_000_000]]);
    expect(book.named("tax_precepts").flat()).toEqual([1_200_000, 800_000]);
    await book.type("Bases!C3", 4000);
    expect(book.named("tax_precepts").flat()).toEqual([1_000_000, 1_000_000]);
    expect(book.errors()).toEqual([]);
  });
});
