import type { Box } from "../../grid/box";
import { ourFunction } from "../../formulas/functionName";
import { parse } from "../../formulas/parse";
import { readReference, references } from "../../formulas/references";
import { within, type Node } from "../../formulas/tree";
import { bare, isEquality } from "./equality";
import { linear } from "./linear";
import { boxAt, readCorner, type RelativeArea } from "./relativeArea";

/** Cells that a formula refers to, on the sheet it names; null is its own sheet. */
export interface Area {
  readonly sheet: string | null;
  readonly box: Box;
}

/** Cells that a formula adds up, each times the factor: 1 in a sum, −1 where they are taken off. */
export interface Term extends Area {
  readonly factor: number;
}

/** What can be said of a formula before its figures are looked at. */
export interface FormulaFacts {
  /** The formula as it would read in any cell: copies of one another have the same. */
  readonly placeless: string;
  readonly areas: readonly Area[];
  /** What the formula adds up, if it does nothing else; ROUND is looked through. */
  readonly terms: readonly Term[] | undefined;
  /** What stands beside the terms as a plain number. */
  readonly constant: number;
  /** The cells it takes the average of, if it does nothing else. */
  readonly averages: readonly Area[] | undefined;
  /** The whole formula is a comparison for (in)equality, or of a difference with nothing. */
  readonly isEquality: boolean;
  /** The formula gives one text or another: IF(…,"OK","CHECK"). */
  readonly verdicts: readonly string[];
  readonly readsOtherBook: boolean;
  /** SUBTOTAL passes over other SUBTOTALs, so that they count once. */
  readonly isSubtotal: boolean;
  /** NA() in a formula is somebody's decision. */
  readonly givesNA: boolean;
  readonly ours: readonly string[];
  readonly calls: ReadonlySet<string>;
}

interface Pattern extends Omit<FormulaFacts, "areas" | "terms" | "averages"> {
  readonly row: number;
  readonly column: number;
  readonly areas: readonly RelativeArea[];
  readonly terms: readonly (RelativeArea & { factor: number })[] | undefined;
  readonly averages: readonly RelativeArea[] | undefined;
}

/** Reads formulas; each text that is the same but for its place is read once. */
export class FormulaReader {
  private readonly patterns = new Map<string, Pattern>();

  constructor(private readonly names: Readonly<Record<string, string>>) {}

  read(formula: string, placeless: string, place: { row: number; column: number }): FormulaFacts {
    const known = this.patterns.get(placeless);
    const pattern = known ?? this.pattern(formula, placeless, place);
    if (!known) this.patterns.set(placeless, pattern);
    const moved = (area: RelativeArea): Area => ({
      sheet: area.sheet,
      box: boxAt(area, pattern, place),
    });
    return {
      ...pattern,
      areas: pattern.areas.map(moved),
      terms: pattern.terms?.map((term) => ({
        ...moved(term),
        factor: term.factor,
      })),
      averages: pattern.averages?.map(moved),
    };
  }

  private pattern(formula: string, placeless: string, place: { row: number; column: number }): Pattern {
    const { tree } = parse(formula);
    const found = references(formula);
    const areas = found.flatMap(({ text }) => this.area(text) ?? []);
    const nodes = tree ? [...within(tree)] : [];
    const calls = new Set(nodes.flatMap((node) => (node.type === "call" ? [node.name] : [])));
    const added = tree && linear(tree, (text) => this.area(text));
    const top = tree && bare(tree);
    return {
      ...place,
      placeless,
      areas,
      terms: added?.terms,
      constant: added?.constant ?? 0,
      averages: top?.type === "call" && top.name === "AVERAGE" ? this.argumentAreas(top.args) : undefined,
      isEquality: top ? isEquality(top) : false,
      verdicts:
        top?.type === "call" && top.name === "IF"
          ? top.args.slice(1).flatMap((node) => (node.type === "text" ? [node.value] : []))
          : [],
      readsOtherBook: found.some(({ book }) => book !== null),
      isSubtotal: calls.has("SUBTOTAL") || calls.has("AGGREGATE"),
      givesNA: calls.has("NA") || nodes.some((node) => node.type === "error" && node.text === "#N/A"),
      ours: [...ourCalls(nodes)],
      calls,
    };
  }

  private area(text: string): RelativeArea | undefined {
    const found = readReference(text);
    if (!found || found.book !== null) return undefined;
    if (found.kind === "name") {
      const meant = Object.entries(this.names).find(
        ([name]) => name.toUpperCase() === found.name.toUpperCase(),
      );
      const target = meant && readReference(meant[1].replace(/^=/, ""));
      return target?.kind === "cells" ? this.area(target.text) : undefined;
    }
    if (found.kind !== "cells") return undefined;
    const address = text.slice(text.lastIndexOf("!") + 1);
    const [first = "", last = first] = address.split(/\.?:\.?/);
    const { row, column, rows, columns } = found.box;
    return {
      sheet: found.sheet,
      corners: [readCorner(first, row, column), readCorner(last, row + rows - 1, column + columns - 1)],
    };
  }

  private argumentAreas(args: readonly Node[]): RelativeArea[] | undefined {
    const areas = args.map((node) =>
      node.type === "reference" || node.type === "name" ? this.area(node.text) : undefined,
    );
    return areas.every((area) => area !== undefined) ? areas : undefined;
  }
}

function* ourCalls(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    const id =
      node.type === "call" && node.callee.type === "name" ? ourFunction(node.callee.text) : undefined;
    if (id !== undefined) yield id;
  }
}
