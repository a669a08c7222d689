import { parse } from "../../../src/formulas/parse";
import { readReference } from "../../../src/formulas/references";
import type { Node } from "../../../src/formulas/tree";
import type { CellValue } from "../../../src/checks/reading";

/** What is typed into the cells of each sheet, row by row; a formula begins with "=". */
export type Typed = Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;

type Value = CellValue | Value[];

/** The values of a workbook whose formulas use no more than +, −, ×, ÷, comparisons, SUM and a few like it. */
export function workedOut(typed: Typed): Record<string, CellValue[][]> {
  const done = new Map<string, CellValue>();
  const at = (sheet: string, row: number, column: number): CellValue => {
    const key = `${sheet}!${row},${column}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const content = typed[sheet]?.[row]?.[column] ?? "";
    done.set(key, "#REF!");
    const value = typeof content === "string" && content.startsWith("=") ? formula(content, sheet) : content;
    done.set(key, value);
    return value;
  };

  const formula = (text: string, sheet: string): CellValue => {
    if (/\[[^\]]+\]/.test(text)) return "#REF!";
    const { tree } = parse(text);
    if (!tree) return "#NAME?";
    const value = evaluate(tree, sheet);
    const one = Array.isArray(value) ? (flat(value)[0] ?? 0) : value;
    if (typeof one === "number" && !Number.isFinite(one)) return "#DIV/0!";
    return one === "" ? 0 : one;
  };

  const cells = (text: string, sheet: string): Value => {
    const found = readReference(text);
    if (found?.kind !== "cells") return "#REF!";
    const { row, column, rows, columns } = found.box;
    const from = found.sheet ?? sheet;
    if (!typed[from]) return "#REF!";
    if (rows * columns === 1) return at(from, row, column);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => at(from, row + down, column + right)),
    );
  };

  const evaluate = (node: Node, sheet: string): Value => {
    switch (node.type) {
      case "number":
      case "boolean":
      case "text":
        return node.value;
      case "error":
        return node.text;
      case "reference":
        return cells(node.text, sheet);
      case "group":
        return evaluate(node.of, sheet);
      case "percent":
        return number(evaluate(node.of, sheet), (value) => value / 100);
      case "prefix":
        return number(evaluate(node.of, sheet), (value) => (node.operator === "-" ? -value : value));
      case "binary":
        return binary(node.operator, evaluate(node.left, sheet), evaluate(node.right, sheet));
      case "call":
        return call(
          node.name,
          node.args.map((arg) => evaluate(arg, sheet)),
        );
      default:
        return "#NAME?";
    }
  };
  return Object.fromEntries(
    Object.entries(typed).map(([sheet, rows]) => [
      sheet,
      rows.map((row, r) => row.map((_, c) => at(sheet, r, c))),
    ]),
  );
}

const flat = (value: Value): CellValue[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
const isError = (value: Value): value is string => typeof value === "string" && /^#[A-Z]/.test(value);

function number(value: Value, then: (value: number) => number): CellValue {
  if (isError(value)) return value;
  const plain =
    (value as CellValue) === "" ? 0 : typeof value === "boolean" ? Number(value) : (value as CellValue);
  const read = typeof plain === "string" ? Number(plain.replace(/,/g, "")) : plain;
  return typeof read === "number" && !Number.isNaN(read) ? then(read) : "#VALUE!";
}

function binary(operator: string, left: Value, right: Value): CellValue {
  for (const side of [left, right]) if (isError(side)) return side;
  if (operator === "&") return String(left) + String(right);
  if (operator === "=") return left === right || (left === "" && right === 0);
  if (operator === "<>") return left !== right;
  const compared: Record<string, (a: number, b: number) => boolean> = {
    "<": (a, b) => a < b,
    ">": (a, b) => a > b,
    "<=": (a, b) => a <= b,
    ">=": (a, b) => a >= b,
  };
  const compare = compared[operator];
  if (compare) return compare(Number(left), Number(right));
  return number(
    left,
    (a) =>
      number(right, (b) =>
        operator === "+"
          ? a + b
          : operator === "-"
            ? a - b
            : operator === "*"
              ? a * b
              : operator === "^"
                ? a ** b
                : a / b,
      ) as number,
  );
}

function call(name: string, args: Value[]): CellValue {
  const all = args.flatMap(flat);
  const error = all.find(isError);
  if (name === "NA") return "#N/A";
  if (name === "IFERROR")
    return isError(args[0] ?? 0) ? (flat(args[1] ?? "")[0] ?? "") : (flat(args[0] ?? "")[0] ?? "");
  if (error !== undefined) return error;
  const figures = all.filter((value) => typeof value === "number");
  const sum = () => figures.reduce((total, value) => total + value, 0);
  switch (name) {
    case "SUM":
      return sum();
    case "SUBTOTAL":
      return sum() - Number(args[0]);
    case "AVERAGE":
      return figures.length ? sum() / figures.length : "#DIV/0!";
    case "MAX":
      return Math.max(...figures);
    case "MIN":
      return Math.min(...figures);
    case "ABS":
      return Math.abs(Number(args[0]));
    case "ROUND":
      return number(
        args[0] ?? 0,
        (value) =>
          Math.round((value + Number.EPSILON) * 10 ** Number(args[1] ?? 0)) / 10 ** Number(args[1] ?? 0),
      );
    case "AND":
      return all.every(Boolean);
    case "IF":
      return flat(args[0] ? (args[1] ?? true) : (args[2] ?? false))[0] ?? "";
    default:
      return "#NAME?";
  }
}
