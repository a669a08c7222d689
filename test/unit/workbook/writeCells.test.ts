/** What is asked of Excel so that a block's cells hold what they are to hold: cards as JSON, all else as formulas. */
import type { Indicator } from "../../../src/catalogue/indicator";
import type { Block } from "../../../src/sheets/plan/block";
import type { Rows } from "../../../src/sheets/plan/content";
import { indicatorCards } from "../../../src/sheets/indicatorBlocks/indicatorCards";
import { cellWriter } from "../../../src/workbook/cells/writeCells";
import { own } from "../sheets/indicatorBlocks/indicator";

// The enumeration's values as the reference of Office.js has them; outside Excel there is no client that defines it.
Object.assign(globalThis, {
  Excel: {
    CellValueType: {
      empty: "Empty",
      entity: "Entity",
      double: "Double",
      boolean: "Boolean",
      string: "String",
    },
  },
});

/** What is put on the range that some rows of the block go into. */
function askedFor(block: Block, first: number, rows: number): object {
  const part = {} as Excel.Range;
  const sheet = { getRangeByIndexes: () => part } as unknown as Excel.Worksheet;
  cellWriter(block)({ sheet, row: 0, column: 0 }, { first, rows });
  return part;
}

const cells = (...rows: Rows): Block => ({ cells: rows, dressed: [] });

describe("cards", () => {
  const nothing = {
    ...{
      theme: "",
      laaTheme: "",
      unit: "",
      polarity: "",
      additivity: "",
      baseline: "",
      psa: "",
      apacs: "",
      kpi: "",
    },
    ...{ source: "", definition: "", notes: [], facts: [] },
  } as const satisfies Partial<Indicator>;
  const pledge = (key: string, title: string) => own({ ...nothing, key, title });

  const text = (basicValue: string) => ({ type: "String", basicValue });
  const entity = (key: string, title: string) => ({
    type: "Entity",
    text: title,
    properties: { Code: text(key), Title: text(title), Set: text("Local"), Status: text("own") },
  });

  const block = indicatorCards([
    pledge("L1", "Ward confidence"),
    pledge("L2", "Burglary visits"),
    pledge("L3", "=1+1"),
  ]);

  it("go in as entities: what the cell shows, and each particular as a text under its label", () => {
    expect(askedFor(block, 0, 1)).toStrictEqual({ valuesAsJson: [[entity("L1", "Ward confidence")]] });
  });

  it("go in with the rows of a later request", () => {
    expect(askedFor(block, 1, 2)).toStrictEqual({
      valuesAsJson: [[entity("L2", "Burglary visits")], [entity("L3", "=1+1")]],
    });
  });

  const CARD = { text: "Ward confidence", properties: [["Code", "L1"]] } as const;

  it("leave the cells beside them what they are: blank, figure, yes or no, text", () => {
    expect(askedFor(cells([CARD, null, 2.5, true, "=1+1"]), 0, 1)).toStrictEqual({
      valuesAsJson: [
        [
          { type: "Entity", text: "Ward confidence", properties: { Code: text("L1") } },
          { type: "Empty" },
          { type: "Double", basicValue: 2.5 },
          { type: "Boolean", basicValue: true },
          text("=1+1"),
        ],
      ],
    });
  });

  it("do not stand beside formulas, which no JSON of cells can hold", () => {
    expect(() => askedFor(cells([CARD, { formula: "=1+1" }]), 0, 1)).toThrow("holds no formulas");
  });
});

describe("a block without cards", () => {
  const block = cells(["Year", "Total"], ["2008/09", { formula: "=SUM(B4:D4)" }], [null, 2.5]);

  it("goes in as formulas, and what it leaves blank becomes blank", () => {
    expect(askedFor(block, 0, 3)).toStrictEqual({
      formulas: [
        ["Year", "Total"],
        ["'2008/09", "=SUM(B4:D4)"],
        ["", 2.5],
      ],
    });
  });

  it("goes in with the rows of a later request", () => {
    expect(askedFor(block, 2, 1)).toStrictEqual({ formulas: [["", 2.5]] });
  });
});
