import type { Place } from "../grid/cell";
import type { Area, CellValue, Figure } from "./figure";
import { statementOf, type Call } from "./ours";
import type { Book } from "./reading";
import type { Scope } from "./reduce";
import { stated } from "./stated";
import type { Filled, Statement } from "./statement";

/** The call with its arguments' figures and the block that it fills; undefined where the figures of one cannot be told. */
export function filledBy(
  statement: Statement,
  { args }: Call,
  scope: Scope,
  block: Area,
): Filled | undefined {
  const given = new Map<string, Area>();
  for (const [place, name] of statement.parameters.entries()) {
    const arg = args[place];
    if (!arg || arg.type === "omitted") continue;
    const area = scope.area(arg);
    if (!area) return undefined;
    given.set(name, area);
  }
  return { args: given, block };
}

/** The arguments as the function is called with them: null for a blank cell and for what is left out. */
export const argumentsOf = (statement: Statement, { args }: Filled): ((CellValue | null)[][] | null)[] =>
  statement.parameters.map(
    (name) => args.get(name)?.map((row) => row.map(({ value }) => (value === "" ? null : value))) ?? null,
  );

/** What a call of ours answers when it is called again, each figure with the cells it comes from. */
export function answerOf(call: Call, scope: Scope, book: Book): Area | undefined {
  const statement = statementOf(call);
  const filled = statement && filledBy(statement, call, scope, []);
  const answer = filled && book.call?.(statement.id, argumentsOf(statement, filled));
  if (!answer) return undefined;
  const block: Area = answer.map((row) => row.map((value) => ({ value, cells: [] })));
  const whole = { ...filled, block };
  return block.map((row, down) =>
    row.map(({ value }, right) => figureOfOurs(value, statement, whole, { row: down, column: right })),
  );
}

/** A figure that a function of ours answers. Which cells it comes from is asked only of those that are spoken of. */
function figureOfOurs(
  value: CellValue,
  statement: Statement,
  filled: Filled,
  { row, column }: Place,
): Figure {
  let known: Figure["cells"] | undefined;
  return {
    value,
    words: `by PLAN.${statement.id}`,
    get cells() {
      known ??= stated(statement, filled, row, column)?.reduced?.figures.flatMap(({ cells }) => cells) ?? [];
      return known;
    },
  };
}

/** A call of ours within a formula as one figure of it, where the function cannot be called again. */
export function oneOfOurs(call: Call, scope: Scope): Figure | undefined {
  const statement = statementOf(call);
  const filled = statement && filledBy(statement, call, scope, [[{ value: "", cells: [] }]]);
  const value = filled && stated(statement, filled, 0, 0)?.reduced?.value;
  return value === undefined || !filled
    ? undefined
    : figureOfOurs(value, statement, filled, { row: 0, column: 0 });
}
