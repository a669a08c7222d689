import type { Node } from "../formulas/tree";
import { COMPARISONS } from "./comparison";
import { compared, holds, isQuestion } from "./conditions";
import { isError, isNumber, type Area, type Because, type CellValue, type Figure, type Made } from "./figure";
import { nativeOf } from "./natives/natives";
import { isPlain, worth } from "./worth";

/** What the names and references of a formula stand for where it is read. */
export interface Scope {
  /** The one figure that a part stands for; undefined where it stands for none or for several. */
  figure(node: Node): Figure | undefined;
  /** The figures of a range; undefined where a part is none. */
  area(node: Node): Area | undefined;
  /** What the figures of a range are called: "status"; "" where they have no name of their own. */
  called?(node: Node): string;
  /** A function that only this scope knows. */
  call?(name: string, args: readonly Node[]): Figure | boolean | undefined;
}

/** How a formula makes its value, with what decided between its ways. */
export interface Reduced {
  readonly made: Made;
  readonly figures: readonly Figure[];
  readonly because: readonly Because[];
  readonly value: CellValue;
}

/** A formula as arithmetic on its figures, with the branch that is in force; undefined where that cannot be said. */
export function reduce(tree: Node, scope: Scope): Reduced | undefined {
  const reduced = reduceAny(tree, scope);
  return reduced && isPlain(reduced.value) ? reduced : undefined;
}

/** The same where the value may be an error. */
export function reduceAny(tree: Node, scope: Scope): Reduced | undefined {
  const reducer = new Reducer(scope);
  const made = reducer.made(tree);
  const value = made && reducer.worth(made);
  return made && value !== undefined
    ? { made, figures: reducer.figures, because: reducer.because, value }
    : undefined;
}

/** One reading of a formula: the figures it uses, and the conditions that decided, gather as its parts are met. */
export class Reducer {
  readonly figures: Figure[] = [];
  readonly because: Because[] = [];
  /** The values that LET has given a name. */
  readonly named = new Map<string, Made>();

  constructor(readonly scope: Scope) {}

  worth(made: Made): CellValue | undefined {
    return worth(
      made,
      this.figures.map(({ value }) => value),
    );
  }

  made(node: Node): Made | undefined {
    switch (node.type) {
      case "number":
      case "text":
      case "boolean":
        return { is: "value", value: node.value };
      case "error":
        return { is: "value", value: node.text };
      case "group":
        return this.made(node.of);
      case "percent":
        return this.operation("/", this.made(node.of), { is: "value", value: 100 });
      case "prefix":
        return node.operator === "-"
          ? this.operation("-", { is: "value", value: 0 }, this.made(node.of))
          : this.made(node.of);
      case "binary":
        if (node.operator === "&") return this.words([node.left, node.right]);
        return /^[-+*/^]$/.test(node.operator)
          ? this.operation(node.operator as "+", this.made(node.left), this.made(node.right))
          : node.operator in COMPARISONS
            ? answer(compared(this, node.operator, node.left, node.right))
            : this.figure(node);
      case "call":
        return this.call(node.name, node.args) ?? this.figure(node);
      case "name":
        return this.named.get(node.text.toUpperCase()) ?? this.figure(node);
      default:
        return this.figure(node);
    }
  }

  private figure(node: Node): Made | undefined {
    const figure = this.scope.figure(node);
    return figure && this.use(figure);
  }

  /** A figure that is met again is the same one. */
  use(figure: Figure): Made {
    // What was left out is nothing to speak of.
    if (figure.value === "" && figure.cells.length === 0) return { is: "value", value: "" };
    const known = this.figures.findIndex(
      (one) => one === figure || (figure.cells.length > 0 && sameCells(one, figure)),
    );
    return { is: "figure", figure: known < 0 ? this.figures.push(figure) - 1 : known };
  }

  /** Several texts and figures as one text. */
  words(parts: readonly Node[]): Made | undefined {
    const of = parts.map((part) => this.made(part));
    if (!of.every((one) => one !== undefined)) return undefined;
    const all = of.flatMap((one) => (one.is === "words" && !one.between ? one.of : [one]));
    const [only, ...more] = all.filter((one) => one.is !== "value" || one.value !== "");
    // A&"" is A itself where that is text.
    const isItself = only?.is === "figure" && more.length === 0 && typeof this.worth(only) === "string";
    return isItself ? only : { is: "words", of: all };
  }

  operation(
    operator: "+" | "-" | "*" | "/" | "^",
    left: Made | undefined,
    right: Made | undefined,
  ): Made | undefined {
    return left && right && { is: "operation", operator, left, right };
  }

  private call(name: string, args: readonly Node[]): Made | undefined {
    const own = this.scope.call?.(name, args);
    if (typeof own === "boolean") return { is: "value", value: own };
    if (own) return this.use(own);
    if (isQuestion(name))
      return answer(holds(this, { ...SOMEWHERE, type: "call", name, callee: NONE, args }));
    return nativeOf(name)?.(this, args);
  }

  /** The same names with none of the figures and reasons: for what only says where to look. */
  aside(): Reducer {
    const aside = new Reducer(this.scope);
    this.named.forEach((made, name) => aside.named.set(name, made));
    aside.figures.push(...this.figures);
    return aside;
  }

  /** The value of a part by which another is chosen: it says where to look and is no figure of the sum. */
  value(node: Node | undefined): CellValue | undefined {
    if (!node) return undefined;
    const aside = this.aside();
    const made = aside.made(node);
    return made && aside.worth(made);
  }

  number(node: Node | undefined): number | undefined {
    const value = this.value(node);
    return isNumber(value) ? value : undefined;
  }

  /** The numbers among what is added up: text and blanks in a range do not count. An error is the whole of it. */
  numbers(args: readonly Node[]): Made[] | undefined {
    const parts = args.map((arg): Made[] | undefined => {
      const area = this.scope.area(arg);
      if (area && area.flat().length !== 1) {
        const figures = area.flat();
        const error = figures.find(({ value }) => isError(value));
        if (error) return [this.use(error)];
        return figures.filter(counts).map((figure) => this.use(figure));
      }
      const made = this.made(arg);
      return made && [made];
    });
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
}

/** A number, and not the 0 that a condition gives instead of one. */
const counts = ({ value, worked }: Figure): boolean => isNumber(value) && !(worked && value === 0);

const SOMEWHERE = { at: 0, end: 0 };
const NONE: Node = { type: "omitted", ...SOMEWHERE };

const answer = (is: CellValue | undefined): Made | undefined =>
  is === undefined ? undefined : { is: "value", value: is };

function sameCells(one: Figure, other: Figure): boolean {
  return (
    one.words === other.words &&
    one.value === other.value &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => {
      const twin = other.cells[index];
      return twin?.sheet === cell.sheet && twin.row === cell.row && twin.column === cell.column;
    })
  );
}
