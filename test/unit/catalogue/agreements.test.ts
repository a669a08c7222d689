import { baselineStanding } from "../../../src/catalogue/inPane/baselineStanding";
import { catalogueEntries } from "../../../src/catalogue/inCells/entries";
import { findEntry } from "../../../src/catalogue/inCells/findEntry";
import { factOf } from "../../../src/catalogue/inPane/factOf";
import { indicators } from "../../../src/catalogue/inPane/indicators";

const agreements = indicators().filter(({ set }) => set === "PSA");
const agreement = (code: string) => agreements.find(({ key }) => key === code);

describe("the Public Service Agreements", () => {
  it("are thirty, by number, behind the indicators", () => {
    expect(indicators().slice(-30)).toEqual(agreements);
    expect(agreements.map(({ key }) => key)).toEqual(Array.from({ length: 30 }, (_, at) => `PSA ${at + 1}`));
  });

  it("stand under the four headings of the Framework report: 1-7, 8-17, 18-26, 27-30 (Framework report 2007, para 1)", () => {
    const headings = [...new Set(agreements.map(({ theme }) => theme))];
    expect(headings.map((heading) => agreements.filter(({ theme }) => theme === heading).length)).toEqual([
      7, 10, 9, 4,
    ]);
  });

  it("say how far their titles can be trusted: 23 stated, 21 and 24-30 unconfirmed, the rest confirmed", () => {
    const of = (standing: string) => agreements.filter(({ status }) => status === standing);
    expect(of("stated").map(({ code }) => code)).toEqual(["PSA 23"]);
    expect(of("unconfirmed").map(({ code }) => code)).toEqual([
      ...["PSA 21", "PSA 24", "PSA 25", "PSA 26"],
      ...["PSA 27", "PSA 28", "PSA 29", "PSA 30"],
    ]);
    expect(of("confirmed")).toHaveLength(30 - 1 - 8);
  });

  it("name their lead department with its standing", () => {
    expect(factOf(agreement("PSA 10")?.facts ?? [], "Lead department")).toBe("DCSF (confirmed)");
    expect(factOf(agreement("PSA 23")?.facts ?? [], "Lead department")).toBe("Home Office (unconfirmed)");
  });

  it("are core for the MPA and MPS in four cases (Framework report, para 3)", () => {
    const core = agreements.filter(({ facts }) => factOf(facts, "Core for the MPA and MPS") === "Yes");
    expect(core.map(({ code }) => code)).toEqual(["PSA 23", "PSA 24", "PSA 25", "PSA 26"]);
  });

  it("are known to cells by their code, and stand in no list of indicators", () => {
    expect(findEntry("psa23")).toMatchObject({
      found: { code: "PSA 23", set: "PSA", title: "Make communities safer", polarity: "", status: "stated" },
    });
    expect(catalogueEntries().filter(({ key }) => key.startsWith("PSA"))).toEqual([]);
  });
});

describe("what is known of a baseline", () => {
  const standing = (key: string) => {
    const found = indicators().find((indicator) => indicator.key === key);
    return found && baselineStanding(found);
  };

  it.each([
    ["NI 21", "class not known", "95 of the national set had one, but which is not known"],
    ["NI 117", "earlier figures", "figures for years before 2008 were seen"],
    ["SPI 5.1", "not known", "no source says anything"],
    ["PSA 23", "no measure", "an agreement has no figures of its own"],
  ])("%s: %s (%s)", (key, expected) => {
    expect(standing(key)).toBe(expected);
  });

  it("is the user's own figure where their file has one", () => {
    const [one] = indicators();
    if (!one) throw new Error("an empty catalogue");
    const own = { ...one, origin: "own" as const };
    expect(baselineStanding({ ...own, baseline: "15.3%" })).toBe("stated");
    expect(baselineStanding(own)).toBe("not known");
  });
});
