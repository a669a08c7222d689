import fc from "fast-check";
import { catalogueEntries } from "../../../../src/catalogue/inCells/entries";
import { findEntry } from "../../../../src/catalogue/inCells/findEntry";
import { codeFinder } from "../../../../src/catalogue/codes/codeFinder";
import { indicators } from "../../../../src/catalogue/inPane/indicators";

/** The key found, the keys offered for a code printed twice, or the nearest ones. */
function look(code: string | number) {
  const finding = findEntry(code);
  if ("found" in finding) return finding.found.key;
  return "ambiguous" in finding
    ? { ambiguous: finding.ambiguous.map(({ key }) => key) }
    : { nearest: finding.nearest.map(({ key }) => key) };
}

describe("looking an indicator up", () => {
  it.each([
    "NI 15",
    "NI15",
    "ni 15",
    "ni-15",
    "NI–15",
    "NI_15",
    "NI 015",
    "ni015",
    " NI  15 ",
    "15",
    "015",
    15,
  ])("reads %p as NI 15", (code) => expect(look(code)).toBe("NI 15"));

  it.each(["SPI 5.1", "spi5.1", "APACS 5.1", "apacs5.1", "APACS SPI 5.1", "SPI 05.1"])(
    "reads %p as SPI 5.1",
    (code) => expect(look(code)).toBe("SPI 5.1"),
  );

  it.each(["KPI 1(a)", "KPI 1 (a)", "KPI1a", "kpi 1a", "kpi-1-a"])("reads %p as KPI 1(a)", (code) =>
    expect(look(code)).toBe("KPI 1(a)"),
  );

  it.each(["KPI4b-2", "kpi4b-2", "KPI 4(b)-2"])("reads %p as the second KPI 4(b)", (code) =>
    expect(look(code)).toBe("KPI4b-2"),
  );

  it.each(["KPI 4(b)", "KPI4b", "kpi 4b"])("offers both meanings of %p, which is printed twice", (code) =>
    expect(look(code)).toEqual({ ambiguous: ["KPI4b-1", "KPI4b-2"] }),
  );

  it("offers the three nearest codes for one that does not exist", () => {
    // One letter away from 245: leave out the 5, the 4 or the 2; or change the 2 to a 1, which comes later.
    expect(look("NI 245")).toEqual({ nearest: ["NI 24", "NI 25", "NI 45"] });
    expect(look("SPI 5.9")).toEqual({ nearest: ["SPI 5.1", "SPI 5.2", "SPI 5.3"] });
  });

  it("offers the police indicator for its number alone, but does not guess", () => {
    expect(look(5.1)).toEqual({ nearest: expect.arrayContaining(["SPI 5.1"]) });
  });

  it.each(["1-5", "1–5", "1 5", "1_5", "1(5)", "NI 1-5", "1-5-1"])("takes %p for no indicator", (code) => {
    expect(look(code)).toHaveProperty("nearest");
  });

  it("does not take -15 or 15.5 for NI 15", () => {
    expect(look(-15)).toHaveProperty("nearest");
    expect(look(15.5)).toHaveProperty("nearest");
  });

  it("offers nothing for what resembles no code", () => {
    expect(look("burglary")).toEqual({ nearest: [] });
  });

  it("finds an APACS indicator without a number by its name, never by a number", () => {
    expect(look("SPI gun-crime-rate")).toBe("SPI gun-crime-rate");
    expect(look("SPI 99.1")).toHaveProperty("nearest");
  });

  it("finds every indicator by its own key, and by its printed code unless that is printed twice", () => {
    const entry = fc.constantFrom(...catalogueEntries());
    const letters = fc.func(fc.boolean());
    fc.assert(
      fc.property(entry, letters, ({ key, code }, isCapital) => {
        const spelling = [...key].map((letter, at) =>
          isCapital(at) ? letter.toUpperCase() : letter.toLowerCase(),
        );
        expect(look(spelling.join(""))).toBe(key);
        if (code && code !== "KPI 4(b)") expect(look(code)).toBe(key);
      }),
    );
  });

  it("gives the pane the same indicator with its notes", () => {
    const finding = codeFinder(indicators())("ni 31");
    expect(finding).toMatchObject({ found: { key: "NI 31", lists: ["October 2007"] } });
  });
});
