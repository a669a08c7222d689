import { ourFunction } from "../formulas/functionName";
import { within, type Node } from "../formulas/tree";
import type { Place } from "../grid/cell";
import { Picks } from "./arrays";
import { holds } from "./conditions";
import type { Area, CellValue, Figure } from "./figure";
import type { PlaceScope } from "./placeScope";
import type { Book } from "./reading";
import { Reducer, type Scope } from "./reduce";
import { stated } from "./stated";
import type { Filled, Statement } from "./statement";
import { STATEMENTS } from "./statements";

const BY_ID = new Map(STATEMENTS.map((statement) => [statement.id, statement]));

type Call = Extract<Node, { type: "call" }>;

/** What the function of ours that a call names says of itself. */
export function statementOf({ callee }: Call): Statement | undefined {
  const id = callee.type === "name" ? ourFunction(callee.text) : undefined;
  return id === undefined ? undefined : BY_ID.get(id);
}

/** A call of ours and what its function says of itself. */
export interface OurCall {
  readonly call: Call;
  readonly statement: Statement;
  /** Which of the function's cells this is. */
  readonly at: Place;
  /** Whether INDEX picks cells of its result: then it fills others than the formula does. */
  readonly isPicked: boolean;
}

/** The call of ours that fills a formula's cell: the formula itself, the branch of an IF in force, what INDEX picks of it. */
export function ourCallOf(tree: Node, scope: PlaceScope, at: Place): OurCall | undefined {
  if (tree.type === "group") return ourCallOf(tree.of, scope, at);
  if (tree.type === "prefix" && tree.operator === "@") return ourCallOf(tree.of, scope, at);
  if (tree.type !== "call") return undefined;
  const statement = statementOf(tree);
  if (statement) return { call: tree, statement, at, isPicked: false };
  const [first, second, third] = tree.args;
  if (!first) return undefined;
  switch (tree.name) {
    case "IFERROR":
    case "IFNA":
      return ourCallOf(first, scope, at);
    case "IF": {
      const isIn = holds(new Reducer(scope), first);
      // Which branch is in force cannot always be told: then nothing is said of either.
      const branch = isIn === undefined ? undefined : isIn ? second : third;
      return branch && ourCallOf(branch, scope, at);
    }
    case "INDEX":
      return pickedOf(tree.args, scope, at);
    default:
      return undefined;
  }
}

function pickedOf([from, down, right]: readonly Node[], scope: PlaceScope, at: Place): OurCall | undefined {
  const ours = from && ourCallOf(from, scope, at);
  const area = ours && scope.area(ours.call);
  if (!area) return undefined;
  const [rows, columns] = [down && scope.area(down), right && scope.area(right)];
  if ((down && !rows) || (right && !columns)) return undefined;
  return { ...ours, at: new Picks(area, rows, columns, !right).at(at), isPicked: true };
}

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

/** The functions that a formula calls, ours and Excel's, each once. */
export const functionsOf = (tree: Node): string[] => [
  ...new Set(
    [...within(tree)].flatMap((node) =>
      node.type === "call" && node.callee.type === "name"
        ? [ourFunction(node.callee.text) ? `PLAN.${ourFunction(node.callee.text)}` : node.name]
        : [],
    ),
  ),
];
