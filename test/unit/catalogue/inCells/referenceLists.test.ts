import {
  REFERENCE_LIST_NAMES,
  referenceList,
  type ReferenceListName,
} from "../../../../src/catalogue/inCells/referenceLists";
import { gapTable } from "../../../../src/model/budget/gapTable";

const figures = (name: ReferenceListName, label: string) =>
  referenceList(name)
    .rows.find(([first]) => first === label)
    ?.slice(1);

describe("the reference lists", () => {
  it.each([
    ["boroughs", ["Borough", "Code", "Inner or outer", "Population mid-2008"], 32],
    ["funding limits", ["", "2010/11", "2011/12", "2012/13"], 2],
    ["budget gap", ["", "2010/11", "2011/12", "2012/13"], 9],
    ["budget principles", ["No.", "Principle"], 6],
    ["budget considerations", ["No.", "Consideration"], 6],
    ["capital sources", ["No.", "Source", "Note"], 7],
    ["laa themes", ["No.", "Theme"], 4],
    ["apacs domains", ["No.", "Domain", "Proposed indicators"], 5],
    ["psas", ["Code", "Title", "Heading"], 30],
    ["strategic outcomes", ["No.", "Outcome", "Group"], 5],
    ["corporate objectives", ["No.", "Objective"], 7],
    ["five ps", ["No.", "P"], 5],
    ["specific grants", ["Grant", "Position"], 6],
    ["funding routes", ["No.", "Route", "When"], 4],
    ["planning dates", ["Date", "Event", "Body"], 21],
    ["abg streams", ["Stream", "Department", "Destination", "Status"], 79],
    ["override reasons", ["Reason", "Meaning"], 3],
    ["grant totals", ["Amount", "Words", "Source"], 3],
    ["baseline counts", ["Standing", "Indicators"], 3],
    ["apacs counts", ["Count", "Indicators"], 4],
    ["revenue risks", ["No.", "Risk"], 6],
    ["capital risks", ["No.", "Risk"], 3],
    ["cpa criteria", ["No.", "Criterion"], 4],
    ["vts rule", ["No.", "Rule", "How"], 1],
    ["laa target kinds", ["No.", "Kind"], 3],
  ] as const)("%s has its columns and rows, none of them empty", (name, headings, rows) => {
    const list = referenceList(name);
    expect(list.headings).toEqual(headings);
    expect(list.rows).toHaveLength(rows);
    expect(list.rows.flat().filter((cell) => cell === "")).toEqual([]);
  });

  it("are twenty-five", () => {
    expect(REFERENCE_LIST_NAMES).toHaveLength(25);
  });

  it("leave the City of London out of the boroughs", () => {
    const boroughs = referenceList("boroughs").rows.map(([name]) => name);
    expect(boroughs).not.toContain("City of London");
    expect(boroughs.slice(0, 2)).toEqual(["Barking and Dagenham", "Barnet"]);
    expect(figures("boroughs", "Westminster")).toEqual(["E09000033", "inner", 218673]);
  });

  it("number the proposed APACS indicators by domain: 6 + 14 + 13 + 12 + 10 = 55 (Framework report 2007, para 10)", () => {
    const proposed = referenceList("apacs domains").rows.map(([, , count]) => count);
    expect(proposed).toEqual([6, 14, 13, 12, 10]);
  });

  it("count the indicators as printed: 95 + 39 + 64 = 198, and 55 of which 29, 24 and both 18 (Framework report 2007, paras 7-9)", () => {
    const counts = (name: ReferenceListName) => referenceList(name).rows.map(([, count]) => count);
    expect(counts("baseline counts")).toEqual([95, 39, 64]);
    expect(counts("apacs counts")).toEqual([55, 29, 24, 18]);
  });

  it("give the grant that lost its ring-fence in £m: at least 5 billion, over 4 of them and nearly 1 (Framework report 2007, paras 15, 67; LAA slides 2007, lines 147-148)", () => {
    const totals = referenceList("grant totals").rows;
    expect(totals.map(([amount]) => amount)).toEqual([5000, 4000, 1000]);
    const words = totals.map(([, how]) => /^(at least|over|nearly) £/.exec(String(how))?.[1]);
    expect(words).toEqual(["at least", "over", "nearly"]);
  });

  it("print the published gap: requirement + savings + pay and prices - limit", () => {
    // 2010/11: 2,673.3 + 67.6 - 2,673.3; 2011/12: 2,706.8 + 141.8 - 2,645.9; 2012/13: 2,706.8 + 141.8 + 33.8 - 2,619.4
    expect(figures("budget gap", "Budget gap: Lower")).toEqual([67.6, 202.7, 263]);
    // 2011/12: 2,848.6 - 2,676.9; 2012/13: 2,882.4 - 2,679.8
    expect(figures("budget gap", "Budget gap: Upper")).toEqual([67.6, 171.7, 202.6]);
    expect(figures("budget gap", "Headroom: Upper over Lower")).toEqual([0, 31, 60.4]);
  });

  it("print the gap table that the model calculates from the same figures", () => {
    const row = (label: string) => (figures("budget gap", label) ?? []).map(Number);
    const calculated = gapTable(
      {
        requirement: row("Budget requirement"),
        savingsToIdentify: row("Savings to be identified"),
        payAndPrices: row("Pay and prices"),
      },
      ["Lower", "Upper"].map((name) => ({
        name,
        amounts: (figures("funding limits", name) ?? []).map(Number),
      })),
    );
    const [lower, upper] = calculated.limits;
    expect(row("Before funding limit")).toEqual(calculated.beforeFundingLimit);
    expect([row("Lower"), row("Budget gap: Lower")]).toEqual([lower?.amounts, lower?.gaps]);
    expect([row("Upper"), row("Budget gap: Upper")]).toEqual([upper?.amounts, upper?.gaps]);
    expect(row("Headroom: Upper over Lower")).toEqual(upper?.headroom);
  });

  it("give the three reasons for departing from the local aggregate, by the words PLAN.CORPORATE takes", () => {
    const reasons = referenceList("override reasons").rows.map(([reason]) => reason);
    expect(reasons).toEqual(["performance", "strategy", "external"]);
  });

  it("name only streams, no totals, and say which are confirmed (Framework report 2007, section D)", () => {
    const streams = referenceList("abg streams").rows;
    expect(streams.filter(([, department]) => department === "all")).toEqual([]);
    const count = (status: string) => streams.filter((row) => row[3] === status).length;
    // 82 rows of which 3 stated totals are left out; 44 of the 82 are unconfirmed.
    expect([count("confirmed"), count("unconfirmed")]).toEqual([82 - 3 - 44, 44]);
  });
});
