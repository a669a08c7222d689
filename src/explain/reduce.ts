import type { Node } from "../formulas/tree";
import { isError, isNumber, type Area, type Because, type CellValue, type Figure, type Made } from "./figure";
import { compare, COMPARISONS, QUESTIONS, same } from "./comparison";
import { isPlain, worth } from "./worth";

/** What the names and references of a formula stand for where it is read. */
export interface Scope {
  /** The one figure that a part stands for; undefined where it stands for none or for several. */
  figure(node: Node): Figure | undefined;
  /** The figures of a range; undefined where a part is none. */
  area(node: Node): Area | undefined;
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
  const reducer = new Reducer(scope);
  const made = reducer.made(tree);
  const value = made && reducer.worth(made);
  return made && isPlain(value)
    ? { made, figures: reducer.figures, because: reducer.because, value }
    : undefined;
}

/** Whether a condition holds; undefined where that cannot be said. */
export const holds = (condition: Node, scope: Scope): boolean | undefined =>
  new Reducer(scope).holds(condition);

const ROUNDINGS: Readonly<Partial<Record<string, "near" | "down" | "up">>> = {
  ROUND: "near",
  ROUNDDOWN: "down",
  ROUNDUP: "up",
};

class Reducer {
  readonly figures: Figure[] = [];
  readonly because: Because[] = [];
  /** The values that LET has given a name. */
  private readonly named = new Map<string, Made>();

  constructor(private readonly scope: Scope) {}

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
      case "group":
        return this.made(node.of);
      case "percent":
        return this.operation("/", this.made(node.of), { is: "value", value: 100 });
      case "prefix":
        return node.operator === "-"
          ? this.operation("-", { is: "value", value: 0 }, this.made(node.of))
          : this.made(node.of);
      case "binary":
        if (node.operator === "&") return this.text(node.left, node.right);
        return /^[-+*/^]$/.test(node.operator)
          ? this.operation(node.operator as "+", this.made(node.left), this.made(node.right))
          : node.operator in COMPARISONS
            ? this.answer(this.holds(node))
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
  private use(figure: Figure): Made {
    // What was left out is nothing to speak of.
    if (figure.value === "" && figure.cells.length === 0) return { is: "value", value: "" };
    const known = this.figures.findIndex(
      (one) => one === figure || (figure.cells.length > 0 && sameCells(one, figure)),
    );
    return { is: "figure", figure: known < 0 ? this.figures.push(figure) - 1 : known };
  }

  /** Two texts as one: words, in which no figure counts. */
  private text(left: Node, right: Node): Made | undefined {
    const [one, other] = [this.valueOf(left), this.valueOf(right)];
    if (one === undefined || other === undefined || isError(one) || isError(other)) return undefined;
    return { is: "value", value: `${one}${other}` };
  }

  private operation(
    operator: "+" | "-" | "*" | "/" | "^",
    left: Made | undefined,
    right: Made | undefined,
  ): Made | undefined {
    return left && right && { is: "operation", operator, left, right };
  }

  private answer(holds: boolean | undefined): Made | undefined {
    return holds === undefined ? undefined : { is: "value", value: holds };
  }

