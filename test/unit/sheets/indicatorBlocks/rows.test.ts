import fc from "fast-check";
import { ALL_COLUMNS } from "../../../../src/sheets/indicatorBlocks/columns";
import { indicatorCards } from "../../../../src/sheets/indicatorBlocks/indicatorCards";
import { indicatorRows } from "../../../../src/sheets/indicatorBlocks/indicatorRows";
import { indicatorTable, keyFirst } from "../../../../src/sheets/indicatorBlocks/indicatorTable";
import { refreshedText } from "../../../../src/sheets/indicatorBlocks/refreshedText";
import { targetBlocks } from "../../../../src/sheets/indicatorBlocks/targetBlocks";
import { isFormula, type Card } from "../../../../src/sheets/plan/content";
import { written } from "../../../../src/sheets/plan/written";
import { own, shipped } from "./indicator";

const NI_15 = shipped("NI 15");

describe("rows", () => {
  it("have the columns chosen, in the order chosen, under their headings", () => {
    expect(indicatorRows([NI_15], ["unit", "key", "additivity"], true).cells).toEqual([
      ["Unit", "Code", "Adds up by"],
      ["rate per 1,000", "NI 15", "rate"],
    ]);
  });

  it("are rows alone without headings, and nothing of them has a look", () => {
    expect(indicatorRows([NI_15], ["key"], false)).toEqual({ cells: [["NI 15"]], dressed: [] });
  });

  it("leave a cell empty where nothing is known", () => {
    expect(indicatorRows([NI_15], ["baseline"], false).cells).toEqual([[""]]);
  });
});

describe("a table", () => {
  it("begins with the code, by which it is refreshed, wherever the code was chosen", () => {
    expect(keyFirst(["title", "key", "set"])).toEqual(["key", "title", "set"]);
    expect(indicatorTable([NI_15], ["title"])).toMatchObject({
      cells: [
        ["Code", "Title"],
        ["NI 15", "Serious violent crime rate"],
      ],
      table: "Indicators",
    });
  });

  it("is refreshed by code and heading, and not where either is unknown", () => {
    const now = refreshedText((code) => (code === "NI 15" ? NI_15 : undefined));
    expect(now("NI 15", "Title")).toBe("Serious violent crime rate");
    expect(now("NI 15", "Baseline")).toBe("");
    expect(now("NI 15", "My note")).toBeUndefined();
    expect(now("L1", "Title")).toBeUndefined();
  });
});

describe("a card", () => {
  it("shows the title and lists what is known under its label, and nothing of what is not", () => {
    const [[card] = []] = indicatorCards([NI_15]).cells;
    expect(card).toMatchObject({ text: "Serious violent crime rate" });
    const { properties } = card as Card;
    expect(properties.slice(0, 4)).toEqual([
      ["Code", "NI 15"],
      ["Title", "Serious violent crime rate"],
      ["Set", "NI"],
      ["Theme", "Safer communities"],
    ]);
    expect(properties).toContainEqual(["Lead department", "Home Office"]);
    expect(properties.map(([label]) => label)).not.toContain("Baseline");
  });

  it("has each label once", () => {
    const facts = [
      { label: "Source", text: "theirs" },
      { label: "Owner", text: "one" },
      { label: "Owner", text: "two" },
    ];
    const [[card] = []] = indicatorCards([own({ facts })]).cells;
    const { properties } = card as Card;
    const labels = properties.map(([label]) => label);
    expect(labels).toHaveLength(new Set(labels).size);
    expect(properties).toContainEqual(["Source", NI_15.source]);
    expect(properties).toContainEqual(["Owner", "one"]);
  });
});

describe("text from a catalogue", () => {
  const hostile = fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "=PLAN.GAP(1,2,3,4)"), fc.string())
    .map(([start, rest]) => start + rest);
  const indicator = fc
    .record({
      key: hostile,
      code: hostile,
      title: hostile,
      unit: hostile,
      source: hostile,
      definition: hostile,
    })
    .map(own);
  /** Text that Excel would not keep as it is: it begins as a formula does. */
  const becomesFormula = (text: unknown) => /^[=+\-@\t\r\n]/.test(String(text));

  it("is written as text into rows, tables and cards, whatever it begins with", () => {
    fc.assert(
      fc.property(indicator, (given) => {
        const blocks = [
          indicatorRows([given], ALL_COLUMNS, true),
          indicatorTable([given], ALL_COLUMNS),
          indicatorCards([given]),
        ];
        expect(blocks.flatMap((block) => written(block).flat()).filter(becomesFormula)).toEqual([]);
      }),
    );
  });

  it("is written as text into target blocks and reaches none of their formulas", () => {
    fc.assert(
      fc.property(indicator, (given) => {
        const block = targetBlocks([given], "2008/09")({ sheet: "Sheet1", row: 0, column: 0 });
        const cells = block.cells.flat();
        const formulas = cells.filter(isFormula).map(({ formula }) => formula);
        const asFormula = written(block).flat().filter(becomesFormula);
        expect(asFormula).toEqual(formulas);
        expect(formulas).toHaveLength(2);
      }),
    );
  });
});
