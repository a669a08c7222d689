/** Every number of every ready model's worked example can be explained, down to what was typed. */
import { explain } from "../../src/explain/explain";
import type { Explained } from "../../src/explain/explained";
import { agree, isNumber } from "../../src/explain/figure";
import { Book } from "../../src/explain/reading";
import { inputsOf, walk } from "../../src/explain/walk";
import { worth } from "../../src/explain/worth";
import type { Cell } from "../../src/grid/cell";
import { MODELS } from "../../src/sheets/models";
import { ModelWorkbook } from "./modelWorkbook";

const numbersOf = (book: Book): Cell[] =>
  book.reading.sheets.flatMap(({ name, values }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) => (isNumber(value) ? [{ sheet: name, row, column }] : [])),
    ),
  );

/** Whether what a figure is made of makes the figure that is shown. */
const addsUp = ({ made, terms, value }: Explained): boolean => {
  const values = terms.map((term) => term.value);
  return made === undefined || agree(worth(made, values), value);
};

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  let book: Book;
  let said: Explained[];
  beforeAll(async () => {
    book = new Book((await ModelWorkbook.of(model.example)).reading());
    said = numbersOf(book).map((cell) => explain(book, cell));
  });

  it("says of every number what it is made of, and its terms make it", () => {
    expect(said.length).toBeGreaterThan(20);
    const calculated = said.filter(({ kind }) => kind === "ours" || kind === "formula");
    expect(said.filter(({ kind }) => kind === "blank" || kind === "heading")).toEqual([]);
    // A figure may be 0 by rule, of nothing at all.
    expect(
      calculated
        .filter(({ terms, made }) => terms.length === 0 && !made)
        .map(({ at, formula }) => `${at} ${formula}`),
    ).toEqual([]);
    expect(said.filter((one) => !addsUp(one)).map(({ at, sentence }) => `${at} ${sentence}`)).toEqual([]);
  });

  it("leads from every number that is calculated to figures with a place, each of which is explained", () => {
    const explained = new Set(said.map(({ at }) => at));
    const calculated = said.filter(({ kind }) => kind === "ours" || kind === "formula");
    const leads = ({ terms, made }: Explained) =>
      terms.some(({ cells }) => cells.length > 0) || (terms.length === 0 && made !== undefined);
    expect(calculated.filter((one) => !leads(one)).map(({ at, formula }) => `${at} ${formula}`)).toEqual([]);
    const numbers = calculated.flatMap(({ terms }) =>
      terms.filter(({ value, kind }) => kind && isNumber(value)),
    );
    expect(numbers.filter(({ at }) => !explained.has(at)).map(({ at }) => at)).toEqual([]);
  });
});

test("202.7 of the worked example is two steps from its four inputs", async () => {
  const book = new Book((await ModelWorkbook.of(MODELS[0]?.example ?? (() => []))).reading());
  const [cell] = numbersOf(book).filter((one) => book.value(one) === 202.7 && book.spill(one));
  if (!cell) throw new Error("the worked example shows no 202.7");
  const walked = walk(book, cell, 2);
  expect(walked.explained.sentence).toBe(
    "Budget gap: Lower limit 2011/12 202.7 = 2,848.6 before funding limit − 2,645.9 lower limit",
  );
  expect(inputsOf(walked).map(({ text }) => text)).toEqual(["2,706.8", "141.8", "–", "2,645.9"]);
});
