import fc from "fast-check";
import { indicators } from "../../../src/catalogue/inPane/indicators";
import { prepareSearch } from "../../../src/catalogue/search/searchIndex";
import { searchWords } from "../../../src/catalogue/search/searchWords";
import { searchIndicators } from "../../../src/catalogue/searchIndicators";
import { plainSearch } from "./search/plainSearch";

const keys = (query: string) => searchIndicators(query).map(({ indicator }) => indicator.key);

describe("searching the catalogue", () => {
  it("puts NI 15 first for its words and for any spelling of its code", () => {
    for (const query of ["serious violent", "Serious VIOLENT crime", "ni15", "NI 015", "15"]) {
      expect(keys(query)[0]).toBe("NI 15");
    }
  });

  it("goes on with the codes that begin alike, by number", () => {
    expect(keys("ni 1").slice(0, 4)).toEqual(["NI 1", "NI 10", "NI 11", "NI 12"]);
  });

  it("finds both indicators that print KPI 4(b)", () => {
    expect(keys("KPI 4(b)").slice(0, 2)).toEqual(["KPI4b-1", "KPI4b-2"]);
    expect(keys("4(b)").slice(0, 2)).toEqual(["KPI4b-1", "KPI4b-2"]);
  });

  it("finds burglary in a title, also in the plural", () => {
    expect(keys("burglary")).toEqual(["SPI 5.2", "KPI 3(a)"]);
    expect(keys("burglaries")).toEqual(keys("burglary"));
  });

  it("ranks a title that is the query above one that only has its words", () => {
    expect(keys("gun crime")).toEqual(["NI 29", "SPI gun-crime-rate", "KPI4b-2"]);
  });

  it("finds what a title hyphenates under one word, and under two", () => {
    expect(keys("antisocial behaviour")).toEqual(expect.arrayContaining(keys("anti-social behaviour")));
    expect(keys("antisocial")).toContain("NI 17");
    // Every compound of letters in any title.
    for (const { key, title } of indicators()) {
      for (const compound of title.match(/\p{L}+(-\p{L}+)+/gu) ?? []) {
        expect(keys(compound.replaceAll("-", ""))).toContain(key);
      }
    }
  });

  it("forgives a slip of the pen", () => {
    expect(keys("satisfacton")).toEqual(keys("satisfaction"));
    expect(keys("satisfacton").length).toBeGreaterThan(0);
    expect(keys("burglery")).toEqual(keys("burglary"));
    expect(keys("serious voilent")).toEqual(keys("serious violent"));
  });

  it("asks every word to be there", () => {
    expect(keys("perceptions drunk")).toEqual(["NI 41"]);
    expect(keys("perceptions zebra")).toEqual([]);
  });

  it("finds an agreement by its code or words, and the indicators that serve it behind it", () => {
    const makingCommunitiesSafer = indicators().filter(({ psa }) => psa === "PSA 23");
    expect(keys("psa 23")).toEqual(["PSA 23", ...makingCommunitiesSafer.map(({ key }) => key)]);
    expect(keys("make communities safer")).toEqual(["PSA 23"]);
  });

  it("finds by set", () => {
    expect(keys("kpi")).toHaveLength(19);
  });

  it("gives everything, in the order of the catalogue, when nothing is asked", () => {
    expect(keys("")).toEqual(indicators().map(({ key }) => key));
    expect(keys("  ")).toHaveLength(199 + 32 + 19 + 30);
  });

  it("takes text that starts like a formula as plain text", () => {
    expect(keys("=SUM(A1)")).toEqual([]);
    expect(keys("% of people who").slice(0, 3)).toEqual(["NI 1", "NI 2", "NI 4"]);
  });

  it("ranks as a plain reading of every indicator would, at every key of a query", () => {
    const typed = fc.constantFrom(...indicators()).chain(({ key, title, psa }) =>
      fc
        .record({
          text: fc.constantFrom(title, key, psa, ...searchWords(title)),
          from: fc.oneof(fc.constant(0), fc.nat(40)),
          length: fc.integer({ min: 1, max: 40 }),
        })
        .map(({ text, from, length }) => text.slice(from, from + length)),
    );
    const oneAfterAnother = fc.array(typed, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(oneAfterAnother, (query) => {
        const plain = plainSearch(query, indicators());
        // What a plain reading does not find may still be found by correcting a word.
        if (query.trim() !== "" && plain.length > 0) expect(keys(query)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same in a list that was made ready beforehand", async () => {
    const list = [...indicators()];
    await prepareSearch(list);
    expect(searchIndicators("serious violent", list).map(({ indicator }) => indicator.key)).toEqual(
      keys("serious violent"),
    );
  });

  it("searches a list of the user's own in the same way", () => {
    const own = indicators()
      .slice(0, 2)
      .map((indicator) => ({ ...indicator, title: "+1 Own title" }));
    const found = searchIndicators("own", own).map(({ indicator }) => indicator.title);
    expect(found).toEqual(["+1 Own title", "+1 Own title"]);
  });
});
