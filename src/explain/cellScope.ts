import { readReference } from "../formulas/references";
import type { Node } from "../formulas/tree";
import { boundingBox } from "../grid/box";
import type { Cell } from "../grid/cell";
import { figuresIn, isNumber, type Area, type Figure } from "./figure";
import { labelOf } from "./labels";
import { furtherFor } from "./natives/natives";
import { statementOf } from "./ours";
import { FURTHER, OURS } from "./parts";
import { PlaceScope, type Ranges } from "./placeScope";
import { addressOf, cellsOf, type Book, type Cells } from "./reading";
import { reduce, reduceAny } from "./reduce";
import { sizesOf } from "./sizes";
import { lowerFirst } from "./lowerFirst";

/** Formulas over ranges are worked out place by place up to so many. */
const MOST_WORKED_OUT = 2000;

/** More cells than this of one range are not followed. */
const MOST = 20_000;

const scopes = new WeakMap<Book, Map<string, CellScope>>();

/** What names and references stand for in a cell of a book; made once, for what they stand for is found once. */
export function scopeAt(book: Book, anchor: Cell): CellScope {
  const known = scopes.get(book) ?? new Map<string, CellScope>();
  scopes.set(book, known);
  const scope = known.get(addressOf(anchor)) ?? new CellScope(book, anchor);
  known.set(addressOf(anchor), scope);
  return scope;
}

/** What names and references of a formula stand for in the cell where it stands. */
class CellScope implements Ranges {
  private readonly areas = new Map<Node, Area | undefined>();

  constructor(
    readonly book: Book,
    private readonly place: Cell,
  ) {}

  figure(node: Node): Figure | undefined {
    if (node.type === "group") return this.figure(node.of);
    if (node.type === "call" && this.givesRange(node) && !this.cells(node)) {
      const area = this.area(node);
      return area
        ? area.flat().length === 1
          ? area[0]?.[0]
          : undefined
        : statementOf(node) && OURS.get().oneOfOurs(node, this);
    }
    if (node.type === "call" && !this.givesRange(node))
      return furtherFor(node.name)?.lookedUp(node.name, node.args, this);
    const cells = this.cells(node);
    if (cells?.rows !== 1 || cells.columns !== 1) return undefined;
    return this.at(cells);
  }

  /** Asked for again and again by each cell of a block: found once. */
  area(node: Node): Area | undefined {
    if (!this.areas.has(node)) this.areas.set(node, this.areaOf(node));
    return this.areas.get(node);
  }

  givesRange(node: Node): boolean {
    return node.type === "call" && (node.name === "" || this.fillingOf(node.name) !== undefined);
  }

  private fillingOf(name: string) {
    return furtherFor(name)?.ARRAYS[name];
  }

  called(node: Node): string {
    const cells = this.cells(node);
    if (!cells) return "";
    const { row, heading } = labelOf(this.book, cells);
    return lowerFirst(cells.columns === 1 ? heading : cells.rows === 1 ? row : "");
  }

  private areaOf(node: Node): Area | undefined {
    if (node.type === "group") return this.area(node.of);
    if (node.type === "array") {
      const rows = node.rows.map((row) => row.map((part) => this.constant(part)));
      return rows.every((row) => row.every((figure) => figure !== undefined)) ? rows : undefined;
    }
    const cells = this.cells(node);
    if (cells) return this.areaOfCells(cells);
    if (node.type === "call") {
      const filling = this.fillingOf(node.name);
      if (filling) return filling(this.reader, node.args);
      const ours = statementOf(node) && OURS.get().answerOf(node, this, this.book);
      if (ours) return ours;
    }
    const [rows, columns] = sizesOf(node, this);
    if (rows * columns > 1) return this.eachPlace(node, rows, columns);
    const figure = this.constant(node);
    return figure && [[figure]];
  }

  private areaOfCells(cells: Cells): Area | undefined {
    const clipped = this.book.clipped(cells);
    if (clipped.rows * clipped.columns > MOST || !this.book.knows(clipped)) return undefined;
    return cellsOf(clipped).map((row) => row.map((cell) => this.at(cell)));
  }

  /** What the functions that fill ranges read their arguments by. */
  private readonly reader = {
    area: (node: Node | undefined) => node && this.area(node),
    number: (node: Node | undefined, usual: number) =>
      !node || node.type === "omitted" ? usual : this.number(node),
  };

  /** What a formula over ranges gives at each of their places: IF(ISNUMBER(B2:B9),B2:B9,""). */
  private eachPlace(node: Node, rows: number, columns: number): Area | undefined {
    if (rows * columns > MOST_WORKED_OUT) return undefined;
    const figures = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => figureOf(node, new PlaceScope(this, { row, column }))),
    );
    return figures.every((row) => row.every((figure) => figure !== undefined)) ? figures : undefined;
  }

  /** A value that is worked out where it stands, with all cells it comes from. */
  private constant(node: Node): Figure | undefined {
    return node.type === "omitted" ? undefined : figureOf(node, this);
  }

  private at(cell: Cell): Figure {
    const { sheet, row, column } = cell;
    return { value: this.book.value(cell), cells: [{ sheet, row, column }] };
  }

  /** The rectangle that a part refers to. */
  cells(node: Node): Cells | undefined {
    switch (node.type) {
      case "group":
        return this.cells(node.of);
      case "prefix":
        return node.operator === "@" ? this.cells(node.of) : undefined;
      case "reference": {
        const found = readReference(node.text);
        if (found?.kind !== "cells" || found.book !== null || found.lastSheet !== null) return undefined;
        return { ...found.box, sheet: found.sheet ?? this.place.sheet };
      }
      case "name": {
        const found = readReference(node.text);
        return found?.kind === "name" && found.book === null ? this.book.named(found.name) : undefined;
      }
      case "structured":
        return FURTHER.get().tableCells(node.text, this.book, this.place);
      case "spill": {
        const anchor = this.cells(node.of);
        return anchor && (this.book.spill(anchor) ?? anchor);
      }
      case "binary": {
        if (node.operator !== ":") return undefined;
        const [left, right] = [this.cells(node.left), this.cells(node.right)];
        return left && right && left.sheet === right.sheet
          ? { ...boundingBox(left, right), sheet: left.sheet }
          : undefined;
      }
      case "call":
        return furtherFor(node.name)?.foundIn(node.name, node.args, this);
      default:
        return undefined;
    }
  }

  number(node: Node): number | undefined {
    if (node.type === "omitted") return 0;
    const value = reduce(node, this)?.value;
    return isNumber(value) ? value : undefined;
  }
}

export type { CellScope };

/** What a part comes to, as one figure: that of a cell as it stands, else with the cells that it is worked out from. */
function figureOf(node: Node, scope: CellScope | PlaceScope): Figure | undefined {
  const reduced = reduceAny(node, scope);
  if (!reduced) return undefined;
  const { made, figures, value } = reduced;
  if (made.is === "figure") return figures[made.figure];
  const used = figuresIn(made).flatMap((at) => figures[at] ?? []);
  // What a condition decides has the cells that it asks about.
  const isDecided = used.length === 0 && value !== "";
  return { value, cells: (isDecided ? figures : used).flatMap(({ cells }) => cells), worked: true };
}
