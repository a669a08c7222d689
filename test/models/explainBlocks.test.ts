/** What goes in for indicators can be explained as the ready models can: target blocks, and tables that look the catalogue up. */
import { everyPart } from "../../src/explain/everyPart";
import { explain } from "../../src/explain/explain";
import type { Explained } from "../../src/explain/explained";
import { agree, isNumber } from "../../src/explain/figure";
import { Book } from "../../src/explain/reading";
import { worth } from "../../src/explain/worth";
import { indicatorFormulaSheet } from "../../src/sheets/indicatorBlocks/indicatorFormulas";
import { targetSheet } from "../../src/sheets/indicatorBlocks/targetBlocks";
import { shipped } from "../unit/sheets/indicatorBlocks/indicator";
import { MODERN } from "./builtCalls";
import { callBuilt } from "./callBuilt";
import { ModelWorkbook } from "./modelWorkbook";

beforeAll(everyPart);

/** What is said of every cell that is calculated and shows anything. */
function calculated(workbook: ModelWorkbook): Explained[] {
  const book = new Book(workbook.reading(), callBuilt);
  const cells = book.reading.sheets.flatMap(({ name, values }) =>
    values.flatMap((row, down) =>
      row.flatMap((value, right) => (value === "" ? [] : [{ sheet: name, row: down, column: right }])),
    ),
  );
  return cells
    .map((cell) => explain(book, cell))
    .filter(({ kind }) => kind === "ours" || kind === "formula" || kind === "heading");
}

const made = ({ made: how, terms }: Explained) =>
  how &&
  worth(
    how,
    terms.map(({ value }) => value),
  );

it("a target block says of every figure of its trajectory and of every status what it is made of", async () => {
  const workbook = await ModelWorkbook.of(
    targetSheet("Targets", [shipped("NI 15"), shipped("NI 16")], "2008/09"),
    {},
    MODERN,
  );
  for (const [at, figure] of Object.entries({ B9: 2.4, C9: 2.2, D9: 2, E9: 1.8, C11: 2.2, D11: 2.09 }))
    await workbook.type(`Targets!${at}`, figure);
  const said = calculated(workbook);
  const numbers = said.filter(({ value, kind }) => isNumber(value) && kind !== "heading");
  expect(numbers.map(({ value }) => Number(value).toFixed(1))).toEqual(["2.2", "2.0", "1.8"]);
  expect(numbers.filter((one) => !agree(made(one), one.value)).map(({ at }) => at)).toEqual([]);
  const statuses = said.filter(({ value }) => value === "Green" || value === "Amber");
  expect(statuses).toHaveLength(2);
  for (const { sentence, terms } of statuses) {
    expect(sentence).toMatch(/2\.2|2\.09/);
    expect(terms.length).toBeGreaterThan(0);
  }
  expect(
    said.filter(({ sentence }) => /cannot be put into words/.test(sentence)).map(({ at }) => at),
  ).toEqual([]);
});

it("a table of indicators says that it was looked up, and by which code", async () => {
  const workbook = await ModelWorkbook.of(
    indicatorFormulaSheet("Indicators", [shipped("NI 15"), shipped("NI 16")], ["title", "unit"], true),
    {},
    MODERN,
  );
  const said = calculated(workbook).filter(({ kind }) => kind === "ours");
  expect(said.length).toBeGreaterThan(3);
  expect(
    said.filter(({ sentence }) => !/PLAN\.INDICATOR/.test(sentence)).map(({ sentence }) => sentence),
  ).toEqual([]);
  expect(
    said
      .filter(({ terms }) => !terms.some(({ value }) => /^NI 1[56]$/.test(String(value))))
      .map(({ at }) => at),
  ).toEqual([]);
});
