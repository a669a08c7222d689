import { Cursor, NotUnderstood, unexpected } from "./cursor";
import { functionName } from "./functionName";
import { isMark, type Token, type TokenKind } from "./tokens";
import type { BinaryOperator, Node } from "./tree";

/** The formula's tree, or what is not understood and at which of its characters. */
export type Parsed =
  | { readonly tree: Node; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: string; readonly at: number };

/** How firmly an operator holds its sides together, the loosest first. */
const FIRMNESS: Readonly<Partial<Record<string, number>>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Excel takes 64 levels of functions; brackets for their own sake come on top. */
const DEEPEST = 256;

/** Reads a formula, with or without its equals sign. Never throws: a formula that is not understood says so. */
export function parse(formula: string): Parsed {
  try {
    return { tree: new Reader(formula).formula() };
  } catch (error) {
    if (error instanceof NotUnderstood) return { problem: error.message, at: error.at };
    throw error;
  }
}

/** What the right side of a space must begin with for the space to mean the cells both sides share. */
const REFERS: readonly TokenKind[] = ["reference", "structured", "name"];

class Reader {
  private readonly cursor: Cursor;
  private depth = 0;

  constructor(written: string) {
    this.cursor = new Cursor(written);
  }

  formula(): Node {
    const tree = this.expression(0);
    const left = this.cursor.peek();
    if (left) throw unexpected(left);
    return tree;
  }

  /** An operand with the operators behind it that hold more firmly than `least`. */
  private expression(least: number): Node {
    if (++this.depth > DEEPEST)
      throw new NotUnderstood("brackets within brackets, too deep to follow", this.cursor.end);
    let left = this.signed();
    for (;;) {
      const token = this.cursor.peek();
      if (token?.kind !== "operator") break;
      const firmness = FIRMNESS[token.text];
      if (token.text === "%") {
        this.cursor.take();
        left = { type: "percent", of: left, at: left.at, end: this.cursor.end };
      } else if (firmness !== undefined && firmness > least) {
        this.cursor.take();
        left = this.joined(token.text as BinaryOperator, left, this.expression(firmness));
      } else break;
    }
    this.depth--;
    return left;
  }

  /** A sign belongs to its operand before anything else does: -2^2 is 4 in Excel. */
  private signed(): Node {
    const signs: Token[] = [];
    for (let token = this.cursor.peek(); token && /^[-+@]$/.test(token.text); token = this.cursor.peek()) {
      signs.push(token);
      this.cursor.take();
    }
    return signs.reduceRight(
      (of, sign): Node => ({
        type: "prefix",
        operator: sign.text as "+" | "-" | "@",
        of,
        at: sign.at,
        end: of.end,
      }),
      this.shared(),
    );
  }

  /** `A1:A9 B2:C2`: the cells both have. */
  private shared(): Node {
    let left = this.range();
    for (;;) {
      const token = this.cursor.peek();
      if (!this.cursor.isApart || !token || !(REFERS.includes(token.kind) || isMark(token, "("))) return left;
      left = this.joined(" ", left, this.range());
    }
  }

  /** `A1:INDEX(…)`: from one cell to another that is worked out. */
  private range(): Node {
    let left = this.operand();
    for (let token = this.cursor.peek(); token && /^\.?:\.?$/.test(token.text); token = this.cursor.peek()) {
      this.cursor.take();
      left = this.joined(":", left, this.operand());
    }
    return left;
  }

  /** A value with what belongs to it alone: the brackets of a call, the # of a spill. */
  private operand(): Node {
    let node = this.value();
    for (;;) {
      // A space before a bracket means shared cells, not a call.
      const token = this.cursor.adjoining;
      if (isMark(token, "#")) {
        this.cursor.take();
        node = { type: "spill", of: node, at: node.at, end: this.cursor.end };
      } else if (isMark(token, "(")) {
        const name = node.type === "name" ? functionName(node.text) : "";
        node = { type: "call", name, callee: node, args: this.args(), at: node.at, end: this.cursor.end };
      } else return node;
    }
  }

  private args(): Node[] {
    this.cursor.require("(");
    if (this.cursor.takes(")")) return [];
    const args: Node[] = [];
    do {
      const token = this.cursor.peek();
      const isEmpty = isMark(token, ",") || isMark(token, ")");
      args.push(isEmpty && token ? { type: "omitted", at: token.at, end: token.at } : this.expression(0));
    } while (this.cursor.takes(","));
    this.cursor.require(")");
    return args;
  }

  private value(): Node {
    const token = this.cursor.take();
    const { kind, text, at } = token;
    const span = { at, end: at + text.length };
    switch (kind) {
      case "number":
        return { type: "number", value: Number(text), ...span };
      case "text":
        return { type: "text", value: text.slice(1, -1).replace(/""/g, '"'), ...span };
      case "boolean":
        return { type: "boolean", value: text.toUpperCase() === "TRUE", ...span };
      case "error":
      case "reference":
      case "structured":
        return { type: kind, text, ...span };
      case "function":
      case "name":
        return { type: "name", text, ...span };
    }
    if (text === "(") return this.group(at);
    if (text === "{") return this.array(at);
    throw unexpected(token);
  }

  private group(at: number): Node {
    const of = [this.expression(0)];
    while (this.cursor.takes(",")) of.push(this.expression(0));
    this.cursor.require(")");
    const [only] = of;
    return only && of.length === 1
      ? { type: "group", of: only, at, end: this.cursor.end }
      : { type: "union", of, at, end: this.cursor.end };
  }

  private array(at: number): Node {
    const rows: Node[][] = [];
    do {
      const row = [this.expression(0)];
      while (this.cursor.takes(",")) row.push(this.expression(0));
      rows.push(row);
    } while (this.cursor.takes(";"));
    this.cursor.require("}");
    return { type: "array", rows, at, end: this.cursor.end };
  }

  private joined(operator: BinaryOperator, left: Node, right: Node): Node {
    return { type: "binary", operator, left, right, at: left.at, end: right.end };
  }
}
