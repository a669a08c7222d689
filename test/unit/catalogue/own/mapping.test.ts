import {
  fieldsTakenTwice,
  guessMapping,
  missingFields,
  type ColumnUse,
} from "../../../../src/catalogue/own/reading/mapping";

const uses = (...headings: string[]) => guessMapping(headings).map(({ use }) => use);

describe("what a column seems to be", () => {
  it.each<[string, ColumnUse]>([
    ["Code", "code"],
    ["Ref.", "code"],
    ["Indicator name", "title"],
    ["DOMAIN", "theme"],
    ["unit_of_measure", "unit"],
    ["Direction of good", "polarity"],
    ["How it adds up", "additivity"],
    ["Baseline", "baseline"],
    ["What is measured", "definition"],
    ["Public Service Agreement", "psa"],
    ["APACS ref", "apacs"],
    ["Headline KPI", "kpi"],
    ["Source", "source"],
    ["Comments", "notes"],
    ["Lead department", "fact"],
    // How figures are collected is no source of a title.
    ["Data source", "fact"],
    ["", "fact"],
  ])("%p: %s", (heading, use) => {
    expect(uses(heading)).toEqual([use]);
  });

  it.each([
    ["Indicator ID", "Indicator Name"],
    ["IndicatorID", "IndicatorName"],
    ["ind_no", "ind_title"],
    ["PI Ref.", "PI Description"],
    ["Measure Code", "Measure"],
    ["Metric number", "Metric"],
    ["NI Ref", "National Indicator"],
    ["Performance Measure ID", "Performance Measure"],
    ["Indicator Ref No", "Indicator"],
    ["Outcome ID", "Outcome"],
    ["Unique ID", "Indicator"],
    ["#", "Indicator"],
    ["KPIID", "KPIName"],
    ["BVPI", "Title"],
    ["Key", "Measure of success"],
    ["Indicator Identifier", "Indicator Label"],
    ["Ref", "Key measure"],
    ["Code", "Aim / Indicator"],
    ["KPI", "Description"],
    ["KPIRef", "KPI name"],
    ["PI", "Performance indicator"],
    ["Item no", "Name"],
  ])("is known in other people's catalogues: %s and %s", (code, title) => {
    expect(uses("Theme", code, title)).toEqual(["theme", "code", "title"]);
    expect(uses(title, "Theme", code)).toEqual(["title", "theme", "code"]);
  });

  it("is a KPI beside a code, and the code where there is no other", () => {
    expect(uses("Code", "Title", "KPI")).toEqual(["code", "title", "kpi"]);
    expect(uses("KPI", "Title")).toEqual(["code", "title"]);
  });

  it("is the surer of two: a description beside a title is a definition, alone it is the title", () => {
    expect(uses("Ref", "Title", "Description")).toEqual(["code", "title", "definition"]);
    expect(uses("Ref", "Description")).toEqual(["code", "title"]);
  });

  it("is one column for each field: the second with the same heading is kept as a particular", () => {
    expect(uses("Code", "Title", "Title")).toEqual(["code", "title", "fact"]);
  });

  it("is what the user said of the same heading before, wherever the column stands now", () => {
    const before = [
      { heading: "What", use: "title" },
      { heading: "Name", use: "ignored" },
      { heading: "Code", use: "code" },
    ] as const;
    expect(guessMapping(["Code", "Unit", "name", "What"], before)).toEqual([
      { heading: "Code", use: "code" },
      { heading: "Unit", use: "unit" },
      { heading: "name", use: "ignored" },
      { heading: "What", use: "title" },
    ]);
  });
});

describe("a mapping", () => {
  it("needs a code and a title", () => {
    expect(missingFields(guessMapping(["Theme", "Unit"]))).toEqual(["code", "title"]);
    expect(missingFields(guessMapping(["Code", "Title"]))).toEqual([]);
  });

  it("gives each field to one column", () => {
    expect(
      fieldsTakenTwice([
        { heading: "Code", use: "code" },
        { heading: "Ref", use: "code" },
        { heading: "A", use: "fact" },
        { heading: "B", use: "fact" },
      ]),
    ).toEqual(["code"]);
  });
});
