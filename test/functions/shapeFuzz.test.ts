import vm from "node:vm";
import fc from "fast-check";
import { CellError, readMetadata } from "../../scripts/builtFunctions";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { excel } from "./excel";

/** What may stand in a cell, or be passed for an argument, whether it makes sense there or not. */
const ODDITIES: Readonly<Record<string, unknown>> = {
  nothing: null,
  "an empty text": "",
  "a number": 1.5,
  zero: 0,
  "minus zero": -0,
  "a negative number": -3,
  "a huge number": 1e15,
  "the largest number": Number.MAX_VALUE,
  "the smallest number": 5e-324,
  text: "abc",
  "a marker": "n/a",
  "a year": "2010/11",
  TRUE: true,
  "an error": new CellError("#N/A"),
  "one cell": [[2]],
  "one blank cell": [[null]],
  "a row": [[1, 2, 3]],
  "a column": [[1], [2], [3]],
  "a row of zeros": [[0, -0, 0]],
  "a block": [
    [1, 2, 3],
    [4, 5, 6],
  ],
  "a column of three rows of years": [["2010/11"], ["2011/12"], ["2012/13"]],
  "a block of everything": [
    [1e15, null, "abc"],
    [-0, true, new CellError("#DIV/0!")],
  ],
  "blank cells": [[null, "", "  "]],
  "uneven rows": [[1, 2], [3]],
  "an empty row before a full one": [[], [1]],
  "an empty range": [],
  "a row without cells": [[]],
};

const ODD_CELLS = Object.fromEntries(Object.entries(ODDITIES).filter(([, oddity]) => !Array.isArray(oddity)));

/** Longer than any honest call takes: a call that does not return by then hangs. */
const HANGS_AFTER = 20_000;

const call = excel();
const guarded = vm.createContext({});

/** The list with another item in one place. */
function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  return list.map((one, index) => (index === place ? item : one));
}

/** What a cell gets; a call that hangs or throws anything but Excel's error fails the test. */
function outcome(id: string, args: readonly unknown[]): unknown {
  guarded.call = () => call(id, args);
  return vm.runInContext("call()", guarded, { timeout: HANGS_AFTER });
}

/** What is wrong with what a cell gets; nothing when it is a block of values, or an error that says what to do. */
function faults(result: unknown): string[] {
  if (result instanceof CellError) return cellFaults(result);
  if (!Array.isArray(result) || !result.every(Array.isArray)) return [`${String(result)} is no block`];
  const rows = result as unknown[][];
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size !== 1 || widths.has(0)) return [`its rows have ${[...widths].join(" or ") || "no"} cells`];
  return rows.flatMap((row) => row.flatMap(cellFaults));
}

function cellFaults(cell: unknown): string[] {
  if (typeof cell === "string") return [];
  if (typeof cell === "number")
    return Number.isFinite(cell) && !Object.is(cell, -0) ? [] : [`a cell is ${cell}`];
  if (!(cell instanceof CellError)) return [`a cell is ${String(cell)}`];
  const { code, message } = cell;
  if (code === "#DIV/0!") return message === "" ? [] : [`#DIV/0! carries "${message}", which Excel drops`];
  if (code !== "#VALUE!" && code !== "#N/A") return [`a cell has the error ${code}`];
  const isSentence =
    /^\S.{10,}[.?)]$/s.test(message) && !/could not finish|undefined|NaN|\[object/.test(message);
  return isSentence ? [] : [`${code} says "${message}"`];
}

/** A call that works, of which single arguments are then replaced: the golden case that fills the most of them. */
function workingArguments(id: string): readonly unknown[] {
  const filled = (args: readonly unknown[]) => args.filter((argument) => argument !== null).length;
  return GOLDEN_CASES.filter(
    ({ fn, expected }) => fn === `PLAN.${id}` && !JSON.stringify(expected).includes('"error"'),
  )
    .map(({ args }) => args)
    .reduce((most, args) => (filled(args) > filled(most) ? args : most), []);
}

describe.each(readMetadata().functions.map(({ id, parameters }) => ({ id, parameters })))(
  "PLAN.$id",
  ({ id, parameters }) => {
    const usual = parameters.map((_, place) => workingArguments(id)[place] ?? null);

    test("gives values, or errors that say what to do, whatever one argument is", () => {
      const found = parameters.flatMap(({ name }, place) =>
        Object.entries(ODDITIES).flatMap(([words, oddity]) =>
          faults(outcome(id, replaced(usual, place, oddity))).map((fault) => `${name} = ${words}: ${fault}`),
        ),
      );
      expect(found).toEqual([]);
    });

    test("whatever one cell of an argument is", () => {
      const found = usual.flatMap((argument, place) => {
        const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
        return rows.flatMap((row, r) =>
          row.flatMap((_, c) =>
            Object.entries(ODD_CELLS).flatMap(([words, oddity]) => {
              const range = replaced(rows, r, replaced(row, c, oddity));
              return faults(outcome(id, replaced(usual, place, range))).map(
                (fault) =>
                  `${parameters[place]?.name} with ${words} in row ${r + 1}, column ${c + 1}: ${fault}`,
              );
            }),
          ),
        );
      });
      expect(found).toEqual([]);
    });

    test("and whatever all of them are", () => {
      const argument = (place: number) =>
        fc.oneof(
          { arbitrary: fc.constant(usual[place]), weight: 2 },
          fc.constantFrom(...Object.values(ODDITIES)),
        );
      const anything = fc.tuple(...parameters.map((_, place) => argument(place)));
      fc.assert(
        fc.property(anything, (args) => expect(faults(outcome(id, args))).toEqual([])),
        { numRuns: 300 },
      );
    });
  },
);

test("notices what no cell may get", () => {
  const wrong = [
    NaN,
    [[Infinity]],
    [[-0]],
    [[undefined]],
    [[null]],
    [[true]],
    [],
    [[]],
    [[1], [1, 2]],
    new CellError("#VALUE!"),
    new CellError("#NUM!", "Some sentence that is long enough."),
    [[new CellError("#N/A", "x is not a function")]],
  ];
  expect(wrong.filter((result) => faults(result).length === 0)).toEqual([]);
  expect(
    faults([["", "text", 0, new CellError("#DIV/0!"), new CellError("#N/A", "No figure yet. Enter one.")]]),
  ).toEqual([]);
});
