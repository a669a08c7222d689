import type { Node } from "../../formulas/tree";

/** A formula without the brackets around all of it. */
export const bare = (node: Node): Node => (node.type === "group" ? bare(node.of) : node);

/** `a = b`, `a <> b`, `ABS(a − b) < 0.5`, and any of these within AND, OR or NOT. */
export function isEquality(node: Node): boolean {
  if (node.type === "call" && /^(AND|OR|NOT)$/.test(node.name))
    return node.args.every((arg) => isEquality(bare(arg)));
  if (node.type === "call" && node.name === "EXACT") return true;
  if (node.type !== "binary") return false;
  if (node.operator === "=" || node.operator === "<>")
    return [node.left, node.right].every((side) => bare(side).type !== "text");
  if (!/^(<|>|<=|>=)$/.test(node.operator)) return false;
  return [node.left, node.right].some((side) => {
    const inner = bare(side);
    return inner.type === "call" && inner.name === "ABS";
  });
}
