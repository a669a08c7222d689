import { catalogueOf } from "../../../src/catalogue/catalogue";
import { facetCounts } from "../../../src/catalogue/search/facetCounts";
import { indicators, todaysIndicators } from "../../../src/catalogue/inPane/indicators";
import type { OwnCatalogue } from "../../../src/catalogue/own/ownCatalogue";
import { guessMapping } from "../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../src/catalogue/own/reading/readIndicators";
import { sourceTable } from "../../../src/catalogue/own/reading/sourceTable";

/** A catalogue of the user's, from a table whose first row is its headings. */
async function ownOf(grid: string[][]): Promise<OwnCatalogue> {
  const table = sourceTable(grid);
  const mapping = guessMapping(table.headings);
  return {
    name: "Local plan",
    source: { kind: "file", name: "local.csv" },
    sheet: "",
    importedOn: "2009-03-31",
    mapping,
    indicators: (await readIndicators(table, mapping, "local.csv")).indicators,
  };
}

const LOCAL = ownOf([
  ["Code", "Title", "Set", "PSA", "APACS", "Unit", "Baseline"],
  ["L1", "Burglaries in the ward", "Local", "23", "5.2; 99.9", "count", "120"],
  ["NI 15", "Serious violence, our wording", "", "PSA 25", "", "%", ""],
  ["L2", "Local voice", "Local", "PSA 99", "", "", ""],
]);

describe("the catalogue without one of the user's", () => {
  const catalogue = catalogueOf();

  it("is what ships", () => {
    expect(catalogue.indicators).toEqual([...indicators(), ...todaysIndicators()]);
    expect(catalogue.own).toBeUndefined();
  });

  it("knows an indicator by its key, and by any spelling of its code", () => {
    expect(catalogue.withKey("NI 15")?.title).toBe("Serious violent crime rate");
    expect(catalogue.withKey("ni15")).toBeUndefined();
    expect(catalogue.find("ni015")).toMatchObject({ found: { key: "NI 15" } });
    expect(catalogue.find("psa23")).toMatchObject({ found: { key: "PSA 23" } });
    expect(catalogue.find("KPI 4(b)")).toMatchObject({ ambiguous: [{ key: "KPI4b-1" }, { key: "KPI4b-2" }] });
    expect(catalogue.find("NI 245")).toMatchObject({
      nearest: [{ key: "NI 24" }, { key: "NI 25" }, { key: "NI 45" }],
    });
  });

  it("leads from every link to an indicator", () => {
    const lost = catalogue.indicators
      .flatMap(({ key }) => catalogue.links(key))
      .filter(({ to }) => catalogue.withKey(to) === undefined);
    expect(lost).toEqual([]);
  });
});

describe("the catalogue with one of the user's", () => {
  it("has the user's indicators in the place of shipped ones, and the others behind (Budget submission 2010-13, line 455)", async () => {
    const { indicators: all, withKey } = catalogueOf(await LOCAL);
    expect(all).toHaveLength(280 + 20 + 2);
    expect(all[14]).toMatchObject({ key: "NI 15", title: "Serious violence, our wording", origin: "own" });
    expect(all.slice(300).map(({ key }) => key)).toEqual(["L1", "L2"]);
    expect(all.filter(({ origin }) => origin === "own")).toHaveLength(3);
    expect(withKey("L1")?.title).toBe("Burglaries in the ward");
  });

  it("finds them by word and by code, and no longer by the words they replace", async () => {
    const catalogue = catalogueOf(await LOCAL);
    await catalogue.prepare();
    const keys = (query: string) => catalogue.search(query).ranked.map(({ indicator }) => indicator.key);
    expect(keys("serious violence")[0]).toBe("NI 15");
    expect(keys("serious violent crime rate")).toEqual(["SPI 5.1"]);
    expect(keys("burglary")).toEqual(["L1", "SPI 5.2", "KPI 3(a)", "NI 16"]);
    expect(catalogue.find("l-1")).toMatchObject({ found: { key: "L1" } });
  });

  it("offers the user's own words among the values of a facet", async () => {
    const counts = facetCounts(catalogueOf(await LOCAL).indicators);
    expect([...counts.set]).toEqual([
      ["NI", 199],
      ["APACS", 32],
      ["KPI", 19],
      ["PSA", 30],
      ["LOF", 9],
      ["NPG", 11],
      ["Local", 2],
    ]);
    expect(counts.status.get("own")).toBe(3);
    expect(counts.baseline.get("yes")).toBe(14 + 1);
  });

  it("ties them both ways to what their columns name, as the user's own word, and to nothing that is not there", async () => {
    const { links } = catalogueOf(await LOCAL);
    expect(links("L1")).toEqual([
      { to: "PSA 23", toSet: "PSA", status: "own", note: "" },
      { to: "SPI 5.2", toSet: "APACS", status: "own", note: "" },
    ]);
    expect(links("SPI 5.2")).toContainEqual({ to: "L1", toSet: "Local", status: "own", note: "" });
    expect(links("L2")).toEqual([]);
  });

  it("keeps what the sources state of an indicator that the user's takes the place of", async () => {
    const ties = catalogueOf(await LOCAL).links("NI 15");
    expect(ties.map(({ to, status }) => `${to} ${status}`)).toEqual([
      "SPI 5.1 stated",
      "PSA 23 unconfirmed",
      "KPI 4(a) stated",
      "PSA 25 own",
    ]);
  });

  it("can be kept as JSON", async () => {
    const own = await LOCAL;
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });
});
