import { tidyCode } from "../../../../src/catalogue/codes/tidyCode";
import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { searchCatalogue } from "../../../../src/catalogue/search/searchCatalogue";
import { TRADE_WORDS } from "../../../../src/catalogue/search/tradeWords";

const search = (query: string) => searchCatalogue(query, indicators(), TRADE_WORDS);
const keys = (query: string) => search(query).ranked.map(({ indicator }) => indicator.key);

describe("searching in the words of the trade", () => {
  // What finance staff and planners were seen to type, and what they meant by it.
  test.each([
    ["burglary", ["SPI 5.2", "KPI 3(a)", "NI 16"]],
    ["antisocial", ["NI 17", "NI 21", "SPI 4.1"]],
    ["antisocial behaviour", ["NI 17", "NI 21", "SPI 4.1"]],
    ["ASB", ["NI 17", "NI 21", "SPI 4.1"]],
    ["teenage pregnancy", ["NI 112"]],
    ["domestic abuse", ["NI 32"]],
    ["domestic violence", ["NI 32"]],
    ["youth crime", ["NI 19", "NI 45", "NI 111"]],
    ["youth violence", ["NI 19", "NI 45", "NI 111"]],
    ["young offenders", ["NI 19", "NI 45", "NI 111"]],
    ["road deaths", ["NI 47", "KPI 3(b)", "SPI 9.1"]],
    ["KSI", ["NI 47", "KPI 3(b)", "SPI 9.1"]],
    ["killed or seriously injured", ["NI 47", "KPI 3(b)", "SPI 9.1"]],
    ["road casualties", ["NI 47", "KPI 3(b)", "SPI 9.1"]],
    ["homicide", ["SPI domestic-homicide-rate", "NI 34"]],
    ["murder", ["SPI domestic-homicide-rate", "NI 34"]],
  ])("%s finds %j first", (query, first) => expect(keys(query).slice(0, first.length)).toEqual(first));

  test.each(["CPA", "headline", "critical performance areas"])(
    "%s finds the headline indicators",
    (query) => {
      expect(keys(query).filter((key) => key.startsWith("KPI"))).toHaveLength(19);
    },
  );

  test("a word of the trade among others is read in the documents' words", () => {
    expect(keys("repeat domestic abuse")).toEqual(["NI 32"]);
  });

  test("what a user brought under that very word comes first", () => {
    const [ni16] = indicators().filter(({ key }) => key === "NI 16");
    if (!ni16) throw new Error("NI 16 is gone.");
    const own = { ...ni16, key: "L1", code: "L1", title: "Burglary in the ward", origin: "own" as const };
    const found = searchCatalogue("burglary", [...indicators(), own], TRADE_WORDS);
    expect(found.ranked[0]?.indicator.key).toBe("L1");
  });

  test("each stands for indicators that are there, with a reason, and no phrase stands twice", () => {
    const known = new Set(indicators().map(({ key }) => tidyCode(key)));
    expect(
      TRADE_WORDS.flatMap(({ codes = [] }) => codes).filter((code) => !known.has(tidyCode(code))),
    ).toEqual([]);
    expect(TRADE_WORDS.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
    expect(TRADE_WORDS.filter(({ codes, means }) => !codes && !means)).toEqual([]);
    const phrases = TRADE_WORDS.flatMap(({ typed }) => typed);
    expect(phrases).toHaveLength(new Set(phrases).size);
  });
});

describe("what a search did not take as it was typed", () => {
  test("words that are nowhere are named, and what has the others is found", () => {
    const hate = search("hate crime");
    expect(hate.missing).toEqual(["hate"]);
    expect(hate.ranked.length).toBeGreaterThan(0);
    expect(hate.ranked.every(({ indicator }) => /crime/i.test(`${indicator.title} ${indicator.theme}`))).toBe(
      true,
    );
    expect(search("perceptions zebra").missing).toEqual(["zebra"]);
  });

  test.each(["response times", "detection rate", "stop and search"])(
    "%s is answered in part, or whole",
    (query) => {
      const { ranked, missing } = search(query);
      expect(ranked.length > 0 || missing.length > 0).toBe(true);
    },
  );

  test("a slip of the pen is said, and a code is none", () => {
    expect(search("satisfacton").corrections).toEqual([{ typed: "satisfacton", taken: "satisfaction" }]);
    expect(search("NI 15")).toMatchObject({ corrections: [], missing: [] });
    expect(
      search("cost")
        .ranked.map(({ indicator }) => indicator.title)
        .join(),
    ).not.toMatch(/Post-16/);
  });

  test("a query of which nothing is known finds nothing and names all of it", () => {
    expect(search("zebras xylophones")).toEqual({
      ranked: [],
      corrections: [],
      missing: ["zebra", "xylophone"],
    });
  });
});
