import { answer, type Result } from "./answer";
import { isSingle, type Argument } from "./argument";
import { isBlank } from "./cell";
import { Given } from "./given";

/** A column of fewer rows would be read as a single value. */
const LEAST_ROWS = 2;

/**
 * The road of a function for which rows that are blank in all of some columns, at their end, change no result: it
 * calculates without them, and of a whole column that is without nearly everything. A refusal may count the cells: it
 * is the one of the whole call.
 */
export function answerFilled<Name extends string>(
  raw: Readonly<Record<Name, unknown>>,
  columns: readonly NoInfer<Name>[],
  calculate: (given: Given<Name>) => Result,
): any[][] {
  return answer(raw, (given: Given<Name>) => {
    const filled = withoutBlankEnd(given, columns);
    try {
      return calculate(filled);
    } catch (reason) {
      if (filled === given) throw reason;
      return calculate(given);
    }
  });
}

/**
 * The same call where nothing is to be left out: the first of the columns is none, another has neither its rows nor one
 * cell, or an argument that is not among them runs down too.
 */
function withoutBlankEnd<Name extends string>(given: Given<Name>, columns: readonly Name[]): Given<Name> {
  const args = given.arguments;
  const rows = args.find(({ name }) => name === columns[0])?.rows ?? 0;
  const areSideBySide = args.every((one) =>
    columns.includes(one.name as Name) ? one.rows === rows || isSingle(one) : one.rows === 1,
  );
  let end = rows;
  const isBlankEnd = ({ cells }: Argument) => cells.length === 1 || cells[end - 1]?.every(isBlank);
  while (areSideBySide && end > LEAST_ROWS && args.every(isBlankEnd)) end--;
  if (end === rows) return given;
  const cut = args.map(({ name, cells }) => [name, cells.slice(0, end)]);
  return new Given(Object.fromEntries(cut) as Record<Name, unknown>);
}
