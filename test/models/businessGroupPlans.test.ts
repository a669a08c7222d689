import { businessGroupPlans } from "../../src/sheets/models/businessGroupPlans";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Business group plans";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(businessGroupPlans.example);
  });
  const found = (label: string) => book.row(SHEET, label, 1)[0];
  const under = (heading: string, label: string) => book.rowUnder(SHEET, heading, label);

  it("has operational and enabling sub-objectives with measure, target and delivery plan (Framework report 2007, para 29)", () => {
    expect([found("Sub-objectives"), found("Operational"), found("Enabling")]).toEqual([8, 5, 3]);
    // On target; missed by 3 of 74, within 5%; on target; 4 of 10; no figure; 4 of 300; 0.2 of 7; on target.
    expect(book.named("group_plans_statuses").flat().slice(0, 8)).toEqual([
      "Green",
      "Amber",
      "Green",
      "Red",
      "No data",
      "Amber",
      "Amber",
      "Green",
    ]);
    // On 1 December 2010, of the steps due in October and November one is done.
    expect(found("Steps overdue")).toBe(2);
  });

  it("counts the sub-objectives of each group", () => {
    const heading = "Sub-objectives by business group";
    expect(under(heading, "Territorial Policing").slice(0, 7)).toEqual([2, 1, 1, 0, 0, 0, 1]);
    expect(under(heading, "Together").slice(0, 7)).toEqual([8, 3, 3, 1, 1, 0, 2]);
  });

  it("makes the return on environment and sustainability (Framework report 2007, para 24)", () => {
    // 6,000 of 10,000 tonnes less; 15 of 20 points more.
    expect(under("Environment and Sustainability return", "Carbon from buildings")[9]).toBeCloseTo(0.6, 9);
    expect(under("Environment and Sustainability return", "Recycled")[9]).toBeCloseTo(0.75, 9);
    expect(under("Environment and Sustainability return", "Reportable injuries")[9]).toBe("");
  });

  it("sums up progress, priorities and resources by theme of responsibility (Budget submission 2010-13, line 130)", () => {
    const heading = "Summary: responsibility and quality of life";
    const [measures, priorities, onTheWay, resources] = under(heading, "Climate change");
    // 60% and 50% of the way; 2.4 and 0.8.
    expect([measures, priorities]).toEqual([2, 1]);
    expect(onTheWay).toBeCloseTo(0.55, 9);
    expect(resources).toBeCloseTo(3.2, 9);
    expect(under(heading, "Together").slice(0, 2)).toEqual([7, 3]);
    expect(under(heading, "Together")[3]).toBeCloseTo(4.8, 9);
  });

  it("answers in a sentence, holds every check, and calls no function", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "8 sub-objectives, 5 of them operational: 1 Red, 1 without data, steps overdue: 2. For responsibility and quality of life there are £4.8m in the year.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([]);
  });

  it("finds a sub-objective without its corporate objective, and a measure without its theme", async () => {
    await book.typeInto([
      ["group_plans_objectives", 0, 0, ""],
      ["group_plans_themes", 0, 0, ""],
    ]);
    expect(book.failingChecks()).toEqual([
      "Every sub-objective has a group, a kind and a corporate objective, and none is listed twice",
      "Every measure of the return has a theme and a group",
      "Resources by theme add up to all of them",
    ]);
  });
});
