import { workforce } from "../../src/sheets/models/workforce";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Workforce";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(workforce.example);
  });
  const byYear = (label: string) => book.rowUnder(SHEET, "People and their cost by year", label).slice(0, 3);

  it("has the published size of the service: more than 50,000 people, £3.6bn (Budget submission 2010-13, line 66)", () => {
    expect(book.row(SHEET, "People, published: more than", 1)).toEqual([50000]);
    expect(book.row(SHEET, "Gross budget, published, £m", 1)).toEqual([3600]);
    // 30,800 + 1,900 + 13,900 + 4,200 + 330.
    expect(byYear("All people")[0]).toBe(51130);
  });

  it("counts officers, and what people cost the service without those whom others pay for (Planning report 2002, Appendix 1)", () => {
    expect(byYear("Officers")).toEqual([32700, 32400, 32300]);
    // 30,800 at 58, 1,900 at 38, 13,900 at 36 and 4,200 at 31.
    expect(byYear("Cost to the service, £m")[0]).toBeCloseTo(2489.2, 9);
  });

  it("releases officers from civil posts as they are replaced (Planning report 2002, Appendix 1)", () => {
    // 3 + 4 + 4 + 1, then 13 and 12 more; of 38.
    expect(byYear("Officers released from civil posts")).toEqual([12, 25, 37]);
    expect(byYear("Civil staff in their place, £m")).toEqual(near([0.432, 0.9, 1.332]));
    expect(byYear("Officers still in civil posts")).toEqual([26, 13, 1]);
  });

  it("shares what groups cost over the objectives by their time, support apart (Planning report 2002, Appendix 2; Budget submission 2010-13, line 474)", () => {
    const costs = (objective: string) => book.rowUnder(SHEET, "What objectives cost", objective).slice(0, 2);
    // 9,200 at 56 and 6,100 at 48: a tenth and two fifths of their time.
    expect(costs("Build confidence")).toEqual(near([168.64, 0]));
    // Half of both, and two fifths of 900 at 57.
    expect(costs("Safer Neighbourhoods")).toEqual(near([424.52, 20.52]));
  });

  it("answers in a sentence, holds every check, and calls no function", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      ["In 2012/13 there are 32,300 officers, 37 of them released from civil posts; people cost £2,456.5m."],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([]);
  });
});

describe("a blank model", () => {
  it("finds officers below their least, and time that is not shared out (Budget submission 2010-13, lines 325-330)", async () => {
    const book = await ModelWorkbook.of(workforce.blank({ firstYear: "2010/11", years: 2, rows: 3 }));
    expect(book.failingChecks()).toEqual([]);
    await book.typeInto([
      ["workforce_officers", 0, 0, "Yes"],
      ["workforce_people", 0, 0, 100],
      ["workforce_people", 0, 1, 90],
      ["workforce_least", 0, 0, 95],
      ["workforce_group_people", 0, 0, 10],
      ["workforce_group_costs", 0, 0, 50],
      ["workforce_shares", 0, 0, 0.5],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([
      "No kind of people falls below its least",
      "The time of every group is shared out, no more and no less",
      "What objectives cost is what the groups cost",
    ]);
  });
});
