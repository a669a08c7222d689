import type { Node } from "../../formulas/tree";
import { isOneCell, type RelativeArea } from "./relativeArea";

/** The cells that a reference or a name stands for; undefined for what stands for none. */
export type AreaOf = (text: string) => RelativeArea | undefined;

/** Cells that are added up, each times its factor, and a plain number beside them. */
export interface Linear {
  readonly terms: (RelativeArea & { factor: number })[];
  readonly constant: number;
}

const scaled = (linear: Linear | undefined, by: number): Linear | undefined =>
  linear && {
    terms: linear.terms.map((term) => ({ ...term, factor: term.factor * by })),
    constant: linear.constant * by,
  };

/** What a part adds up; undefined for anything that is more than adding up. */
export function linear(node: Node, areaOf: AreaOf): Linear | undefined {
  switch (node.type) {
    case "number":
      return { terms: [], constant: node.value };
    case "omitted":
      return { terms: [], constant: 0 };
    case "reference":
    case "name": {
      const area = areaOf(node.text);
      return area && isOneCell(area) ? { terms: [{ ...area, factor: 1 }], constant: 0 } : undefined;
    }
    case "group":
      return linear(node.of, areaOf);
    case "percent":
      return scaled(linear(node.of, areaOf), 0.01);
    case "prefix":
      return scaled(linear(node.of, areaOf), node.operator === "-" ? -1 : 1);
    case "binary":
      return joined(node.operator, linear(node.left, areaOf), linear(node.right, areaOf));
    case "call":
      return called(node.name, node.args, areaOf);
    default:
      return undefined;
  }
}

function called(name: string, args: readonly Node[], areaOf: AreaOf): Linear | undefined {
  if (/^(ROUND|ROUNDUP|ROUNDDOWN|N|IFERROR|MROUND)$/.test(name)) return args[0] && linear(args[0], areaOf);
  const function9 = args[0]?.type === "number" && (args[0].value === 9 || args[0].value === 109);
  if (name === "SUBTOTAL" && function9) return sum(args.slice(1), areaOf);
  if (name === "AGGREGATE" && function9) return sum(args.slice(2), areaOf);
  return name === "SUM" ? sum(args, areaOf) : undefined;
}

function sum(args: readonly Node[], areaOf: AreaOf): Linear | undefined {
  let all: Linear | undefined = { terms: [], constant: 0 };
  for (const node of args.flatMap((one) => (one.type === "union" ? one.of : [one]))) {
    const area = node.type === "reference" || node.type === "name" ? areaOf(node.text) : undefined;
    const part: Linear | undefined = area
      ? { terms: [{ ...area, factor: 1 }], constant: 0 }
      : linear(node, areaOf);
    all = joined("+", all, part);
  }
  return all;
}

function joined(operator: string, left: Linear | undefined, right: Linear | undefined): Linear | undefined {
  if (!left || !right) return undefined;
  if (operator === "+" || operator === "-") {
    const sign = operator === "+" ? 1 : -1;
    return {
      terms: [
        ...left.terms,
        ...right.terms.map((term) => ({
          ...term,
          factor: term.factor * sign,
        })),
      ],
      constant: left.constant + sign * right.constant,
    };
  }
  if (operator === "*" && left.terms.length === 0) return scaled(right, left.constant);
  if (operator === "*" && right.terms.length === 0) return scaled(left, right.constant);
  if (operator === "/" && right.terms.length === 0 && right.constant !== 0)
    return scaled(left, 1 / right.constant);
  return undefined;
}
