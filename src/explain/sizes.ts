import { children, type Node } from "../formulas/tree";
import type { CellScope } from "./cellScope";

type Size = readonly [rows: number, columns: number];

/** Functions that answer place by place, with the arguments whose places count; all others make one value of a range. */
const EACH: Readonly<Partial<Record<string, readonly number[]>>> = {
  IF: [0, 1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  ISNUMBER: [0],
  ISBLANK: [0],
  ISTEXT: [0],
  ISERROR: [0],
  ISNA: [0],
  NOT: [0],
  N: [0],
  ABS: [0],
  SIGN: [0],
  ROUND: [0],
  ROUNDUP: [0],
  ROUNDDOWN: [0],
  LEFT: [0],
  RIGHT: [0],
  TRIM: [0],
  LEN: [0],
  TEXT: [0],
  MATCH: [0],
  COUNTIF: [1],
  SUMIF: [1],
};

/** How many rows and columns a formula over ranges fills. */
export function sizesOf(node: Node, scope: CellScope): Size {
  if (scope.cells(node)) {
    const held = scope.area(node);
    return [held?.length ?? 1, held?.[0]?.length ?? 1];
  }
  if (node.type === "array") return [node.rows.length, node.rows[0]?.length ?? 1];
  if (node.type !== "call") return most(children(node), scope);
  const each = EACH[node.name];
  if (each)
    return most(
      each.flatMap((at) => node.args[at] ?? []),
      scope,
    );
  const area = scope.givesRange(node) ? scope.area(node) : undefined;
  return [area?.length ?? 1, area?.[0]?.length ?? 1];
}

function most(parts: readonly Node[], scope: CellScope): Size {
  const sizes = parts.map((part) => sizesOf(part, scope));
  return [Math.max(1, ...sizes.map(([rows]) => rows)), Math.max(1, ...sizes.map(([, columns]) => columns))];
}
