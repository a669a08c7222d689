import { ourFunction } from "../formulas/functionName";
import type { Node } from "../formulas/tree";
import type { Place } from "../grid/cell";
import { holds } from "./conditions";
import { FURTHER } from "./parts";
import type { PlaceScope } from "./placeScope";
import { Reducer } from "./reduce";
import type { Statement } from "./statement";
import { statementOfId } from "./statements";

export type Call = Extract<Node, { type: "call" }>;

/** What the function of ours that a call names says of itself. */
export function statementOf({ callee }: Call): Statement | undefined {
  const id = callee.type === "name" ? ourFunction(callee.text) : undefined;
  return id === undefined ? undefined : statementOfId(id);
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
      return FURTHER.get().pickedOf(tree.args, scope, at);
    default:
      return undefined;
  }
}
