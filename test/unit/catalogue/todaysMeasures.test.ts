import { catalogueOf } from "../../../src/catalogue/catalogue";
import { codeFinder } from "../../../src/catalogue/codes/codeFinder";
import { tidyCode } from "../../../src/catalogue/codes/tidyCode";
import { agreementEntries, catalogueEntries, todaysEntries } from "../../../src/catalogue/inCells/entries";
import { findEntry } from "../../../src/catalogue/inCells/findEntry";
import { todaysIndicators } from "../../../src/catalogue/inPane/indicators";
import { facetCounts } from "../../../src/catalogue/search/facetCounts";
import { passing } from "../../../src/catalogue/search/facets";

const catalogue = catalogueOf();
const found = (query: string, set?: readonly string[]) =>
  catalogue
    .search(query)
    .ranked.map(({ indicator }) => indicator)
    .filter(passing(set ? { set } : {}))
    .map(({ key }) => key);

describe("what is measured today", () => {
  it("is the part of the Local Outcomes Framework that published text shows, and the eleven headline measures of the Neighbourhood Policing Guarantee", () => {
    const of = (set: string) => todaysIndicators().filter((one) => one.set === set);
    expect([of("LOF").length, of("NPG").length]).toEqual([9, 11]);
    expect(new Set(of("NPG").map(({ theme }) => theme)).size).toBe(5);
    expect(todaysIndicators().filter(({ status }) => status !== "confirmed")).toEqual([]);
    // Each says where it was read, and that its code is ours.
    const silent = todaysIndicators().filter(
      ({ facts, notes }) =>
        !facts.some(({ label, text }) => label === "Provenance" && text.startsWith("https://")) ||
        !/the code is ours/.test(notes.join(" ")),
    );
    expect(silent).toEqual([]);
  });

  it("takes no code of the documents’ sets, in any spelling", () => {
    const documents = [...catalogueEntries(), ...agreementEntries()];
    const find = codeFinder(documents);
    const shadowed = documents.filter(({ key, code }) =>
      [key, code, tidyCode(key)].filter(Boolean).some((spelt) => {
        const [before, after] = [find(spelt), findEntry(spelt)];
        return JSON.stringify(before) !== JSON.stringify(after);
      }),
    );
    expect(shadowed).toEqual([]);
    expect(new Set(todaysEntries().map(({ key }) => key)).size).toBe(20);
  });

  it("is what is meant by a word that nothing is for, where its set is chosen", () => {
    const missing = (query: string, sets?: readonly string[]) => catalogue.search(query, sets).missing;
    expect(found("homeless", ["LOF"]).length).toBeGreaterThan(0);
    expect(missing("homeless", ["LOF"])).toEqual([]);
    expect(missing("homeless", ["LOF", "NI"])).toEqual([]);
    expect(missing("zebra crime")).toEqual(["zebra"]);
    expect(missing("zebra crime", ["NPG"])).toEqual(["zebra"]);
  });

  it("is not among what is looked at or searched until its set is chosen", () => {
    expect(found("")).toHaveLength(280);
    expect(found("", ["LOF"])).toHaveLength(9);
    expect(found("single night", ["LOF"])).toEqual(["LOF 3.4"]);
    expect(found("sleeping rough").filter((key) => key.startsWith("LOF"))).toEqual([]);
    expect(found("", ["NI", "NPG"])).toHaveLength(199 + 11);
  });

  it("is counted beside the filter of sets alone, so that it can be chosen there", () => {
    const counts = facetCounts(catalogue.indicators);
    expect([counts.set.get("LOF"), counts.set.get("NPG")]).toEqual([9, 11]);
    expect(counts.theme.has("Safer town centres")).toBe(false);
    const chosen = facetCounts(catalogue.indicators, { set: ["NPG"] });
    expect(chosen.theme.get("Safer town centres")).toBe(2);
  });
});
