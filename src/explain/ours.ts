import { ourFunction } from "../formulas/functionName";
import { within, type Node } from "../formulas/tree";
import type { Area } from "./figure";
import { holds, type Scope } from "./reduce";
import type { Filled, Statement } from "./statement";
import { STATEMENTS } from "./statements";

const BY_ID = new Map(STATEMENTS.map((statement) => [statement.id, statement]));

export const statementOf = (id: string): Statement | undefined => BY_ID.get(id);

/** A call of ours and what its function says of itself. */
export interface OurCall {
  readonly call: Extract<Node, { type: "call" }>;
  readonly statement: Statement;
}

/** The call of ours that fills a formula's cells: the formula itself, or the branch of an IF that is in force. */
export function ourCallOf(tree: Node, scope: Scope): OurCall | undefined {
  if (tree.type === "group") return ourCallOf(tree.of, scope);
  if (tree.type === "prefix" && tree.operator === "@") return ourCallOf(tree.of, scope);
  if (tree.type !== "call") return undefined;
  const id = tree.callee.type === "name" ? ourFunction(tree.callee.text) : undefined;
  const statement = id === undefined ? undefined : statementOf(id);
  if (statement) return { call: tree, statement };
  const [first, second, third] = tree.args;
  if (/^(?:IFERROR|IFNA)$/.test(tree.name)) return first && ourCallOf(first, scope);
  if (tree.name !== "IF" || !first) return undefined;
  const isIn = holds(first, scope);
  // Which branch is in force cell by cell cannot be told: then nothing is said of either.
  const branch = isIn === undefined ? undefined : isIn ? second : third;
  return branch && ourCallOf(branch, scope);
}

/** The call with its arguments' figures and the block that it fills; undefined where the figures of one cannot be told. */
export function filledBy(
  statement: Statement,
  { args }: OurCall["call"],
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