  private call(name: string, args: readonly Node[]): Made | undefined {
    const [first, second, third] = args;
    const own = this.scope.call?.(name, args);
    if (typeof own === "boolean") return { is: "value", value: own };
    if (own) return this.use(own);
    const way = ROUNDINGS[name];
    if (way && first) {
      const decimals = second ? this.number(second) : 0;
      const of = this.made(first);
      return of && decimals !== undefined ? { is: "rounded", of, decimals, way } : undefined;
    }
    switch (name) {
      case "IF": {
        const holds = first && this.holds(first);
        if (holds === undefined) return undefined;
        const branch = holds ? second : third;
        return branch ? this.made(branch) : { is: "value", value: holds };
      }
      case "IFERROR":
      case "IFNA": {
        const made = first && this.made(first);
        return made && isPlain(this.worth(made)) ? made : second && this.made(second);
      }
      case "AND":
      case "OR":
      case "NOT":
        return this.answer(this.together(name, args));
      case "N": {
        const made = first && this.made(first);
        const value = made && this.worth(made);
        // Text and blanks count as nothing.
        return value === undefined || isNumber(value) ? made : { is: "value", value: 0 };
      }
      case "SIGN": {
        const of = first && this.number(first);
        return of === undefined ? undefined : { is: "value", value: Math.sign(of) };
      }
      case "ABS": {
        const of = first && this.made(first);
        return of && { is: "size", of };
      }
      case "SUM":
      case "MIN":
      case "MAX": {
        const of = this.numbers(args);
        return of && { is: ({ SUM: "sum", MIN: "least", MAX: "most" } as const)[name], of };
      }
      case "AVERAGE": {
        const of = this.numbers(args);
        const count: Made = { is: "value", value: of?.length ?? 0 };
        return of && this.operation("/", { is: "sum", of }, count);
      }
      case "SUMPRODUCT":
        return this.products(args);
      case "SUMIF":
        return this.sumWhere(args);
      case "COUNT":
      case "ROWS":
      case "COLUMNS":
      case "MATCH":
      case "LEFT": {
        const value = this.value(name, args);
        return value === undefined ? undefined : { is: "value", value };
      }
      case "CHOOSE": {
        const chosen = args[(first && this.number(first)) ?? 0];
        return chosen && chosen !== first ? this.made(chosen) : undefined;
      }
      case "LET": {
        args.slice(0, -1).forEach((given, index) => {
          const after = args[index + 1];
          const made = index % 2 === 0 && after ? this.made(after) : undefined;
          if (made && given.type === "name") this.named.set(given.text.toUpperCase(), made);
        });
        const last = args.at(-1);
        return last && this.made(last);
      }
      default:
        return undefined;
    }
  }

  /** What a function counts or finds: a value of its own, not a figure of a cell. */
  private value(name: string, args: readonly Node[]): CellValue | undefined {
    const [first, second, third] = args;
    const area = first && this.scope.area(first);
    switch (name) {
      case "COUNT": {
        const areas = args.map((arg) => this.scope.area(arg));
        return areas.every((one) => one !== undefined)
          ? areas.flatMap((one) => one.flat()).filter(({ value }) => isNumber(value)).length
          : undefined;
      }
      case "ROWS":
        return area?.length;
      case "COLUMNS":
        return area?.[0]?.length;
      case "LEFT": {
        const text = first && this.valueOf(first);
        const count = second ? this.number(second) : 1;
        return text === undefined ? undefined : String(text).slice(0, count);
      }
      default: {
        const wanted = first && this.valueOf(first);
        const among = second && this.scope.area(second);
        const isExact = third && this.number(third) === 0;
        if (wanted === undefined || !among || !isExact) return undefined;
        const place = among.flat().findIndex(({ value }) => same(value, wanted));
        return place < 0 ? undefined : place + 1;
      }
    }
  }

  /** The value of a part by which another is chosen: it says where to look and is no figure of the sum. */
  private valueOf(node: Node): CellValue | undefined {
    const aside = new Reducer(this.scope);
    this.named.forEach((made, name) => aside.named.set(name, made));
    aside.figures.push(...this.figures);
    const made = aside.made(node);
    return made && aside.worth(made);
  }

  number(node: Node): number | undefined {
    const value = this.valueOf(node);
    return isNumber(value) ? value : undefined;
  }

  /** The numbers among what is added up: text and blanks in a range do not count. */
  private numbers(args: readonly Node[]): Made[] | undefined {
    const parts = args.map((arg): Made[] | undefined => {
      const area = this.scope.area(arg);
      if (area && area.flat().length !== 1) {
        const figures = area.flat();
        if (figures.some(({ value }) => isError(value))) return undefined;
        return figures.filter(({ value }) => isNumber(value)).map((figure) => this.use(figure));
      }
      const made = this.made(arg);
      return made && [made];
    });
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }

