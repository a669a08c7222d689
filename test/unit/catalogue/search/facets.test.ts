import fc from "fast-check";
import { facetCounts } from "../../../../src/catalogue/search/facetCounts";
import {
  narrowings,
  passing,
  VALUE_FACETS,
  type Facets,
  type ValueFacet,
} from "../../../../src/catalogue/search/facets";
import type { Indicator } from "../../../../src/catalogue/indicator";
import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { searchIndicators } from "../../../../src/catalogue/searchIndicators";

const keys = (facets: Facets, query = "") =>
  searchIndicators(query)
    .map(({ indicator }) => indicator)
    .filter(passing(facets))
    .map(({ key }) => key);

/** What an indicator has for a facet, read plainly. */
function plainValue(indicator: Indicator, facet: ValueFacet): string {
  if (facet !== "baseline") return indicator[facet];
  return indicator.baseline !== "" || indicator.earlierFigures !== "" ? "yes" : "no";
}

/** Whether an indicator has one of the values wanted in every facet but those left out of account. */
function plainlyPasses(indicator: Indicator, facets: Facets, but?: ValueFacet): boolean {
  return VALUE_FACETS.every((facet) => {
    const wanted = facets[facet] ?? [];
    return facet === but || wanted.length === 0 || wanted.includes(plainValue(indicator, facet));
  });
}

const valuesOf = (facet: ValueFacet) => [
  ...new Set(indicators().map((indicator) => plainValue(indicator, facet))),
  "no value of any",
];

/** Any choice of values in any of the facets. */
const choices: fc.Arbitrary<Facets> = fc.record(
  Object.fromEntries(
    VALUE_FACETS.map((facet) => [
      facet,
      fc.uniqueArray(fc.constantFrom(...valuesOf(facet)), { maxLength: 4 }),
    ]),
  ),
  { requiredKeys: [] },
);

describe("narrowing the catalogue", () => {
  it("takes the values of one facet as alternatives", () => {
    expect(keys({ set: ["KPI"] })).toHaveLength(19);
    expect(keys({ set: ["KPI", "APACS"] })).toHaveLength(19 + 32);
  });

  it("asks for every facet together", () => {
    expect(keys({ set: ["KPI"], polarity: ["lower"] })).toEqual([
      "KPI 3(a)",
      "KPI 3(b)",
      "KPI 4(a)",
      "KPI4b-2",
    ]);
    // The last because it counts people seriously injured.
    const stated = ["SPI 5.1", "SPI 5.2", "SPI 6.4", "SPI 9.1"];
    expect(keys({ set: ["APACS"], status: ["stated"] }, "serious")).toEqual(stated);
    expect(keys({ set: ["APACS", "NI"], additivity: ["rate", "survey"] }, "serious violent")).toEqual([
      "NI 15",
      "SPI 5.1",
    ]);
  });

  it("lets everything through where no value is chosen", () => {
    expect(keys({})).toHaveLength(280);
    expect(keys({ set: [], theme: [] })).toHaveLength(280);
    expect(narrowings({ set: [], theme: ["Safer communities"] })).toEqual([
      { facet: "theme", values: ["Safer communities"] },
    ]);
  });

  it("lets nothing through where only a value is chosen that none has", () => {
    expect(keys({ set: ["Local"] })).toEqual([]);
  });

  it("knows the 14 indicators for which figures before 2008 were seen", () => {
    expect(keys({ baseline: ["yes"] })).toHaveLength(14);
    expect(keys({ baseline: ["no"] })).toHaveLength(280 - 14);
    expect(keys({ baseline: ["yes", "no"] })).toHaveLength(280);
  });

  it("knows how borough figures add up", () => {
    expect(keys({ additivity: ["rate"] }, "serious violent")).toEqual(["NI 15", "SPI 5.1"]);
    expect(keys({ additivity: ["survey"] }, "serious violent")).toEqual([]);
  });

  it("finds what a plain reading of every indicator finds, whatever is chosen", () => {
    fc.assert(
      fc.property(choices, (facets) => {
        const plain = indicators().filter((indicator) => plainlyPasses(indicator, facets));
        expect(keys(facets)).toEqual(plain.map(({ key }) => key));
      }),
    );
  });
});

describe("the counts beside the values", () => {
  it("are those of the whole catalogue where nothing is chosen", () => {
    const counts = facetCounts(indicators());
    expect([...counts.set]).toEqual([
      ["NI", 199],
      ["APACS", 32],
      ["KPI", 19],
      ["PSA", 30],
    ]);
    expect(counts.theme.get("Safer communities")).toBe(35);
  });

  it("are not narrowed by what is chosen in their own facet, but by what is in the others", () => {
    const counts = facetCounts(indicators(), { set: ["KPI"], polarity: ["lower"] });
    // Four of the headline indicators are better the lower they are.
    expect(counts.set.get("KPI")).toBe(4);
    expect(counts.set.get("APACS")).toBe(keys({ set: ["APACS"], polarity: ["lower"] }).length);
    expect(counts.polarity.get("lower")).toBe(4);
    expect([...counts.polarity.values()].reduce((sum, count) => sum + count)).toBe(19);
  });

  it("are what a plain reading finds with the value as its facet's only choice, whatever is chosen", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...VALUE_FACETS), (facets, facet) => {
        const counts = facetCounts(indicators(), facets)[facet];
        for (const value of valuesOf(facet)) {
          const found = indicators().filter(
            (indicator) => plainlyPasses(indicator, facets, facet) && plainValue(indicator, facet) === value,
          );
          expect([value, counts.get(value) ?? 0]).toEqual([value, found.length]);
        }
      }),
    );
  });
});
