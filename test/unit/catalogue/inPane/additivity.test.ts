import { additivityOf } from "../../../../src/catalogue/inPane/additivity";
import { indicators } from "../../../../src/catalogue/inPane/indicators";

const additivity = (key: string) => indicators().find((indicator) => indicator.key === key)?.additivity;

describe("how borough figures add up", () => {
  it.each([
    ["NI 154", "count", "homes provided"],
    ["KPI 8(a)", "count", "money saved"],
    ["NI 15", "rate", "crimes per 1,000 people"],
    ["NI 191", "rate", "waste per household"],
    ["NI 181", "rate", "days for each claim"],
    ["NI 59", "percentage", "assessments in time"],
    ["NI 163", "survey", "a sample of people"],
    ["KPI 1(b)", "survey", "what people think"],
    ["NI 102", "gap", "two groups compared"],
    ["SPI 1.2", "gap", "two groups compared"],
    ["KPI 2(b)", "do not add", "the reduction in a gap"],
    ["KPI 3(b)", "do not add", "a change rate"],
    ["NI 186", "do not add", "a reduction since 2005"],
    ["NI 166", "do not add", "a median"],
    ["SPI 3.1", "do not add", "a ratio of two shares"],
    ["NI 188", "do not add", "a level from 0 to 4"],
    ["NI 113", "", "no unit is known"],
  ])("%s: %s (%s)", (key, expected) => {
    expect(additivity(key)).toBe(expected);
  });

  it("takes a survey of roads for a percentage, because nobody is asked", () => {
    expect(additivityOf({ unit: "percent", title: "Roads", dataSource: "DfT surveys" })).toBe("percentage");
  });

  it("says nothing of a unit that it does not know", () => {
    expect(additivityOf({ unit: "incidents", title: "Burglaries", dataSource: "" })).toBe("");
  });

  it("is marked as derived wherever it says something, because no source does", () => {
    const unmarked = indicators().filter(
      ({ additivity, derived }) => derived.includes("additivity") !== (additivity !== ""),
    );
    expect(unmarked).toEqual([]);
  });

  it("says nothing where the unit is not known, and only there", () => {
    const silent = indicators().filter(
      (indicator) => (indicator.additivity === "") !== (indicator.unit === ""),
    );
    expect(silent).toEqual([]);
  });
});
