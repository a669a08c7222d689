import { catalogueNotes } from "../../../../src/catalogue/inPane/catalogueNotes";
import { catalogueEntries } from "../../../../src/catalogue/inCells/entries";
import { FIELDS } from "../../../../src/catalogue/inCells/fields";
import { indicators } from "../../../../src/catalogue/inPane/indicators";

const entries = catalogueEntries();
const ofSet = (set: string) => entries.filter((entry) => entry.set === set);
const entry = (key: string) => entries.find((candidate) => candidate.key === key);

describe("the catalogue", () => {
  it("holds 199 national, 32 APACS and 19 headline indicators", () => {
    expect([ofSet("NI").length, ofSet("APACS").length, ofSet("KPI").length]).toEqual([199, 32, 19]);
  });

  it("gives every indicator a key of its own, a title, a source and a status", () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    const lacking = entries.filter(({ title, source, status }) => !title || !source || !status);
    expect(lacking).toEqual([]);
  });

  it("says of every unconfirmed title that its source is unconfirmed, and of no other", () => {
    const contradicting = entries.filter(
      ({ source, status }) => source.startsWith("Unconfirmed") !== (status === "unconfirmed"),
    );
    expect(contradicting).toEqual([]);
  });

  it("counts 1 stated, 78 confirmed and 120 unconfirmed national titles", () => {
    const count = (status: string) => ofSet("NI").filter((one) => one.status === status).length;
    expect([count("stated"), count("confirmed"), count("unconfirmed")]).toEqual([1, 78, 120]);
  });

  it("lists national indicators by number (Framework report 2007, paras 4-5)", () => {
    expect(ofSet("NI").map(({ code }) => code)).toEqual(
      Array.from({ length: 199 }, (_, index) => `NI ${index + 1}`),
    );
  });

  it("lists APACS indicators by number, 12.1 after 9.1, those without a number last", () => {
    const codes = ofSet("APACS").map(({ code }) => code);
    expect(codes.slice(0, 4)).toEqual(["SPI 1.1", "SPI 1.2", "SPI 1.3", "SPI 1.4"]);
    expect(codes.slice(20, 22)).toEqual(["SPI 9.1", "SPI 12.1"]);
    expect(codes.slice(22)).toEqual(Array.from({ length: 10 }, () => ""));
  });

  it("lists headline indicators as printed, the second 4(b) after 4(c)", () => {
    const keys = ofSet("KPI").map(({ key }) => key);
    expect(keys.slice(7, 11)).toEqual(["KPI 4(a)", "KPI4b-1", "KPI 4(c)", "KPI4b-2"]);
  });

  it("uses the words that other functions read for polarity", () => {
    expect(new Set(entries.map(({ polarity }) => polarity))).toEqual(
      new Set(["higher", "lower", "neutral", ""]),
    );
  });

  it("knows serious violent crime as the sources give it", () => {
    expect(entry("NI 15")).toMatchObject({
      title: "Serious violent crime rate",
      theme: "Safer communities",
      polarity: "lower",
      unit: "rate per 1,000",
      psa: "PSA 23",
      apacs: "SPI 5.1",
      kpi: "KPI 4(a)",
      status: "confirmed",
      source: "Budget submission 2010-13; Public copy",
      definition: "Rate per 1,000 population",
    });
  });

  it("leaves the baseline class blank, because which indicators had one is not known", () => {
    expect(entries.filter(({ baseline }) => baseline !== "")).toEqual([]);
  });

  it("answers every field as text", () => {
    const others = entries.flatMap((one) => FIELDS.filter((field) => typeof one[field] !== "string"));
    expect(others).toEqual([]);
  });
});

describe("an indicator in full", () => {
  const full = (key: string) => indicators().find((candidate) => candidate.key === key);
  const inList = (list: string) => indicators().filter(({ lists }) => lists.includes(list));

  it("belongs to one or both lists of 198: October 2007 without NI 199, March 2008 without NI 31", () => {
    const october = inList("October 2007").map(({ key }) => key);
    const march = inList("March 2008").map(({ key }) => key);
    expect([october.length, march.length]).toEqual([198, 198]);
    expect(october.filter((key) => !march.includes(key))).toEqual(["NI 31"]);
    expect(march.filter((key) => !october.includes(key))).toEqual(["NI 199"]);
  });

  it("names 16 statutory education and early years targets", () => {
    const statutory = indicators().filter(({ facts }) =>
      facts.some(({ label }) => label.startsWith("Statutory education")),
    );
    expect(statutory).toHaveLength(16);
    // Each says so itself, because the documents count them differently.
    const warned = indicators().filter(({ notes }) => /16 statutory .* 17 .* 18/.test(notes.join(" ")));
    expect(warned).toEqual(statutory);
  });

  it.each([
    ["KPI 4(a)", /two different measures/],
    ["NI 15", /KPI 4\(a\).*not the same measure/],
    ["KPI4b-1", /used twice.*first/],
    ["KPI4b-2", /used twice.*second/],
    ["KPI 2(b)", /reduction.*higher is better.*gap.*lower is better/],
    ["SPI 1.2", /never merge the two/],
    ["KPI 1(a)", /matches NI 21/],
    ["SPI gun-crime-rate", /KPI4b-2.*gun crimes/],
    ["NI 29", /KPI4b-2.*gun crimes/],
    ["KPI 5(a)", /outcome cell is blank/],
    ["KPI 5(b)", /outcome cell blank/],
    ["KPI 7", /outcome cell blank/],
    ["PSA 4", /no "world class"/],
    ["NI 21", /Same measure as KPI 1\(a\)/],
    ["NI 31", /dropped.*March 2008/],
    ["NI 199", /added in March 2008/],
    ["KPI 5(c)", /two measures under one code/],
  ])("%s warns where its sources disagree", (key, warning) => {
    expect(full(key)?.notes.join(" ")).toMatch(new RegExp(warning.source, "i"));
  });

  it("writes every note as a sentence", () => {
    const notes = indicators().flatMap((indicator) => indicator.notes);
    expect(notes.filter((note) => /^[a-z]/.test(note))).toEqual([]);
  });

  it("keeps the full provenance of every title beside its short source", () => {
    const withoutPlace = indicators().filter(
      ({ facts }) => !facts.some(({ label, text }) => label === "Provenance" && text !== ""),
    );
    expect(withoutPlace).toEqual([]);
  });
});

describe("what to know about the whole catalogue", () => {
  it.each([/two lists have 198/i, /95 .* 39 .* 64/, /16 .* 17 .* 18/, /holds 32/, /are unconfirmed/])(
    "includes %p",
    (note) => expect(catalogueNotes().join("\n")).toMatch(note),
  );
});
