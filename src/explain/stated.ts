import { parse } from "../formulas/parse";
import type { Node } from "../formulas/tree";
import { isNumber, type Figure } from "./figure";
import { lowerFirst } from "./lowerFirst";
import { reduce, type Reduced, type Scope } from "./reduce";
import { At, type Filled, type Said, type Statement } from "./statement";

/** What a statement says of one position of a block; undefined for a heading. */
export interface Stated extends Said {
  /** How the figure is made; undefined where the arguments do not tell. */
  readonly reduced: Reduced | undefined;
}

export function stated(
  statement: Statement,
  filled: Filled,
  row: number,
  column: number,
): Stated | undefined {
  const at = new At(filled, statement.usual, row, column);
  const said = statement.said(at);
  if (!said) return undefined;
  const { tree, problem } = parse(said.is);
  if (!tree) throw new Error(`${statement.id} says ${said.is}: ${problem}`);
  return { ...said, reduced: reduce(tree, new StatementScope(statement, at)) };
}

/** What the names in a statement's formula stand for at one position. */
class StatementScope implements Scope {
  constructor(
    private readonly statement: Statement,
    private readonly at: At,
  ) {}

  figure(node: Node): Figure | undefined {
    if (node.type === "structured") return this.row(node.text.slice(1, -1), 0);
    if (node.type !== "name") return undefined;
    const area = this.at.area(node.text);
    const figure = area.length > 0 ? this.statement.item(this.at, area) : undefined;
    return this.named(node.text, figure);
  }

  area(): undefined {
    return undefined;
  }

  call(name: string, args: readonly Node[]): Figure | undefined {
    const [first, ...more] = args;
    const argument = first?.type === "name" ? first.text : "";
    const numbers = args.flatMap((arg) => numberOf(arg) ?? []);
    const [one = 0, two = 0] = numbers;
    switch (name) {
      case "AT":
        return this.named(argument, this.at.figure(argument, one));
      case "CELL":
        return this.named(argument, this.at.area(argument)[one]?.[two]);
      case "TOTAL":
        return this.total(argument, more.length > 0 ? numbers : undefined);
      case "SHOWN":
        return this.block(one, two);
      case "UP":
        return this.block(this.at.row - one, this.at.column);
      case "PRIOR":
        return first?.type === "structured" ? this.row(first.text.slice(1, -1), 1) : undefined;
      case "COUNTED": {
        const cells = this.cells(argument, numbers);
        const value = numbers.filter((along) => along >= 0).length;
        return { value, words: "counted", cells, worked: true };
      }
      case "WORKED": {
        const list = args[2]?.type === "name" ? args[2].text : "";
        const cells = this.cells(list, numbers.slice(1));
        return first?.type === "text" ? { value: one, words: first.value, cells } : undefined;
      }
      default:
        return undefined;
    }
  }

  /** An argument's figure under the argument's name; one that is blank or left out is the usual one. */
  private named(argument: string, figure: Figure | undefined): Figure | undefined {
    if (!this.statement.parameters.includes(argument)) return undefined;
    const usual = this.statement.usual[argument];
    const words = inWords(argument);
    const number = Number(usual);
    const instead = usual === undefined || Number.isNaN(number) ? "" : number;
    if (!figure) return { value: instead, words, cells: [] };
    return { ...figure, words, value: figure.value === "" ? instead : figure.value };
  }

  private cells(list: string, places: readonly number[]): Figure["cells"] {
    const all = this.at.area(list).flat();
    return places.flatMap((along) => all[along]?.cells ?? []);
  }

  /** All of an argument, or these of its figures, added up. */
  private total(argument: string, which: readonly number[] | undefined): Figure {
    const all = this.at.area(argument).flat();
    const figures = which ? which.flatMap((along) => all[along] ?? []) : all;
    const value = figures.reduce((sum, one) => sum + (isNumber(one.value) ? one.value : 0), 0);
    const words = figures.length > 1 ? `all ${inWords(argument)}` : inWords(argument);
    return { value, words, cells: figures.flatMap(({ cells }) => cells) };
  }

  private row(label: string, before: number): Figure | undefined {
    const rows = this.at.filled.block;
    const row = rows.findIndex((cells) => cells[0]?.value === label);
    return row < 0 ? undefined : this.block(row, this.at.column - before);
  }

  /** A figure of the function's own block, called by its label. */
  private block(row: number, column: number): Figure | undefined {
    const figure = this.at.filled.block[row]?.[column];
    const label = this.at.filled.block[row]?.[0]?.value;
    const words = typeof label === "string" && column > 0 ? lowerFirst(label) : undefined;
    return figure && { ...figure, words: words ?? figure.words };
  }
}

function numberOf(node: Node): number | undefined {
  if (node.type === "group") return numberOf(node.of);
  if (node.type === "prefix" && node.operator === "-") {
    const of = numberOf(node.of);
    return of === undefined ? undefined : -of;
  }
  return node.type === "number" ? node.value : undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  savingsToIdentify: "savings to be identified",
  bandD: "Band D",
  bandDChange: "Band D change",
  fundingLimits: "funding limit",
  without: "level without the agreement",
  withReward: "stretched level",
};

/** "fundingLimit" as a sentence says it. */
export const inWords = (argument: string): string =>
  WORDS[argument] ??
  argument.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/(\d)$/, " $1");
