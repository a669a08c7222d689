/** Where a part stands in its formula: from its first character up to, not with, `end`. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** An operator between two parts; `:` makes a range of its sides, a space keeps the cells they share. */
export type BinaryOperator =
  "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":" | " ";

/** What a formula says, as a tree. */
export type Node = Span &
  (
    | { readonly type: "number"; readonly value: number }
    | { readonly type: "text"; readonly value: string }
    | { readonly type: "boolean"; readonly value: boolean }
    | { readonly type: "error"; readonly text: string }
    /** Cells by their address, with the workbook and sheet before it. */
    | { readonly type: "reference"; readonly text: string }
    /** Cells of a table by its headings. */
    | { readonly type: "structured"; readonly text: string }
    | { readonly type: "name"; readonly text: string }
    /** `name` is the function's alone, in capitals; "" where what is called is itself worked out, as LAMBDA(…)(1). */
    | {
        readonly type: "call";
        readonly name: string;
        readonly callee: Node;
        readonly args: readonly Node[];
      }
    /** An argument that is left empty. */
    | { readonly type: "omitted" }
    | { readonly type: "prefix"; readonly operator: "+" | "-" | "@"; readonly of: Node }
    | { readonly type: "percent"; readonly of: Node }
    /** `C1#`: all the cells that C1 fills. */
    | { readonly type: "spill"; readonly of: Node }
    | {
        readonly type: "binary";
        readonly operator: BinaryOperator;
        readonly left: Node;
        readonly right: Node;
      }
    | { readonly type: "group"; readonly of: Node }
    /** `(A1,B2)`: several areas as one. */
    | { readonly type: "union"; readonly of: readonly Node[] }
    | { readonly type: "array"; readonly rows: readonly (readonly Node[])[] }
  );

/** The parts directly within a part. */
export function children(node: Node): readonly Node[] {
  switch (node.type) {
    case "call":
      return [node.callee, ...node.args];
    case "prefix":
    case "percent":
    case "spill":
    case "group":
      return [node.of];
    case "binary":
      return [node.left, node.right];
    case "union":
      return node.of;
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}

/** A part and all parts within it, outer ones first. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* within(child);
}
