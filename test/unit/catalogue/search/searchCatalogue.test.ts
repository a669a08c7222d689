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
    ["robbery", ["SPI 5.2", "KPI 3(a)", "NI 16"]],
    ["NEET", ["NI 117"]],
    ["knife crime", ["NI 28", "SPI serious-knife-crime-rate"]],
    ["sickness", ["SPI working-hours-lost-through-sickness-absence-police-officers"]],
    ["olympic", ["KPI 7", "PSA 22"]],
    ["terror", ["NI 36", "KPI 6", "PSA 26"]],
    ["alcohol", ["NI 39", "PSA 25"]],
    ["PSA 23", ["PSA 23"]],
    ["firsttime", ["SPI first-time-youth-offending"]],
    ["longterm", ["NI 124"]],
    ["lowincome", ["NI 118"]],
    ["nondecent", ["NI 158"]],
    ["workingage", ["NI 151"]],
    ["16", ["NI 16", "NI 160"]],
    ["NI 15", ["NI 15", "NI 150"]],
    ["KPI 4b", ["KPI4b-1", "KPI4b-2"]],
    ["4(b)", ["KPI4b-1", "KPI4b-2"]],
    ["NI015", ["NI 15", "NI 150"]],
    ["burgalry", ["SPI 5.2", "KPI 3(a)"]],
    // What else the trade says, of a kind with those.
    ["mugging", ["SPI 5.2", "KPI 3(a)", "NI 16"]],
    ["stabbings", ["NI 28"]],
    ["shooting", ["NI 29"]],
    ["gangs", ["KPI 5(a)"]],
    ["neighbourhood policing", ["KPI 1(a)"]],
    ["violence against women", ["NI 32", "NI 34", "NI 26"]],
    ["PPO", ["NI 30"]],
    ["truancy", ["NI 87"]],
    ["child abuse", ["NI 64"]],
    ["worklessness", ["NI 151", "NI 152"]],
    ["homelessness", ["NI 156"]],
    ["carbon emissions", ["NI 185", "NI 186"]],
  ])("%s finds %j first", (query, first) => expect(keys(query).slice(0, first.length)).toEqual(first));

  test.each(["CPA", "headline", "critical performance areas"])(
    "%s finds the headline indicators",
    (query) => {
      expect(keys(query).filter((key) => key.startsWith("KPI"))).toHaveLength(19);
    },
  );

  test.each(["Safer and Stronger Communities", "safer & stronger communities"])(
    "%s finds every indicator under that theme of an agreement, and then what has its words",
    (query) => {
      const under = indicators().filter(({ laaTheme }) => laaTheme === "Safer & Stronger Communities");
      expect(under.length).toBeGreaterThan(40);
      expect(keys(query).slice(0, under.length)).toEqual(under.map(({ key }) => key));
      expect(keys(query)).toContain("PSA 23");
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

  test.each([
    ["response times", ["response"], /time/i],
    ["stop and search", ["search"], /stop/i],
  ])("of %s it is said that nothing has %j, and what has the other word is found", (query, missing, has) => {
    const found = search(query);
    expect(found.missing).toEqual(missing);
    expect(found.ranked.length).toBeGreaterThan(0);
    expect(found.ranked.filter(({ indicator }) => !has.test(indicator.title))).toEqual([]);
  });

  test("a detection rate is answered by what has a sanction detection or was brought to justice", () => {
    const found = search("detection rate");
    expect(found.missing).toEqual([]);
    expect(found.ranked.length).toBeGreaterThan(0);
    const titles = found.ranked.map(({ indicator }) => indicator.title);
    expect(titles.filter((title) => !/sanction detection|brought to justice/.test(title))).toEqual([]);
  });

  test.each(["precept", "reserves", "savings", "driving", "complaints", "cohesion"])(
    "%s is no slip for a word that only looks alike",
    (query) => expect(search(query).corrections).toEqual([]),
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
