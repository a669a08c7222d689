import { CellError, readMetadata } from "../../scripts/builtFunctions";
import { disagreements } from "../golden/agreement";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { excel } from "./excel";

/** A financial year is a year wherever a function takes one: as text, with any dash, or as the date that Excel makes of it. */

const call = excel();
const { functions } = readMetadata();

const YEAR = /^\d{4}\/\d{2}$/;
const isYear = (cell: unknown): cell is string => typeof cell === "string" && YEAR.test(cell);

/** An argument with each of its years in another form. */
function withYears(argument: unknown, form: (year: string) => unknown): unknown {
  if (Array.isArray(argument)) return argument.map((part) => withYears(part, form));
  return isYear(argument) ? form(argument) : argument;
}
const cellsOf = (argument: unknown): unknown[] =>
  Array.isArray(argument) ? argument.flatMap(cellsOf) : [argument];
const messagesIn = (result: unknown): string[] =>
  cellsOf(result).flatMap((cell) => (cell instanceof CellError ? [cell.message] : []));
const hasYears = (argument: unknown) => cellsOf(argument).some(isYear);

/** The date that Excel makes of a year as it is typed: 1 November 2010 of 2010/11. Of 2012/13 it makes none. */
function asTyped(year: string): unknown {
  const [start, month] = [Number(year.slice(0, 4)), Number(year.slice(5))];
  if (month < 1 || month > 12) return year;
  return (Date.UTC(start, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Arguments with "year" in their names that take amounts or numbers of years. */
const NO_YEARS = [
  "BORROWING.COST years",
  "TRAJECTORY years",
  "LIABILITY yearlyCost",
  "PROPOSAL.PROFILE fullYearEffect",
];
/** Takes the last month too: a date that may be a month as well as a year is asked about. */
const MONTH_OR_YEAR = "LIABILITY fundingEnds";

const takers = functions.flatMap(({ id, name, parameters }) =>
  parameters.flatMap((parameter, place) => {
    const own = GOLDEN_CASES.filter(({ fn, args }) => fn === `PLAN.${name}` && hasYears(args[place]));
    return own.length > 0 ? [{ id, place, taker: `${name} ${parameter.name}`, own }] : [];
  }),
);

test("every argument that is named for years takes them, or something else that is known here", () => {
  const named = functions.flatMap(({ name, parameters }) =>
    parameters
      .filter((parameter) => /year/i.test(parameter.name))
      .map((parameter) => `${name} ${parameter.name}`),
  );
  const known = [...takers.map(({ taker }) => taker), ...NO_YEARS];
  expect(named.filter((one) => !known.includes(one))).toEqual([]);
});

describe.each(takers)("$taker", ({ id, place, taker, own }) => {
  const results = (form: (year: string) => unknown) =>
    own.map(({ args, ...one }) => ({
      ...one,
      result: call(
        id,
        args.map((argument, at) => (at === place ? withYears(argument, form) : argument)),
      ),
    }));
  const differing = (form: (year: string) => unknown) =>
    results(form)
      .filter(({ result, expected, tolerance }) => disagreements(result, expected, tolerance).length > 0)
      .map((one) => one.id);

  if (taker === MONTH_OR_YEAR) {
    test.each(["-", "–", "—", "−"])("reads a year with %p, or asks whether it is a month", (dash) => {
      const form = (year: string) => year.replace("/", dash);
      const unasked = results(form).filter(
        ({ result, expected, tolerance }) =>
          disagreements(result, expected, tolerance).length > 0 &&
          !messagesIn(result).some((message) => /could be a month or a financial year\. Enter/.test(message)),
      );
      expect(unasked.map((one) => one.id)).toEqual([]);
    });
    return;
  }

  test.each(["-", "–", "—", "−", " / "])("reads a year with %p", (dash) => {
    expect(differing((year) => year.replace("/", dash))).toEqual([]);
  });

  test("reads the date that Excel makes of a year", () => {
    expect(differing(asTyped)).toEqual([]);
  });

  test("refuses any other date as one, with what to do", () => {
    const unnamed = results(() => 40_269).filter(
      ({ result, expected, tolerance }) =>
        // What is refused for another reason first is refused all the same.
        disagreements(result, expected, tolerance).length > 0 &&
        !messagesIn(result).some((message) => /is a date\b.*\. [A-Z]/.test(message)),
    );
    expect(unnamed.map(({ id: one, result }) => [one, messagesIn(result)])).toEqual([]);
    expect(differing(() => 40_269).length).toBeGreaterThan(0);
  });
});
