/** Every number of every ready model's worked example can be explained, down to what was typed. */
import { everyPart } from "../../src/explain/everyPart";
import { bridge } from "../../src/explain/compare";
import { explain } from "../../src/explain/explain";
import type { Explained } from "../../src/explain/explained";
import { agree, isNumber } from "../../src/explain/figure";
import { Book } from "../../src/explain/reading";
import { termsOfTotal } from "../../src/explain/totals";
import { inputsOf, walk } from "../../src/explain/walk";
import { worth } from "../../src/explain/worth";
import type { Cell } from "../../src/grid/cell";
import { MODELS } from "../../src/sheets/models";
import { callBuilt } from "./callBuilt";
import { MODERN } from "./builtCalls";
import { ModelWorkbook } from "./modelWorkbook";

beforeAll(everyPart);

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

/** What a function of ours gives that no sum makes. */
const GIVEN = / is what PLAN\./;

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  let book: Book;
  let said: Explained[];
  beforeAll(async () => {
    book = new Book((await ModelWorkbook.of(model.example, {}, MODERN)).reading(), callBuilt);
    said = numbersOf(book).map((cell) => explain(book, cell));
  });

  it("says of every number what it is made of, and its terms make it", () => {
    expect(said.length).toBeGreaterThan(20);
    const calculated = said.filter(({ kind }) => kind === "ours" || kind === "formula");
    expect(said.filter(({ kind }) => kind === "blank" || kind === "heading")).toEqual([]);
    expect(
      calculated.filter(({ made, sentence }) => !made && !GIVEN.test(sentence)).map(({ at }) => at),
    ).toEqual([]);
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
    expect(
      numbers.filter(({ at, cells }) => cells.length === 1 && !explained.has(at)).map(({ at }) => at),
    ).toEqual([]);
  });

  it("ends at inputs each of which has its source beside it, or says that it is illustrative", () => {
    // Every number being explained, the inputs that walks end at are those among the terms of one of them.
    const terms = said.flatMap((one) => [
      ...one.terms,
      ...one.terms.flatMap((term) => termsOfTotal(book, term)),
    ]);
    const inputs = terms.filter(({ kind }) => kind === "input");
    // The summary has few figures of its own: it adds up what other sheets say.
    expect(new Set(inputs.map(({ at }) => at)).size).toBeGreaterThan(model.id === "budget-summary" ? 10 : 20);
    expect(inputs.filter(({ source }) => !source).map(({ at, text }) => `${at} ${text}`)).toEqual([]);
    expect(inputs.filter(({ source }) => /^source$/i.test(source?.text ?? "")).map(({ at }) => at)).toEqual(
      [],
    );
  });

  it("leads from any number to its inputs without going round in circles", () => {
    // Each walk holds the next, so the longest ones are walked: those of the checks and of the last figures.
    const ends = said.filter(({ kind }) => kind === "ours" || kind === "formula").slice(-5);
    ends.forEach(({ cell }) => expect(inputsOf(walk(book, cell)).every(({ source }) => source)).toBe(true));
  });
});

test("202.7 of the worked example is two steps from its four inputs", async () => {
  const book = new Book(
    (await ModelWorkbook.of(MODELS[0]?.example ?? (() => []), {}, MODERN)).reading(),
    callBuilt,
  );
  const [cell] = numbersOf(book).filter((one) => book.value(one) === 202.7 && book.spill(one));
  if (!cell) throw new Error("the worked example shows no 202.7");
  const walked = walk(book, cell, 2);
  expect(walked.explained.sentence).toBe(
    "Budget gap: Mayor’s lower funding limit 2011/12 202.7 = 2,848.6 before funding limit − 2,645.9 Mayor’s lower funding limit",
  );
  expect(inputsOf(walked).map(({ text }) => text)).toEqual(["2,706.8", "141.8", "–", "2,645.9"]);
});

describe("the gaps of the worked example compared", () => {
  /** The first figures of the block that show these amounts, and what lies between the two. */
  const between = async (from: number, to: number) => {
    const example = MODELS[0]?.example ?? (() => []);
    const book = new Book((await ModelWorkbook.of(example, {}, MODERN)).reading(), callBuilt);
    const gaps = numbersOf(book).filter((cell) => {
      const { kind, name } = explain(book, cell);
      return kind === "ours" && name.startsWith("Budget gap");
    });
    const [one, other] = [from, to].map((amount) => gaps.find((cell) => book.value(cell) === amount));
    if (!one || !other) throw new Error(`the worked example shows no gap of ${from} or of ${to}`);
    return bridge(explain(book, one), explain(book, other));
  };

  test("at two limits: the limit alone moves it", async () => {
    expect(await between(202.7, 171.7)).toEqual({
      from: 202.7,
      to: 171.7,
      difference: -31,
      moves: [
        {
          words: "Mayor’s lower funding limit → Mayor’s upper funding limit",
          from: "2,645.9",
          to: "2,676.9",
          by: -31,
        },
      ],
    });
  });

  test("in two years: what is needed and the limit", async () => {
    const bridged = await between(67.6, 202.7);
    expect(bridged?.difference).toBe(135.1);
    // 2,740.9 before the limit becomes 2,848.6, and the limit of 2,673.3 falls to 2,645.9.
    expect(bridged?.moves.map(({ from, to, by }) => [from, to, by])).toEqual([
      ["2,740.9", "2,848.6", 107.7],
      ["2,673.3", "2,645.9", 27.4],
    ]);
  });
});
