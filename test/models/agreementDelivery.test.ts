import { agreementDelivery } from "../../src/sheets/models/agreementDelivery";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Agreement delivery";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(agreementDelivery.example);
  });
  const found = (label: string) => book.row(SHEET, label, 1)[0];

  it("counts targets without objective, evidence, plan or approval (Framework report 2007, paras 28 and 43 to 58; LAA report 2007, para 6)", () => {
    expect(found("Targets")).toBe(8);
    expect(found("Without an objective of the community strategy")).toBe(0);
    expect(found("Without a lead partner")).toBe(0);
    expect(found("Without evidence")).toBe(1);
    expect(found("Without a delivery plan")).toBe(1);
    expect(found("Without the day of approval")).toBe(1);
    expect(found("Without a contribution")).toBe(1);
  });

  it("counts targets of which equalities are not assessed (Framework report 2007, section C)", () => {
    expect(found("Equalities not assessed")).toBe(2);
  });

  it("adds contributions up by partner, by whose money and by theme (LAA report 2007, paras 6 and 9; Framework report 2007, para 46, para 66; LAA slides 2007, line 28)", () => {
    const under = (heading: string, label: string) => book.rowUnder(SHEET, heading, label).slice(0, 3);
    // 640 + 300 + 210 + 150, and 2% of it more each year.
    expect(under("Contributions by partner", "Police")).toEqual(near([1300, 1326, 1352]));
    expect(under("Contributions by partner", "Fire brigade")).toEqual([0, 0, 0]);
    expect(under("Contributions by whose money", "Area Based Grant")).toEqual(near([700, 714, 728]));
    expect(under("Contributions by theme", "Safer & Stronger Communities")).toEqual(
      near([1645, 1677.9, 1710.8]),
    );
    for (const by of ["by partner", "by whose money", "by theme"]) {
      expect(under(`Contributions ${by}`, "Together")).toEqual(near([4105, 4187.1, 4269.2]));
    }
  });

  it("shows what the police give outside their own theme (LAA report 2007, para 10)", () => {
    // Officers in schools: 150, 153 and 156.
    expect(found("Police: given outside Safer & Stronger Communities, £000")).toBeCloseTo(459, 9);
  });

  it("has a district or a group for a target, and who monitors it (LAA slides 2007, lines 47-91; Framework report 2007, para 30)", () => {
    const row = book.row(SHEET, "NI 35 Building resilience to violent extremism", 26);
    expect(row).toContain("Two wards");
    expect(row).toContain("Prevent group");
    expect(row).toContain("Partnership, Government Office");
  });

  it("answers in a sentence, holds every check, and calls no function", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "8 targets, 1 without a delivery plan; the partners give £12,561k over the years, of which £459k is the first partner’s outside its own theme.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([]);
  });
});

describe("a blank model", () => {
  it("finds a contribution to a target that is not in the list, and a target without a lead", async () => {
    const book = await ModelWorkbook.of(
      agreementDelivery.blank({ firstYear: "2008/09", partners: ["Police", "Council"], rows: 3 }),
    );
    expect(book.failingChecks()).toEqual([]);
    await book.typeInto([
      ["delivery_targets", 0, 0, "NI 15"],
      ["delivery_given_to", 0, 0, "NI 16"],
      ["delivery_partners", 0, 0, "Council"],
      ["delivery_money", 0, 0, "Council tax"],
      ["delivery_amounts", 0, 0, 40],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([
      "Every target has a kind, a theme and a lead partner",
      "Every contribution goes to a target of the list, from a partner and with its money named",
      "Contributions by theme add up to all of them",
      // NI 16 is on no list.
      "Figures are figures, choices on their lists, and years follow each other",
    ]);
    expect(book.rowUnder(SHEET, "Contributions by partner", "Council")[0]).toBe(40);
  });
});