  private products(args: readonly Node[]): Made | undefined {
    const areas = args.map((arg) => this.scope.area(arg)?.flat());
    const [first] = areas;
    if (!first || areas.some((area) => area?.length !== first.length)) return undefined;
    const of = first.flatMap((_, index): Made[] => {
      const factors = areas.flatMap((area) => area?.[index] ?? []);
      // A blank or a text counts as nothing.
      if (!factors.every(({ value }) => isNumber(value))) return [];
      const [product, ...others] = factors.map((factor) => this.use(factor));
      return product
        ? [others.reduce<Made>((left, right) => ({ is: "operation", operator: "*", left, right }), product)]
        : [];
    });
    return { is: "sum", of };
  }

  /** The figures of a range beside those that fit: "x", 5, ">0". */
  private sumWhere([range, criterion, added]: readonly Node[]): Made | undefined {
    const among = range && this.scope.area(range)?.flat();
    const figures = added ? this.scope.area(added)?.flat() : among;
    const wanted = criterion && this.valueOf(criterion);
    if (!among || figures?.length !== among.length || wanted === undefined) return undefined;
    const [, operator = "=", text = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(wanted)) ?? [];
    const limit = text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
    if (typeof limit === "string" && /[*?~]/.test(limit)) return undefined;
    const fits = (value: CellValue) =>
      (typeof value === typeof limit || operator === "<>") && compare(operator, value, limit);
    const of = figures.filter(({ value }, index) => isNumber(value) && fits(among[index]?.value ?? ""));
    return { is: "sum", of: of.map((figure) => this.use(figure)) };
  }

  /** Whether a condition holds, and why; undefined where that cannot be said. */
  holds(node: Node): boolean | undefined {
    if (node.type === "group") return this.holds(node.of);
    if (node.type === "call") {
      const [first] = node.args;
      const question = QUESTIONS[node.name];
      if (question && first) {
        const [holds, yes, no] = question;
        const left = this.made(first);
        const value = left && this.worth(left);
        if (left === undefined || value === undefined) return undefined;
        this.because.push({ left, says: holds(value) ? yes : no });
        return holds(value);
      }
      if (/^(AND|OR|NOT)$/.test(node.name)) return this.together(node.name, node.args);
    }
    if (node.type === "binary" && node.operator in COMPARISONS) {
      const [left, right] = [this.made(node.left), this.made(node.right)];
      const values = [left && this.worth(left), right && this.worth(right)] as const;
      if (!left || !right || values[0] === undefined || values[1] === undefined) return undefined;
      if (isError(values[0]) || isError(values[1])) return undefined;
      const holds = compare(node.operator, values[0], values[1]);
      const words = COMPARISONS[node.operator]?.[holds ? 0 : 1] ?? "";
      const isCounted = left.is === "value" && right.is === "value";
      if (!isCounted) this.because.push({ left, says: words, right });
      return holds;
    }
    const made = this.made(node);
    const value = made && this.worth(made);
    return typeof value === "boolean" ? value : isNumber(value) ? value !== 0 : undefined;
  }

  /** What AND, OR and NOT come to; the condition that settled it is the one that stays in the reasons. */
  private together(name: string, args: readonly Node[]): boolean | undefined {
    if (name === "NOT") {
      const holds = args[0] && this.holds(args[0]);
      return holds === undefined ? undefined : !holds;
    }
    const settles = name === "OR";
    const before = this.because.length;
    for (const arg of args) {
      const from = this.because.length;
      const holds = this.holds(arg);
      if (holds === undefined) return undefined;
      if (holds === settles) {
        this.because.splice(before, from - before);
        return settles;
      }
    }
    return !settles;
  }
}

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
