import { readReference } from "../formulas/references";
import { ourFunction } from "../formulas/functionName";
import { children, type Node } from "../formulas/tree";
import { boundingBox } from "../grid/box";
import type { Cell } from "../grid/cell";
import { isNumber, type Area, type Figure } from "./figure";
import { filledBy, statementOf } from "./ours";
import { cellsOf, type Book, type Cells } from "./reading";
import { reduce, type Scope } from "./reduce";
import { stated } from "./stated";
import { spread } from "./statement";
import { tableCells } from "./tableCells";

/** Formulas over ranges are worked out place by place up to so many. */
const MOST_WORKED_OUT = 2000;

/** More cells than this of one range are not followed. */
const MOST = 20_000;

/** What names and references of a formula stand for in the cell where it stands. */
export class CellScope implements Scope {
  constructor(
    private readonly book: Book,
    private readonly place: Cell,
  ) {}

  figure(node: Node): Figure | undefined {
    if (node.type === "group") return this.figure(node.of);
    if (node.type === "call") return this.called(node.name, node.args) ?? this.ofOurs(node);
    const cells = this.cells(node);
    if (cells?.rows !== 1 || cells.columns !== 1) return undefined;
    return this.at(cells);
  }

  area(node: Node): Area | undefined {
    if (node.type === "group") return this.area(node.of);
    if (node.type === "array") {
      const rows = node.rows.map((row) => row.map((part) => this.constant(part)));
      return rows.every((row) => row.every((figure) => figure !== undefined)) ? rows : undefined;
    }
    if (node.type === "call" && node.name === "TRANSPOSE" && node.args[0]) {
      const area = this.area(node.args[0]);
      return area?.[0]?.map((_, column) => area.flatMap((row) => row[column] ?? []));
    }
    const cells = this.cells(node);
    if (cells) {
      const clipped = this.book.clipped(cells);
      if (clipped.rows * clipped.columns > MOST || !this.book.knows(clipped)) return undefined;
      return cellsOf(clipped).map((row) => row.map((cell) => this.at(cell)));
    }
    const [rows, columns] = this.sizeOf(node);
    if (rows * columns > 1) return this.eachPlace(node, rows, columns);
    const figure = this.constant(node);
    return figure && [[figure]];
  }

  /** What a formula over ranges gives at each of their places: IF(ISNUMBER(B2:B9),B2:B9,""). */
  private eachPlace(node: Node, rows: number, columns: number): Area | undefined {
    if (rows * columns > MOST_WORKED_OUT) return undefined;
    const figures = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const here: Scope = {
          figure: (part) => {
            const area = part.type === "call" ? undefined : this.area(part);
            const figure = this.figure(part);
            return figure ?? (area && spread(area, { row, column }));
          },
          area: (part) => this.area(part),
        };
        const reduced = reduce(node, here);
        return reduced && { value: reduced.value, cells: reduced.figures.flatMap(({ cells }) => cells) };
      }),
    );
    return figures.every((row) => row.every((figure) => figure !== undefined)) ? figures : undefined;
  }

  /** How many rows and columns a formula over ranges has; functions that take a whole range make one value of it. */
  private sizeOf(node: Node): readonly [rows: number, columns: number] {
    const cells = this.cells(node);
    if (cells) return [cells.rows, cells.columns];
    if (node.type === "call" && !/^(?:IF|ISNUMBER|ISBLANK|ISTEXT|N|ABS|ROUND|IFERROR)$/.test(node.name))
      return [1, 1];
    const parts = node.type === "call" ? node.args : children(node);
    const sizes = parts.map((part) => this.sizeOf(part));
    return [Math.max(1, ...sizes.map(([rows]) => rows)), Math.max(1, ...sizes.map(([, columns]) => columns))];
  }

  /** A value that is worked out where it stands, with all cells it comes from. */
  private constant(node: Node): Figure | undefined {
    if (node.type === "omitted") return undefined;
    const reduced = reduce(node, this);
    return reduced && { value: reduced.value, cells: reduced.figures.flatMap(({ cells }) => cells) };
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
        return tableCells(node.text, this.book, this.place);
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
        return this.found(node.name, node.args);
      default:
        return undefined;
    }
  }

  /** What INDEX picks of a range. */
  private found(name: string, args: readonly Node[]): Cells | undefined {
    if (name !== "INDEX") return undefined;
    const [range, down, right] = args;
    const cells = range && this.cells(range);
    if (!cells || !down) return undefined;
    const first = this.number(down);
    const second = right ? this.number(right) : 0;
    if (first === undefined || second === undefined) return undefined;
    // One number picks along a single row.
    const [row, column] = cells.rows === 1 && !right ? [0, first] : [first, second];
    if (row > cells.rows || column > cells.columns || row < 0 || column < 0) return undefined;
    return {
      sheet: cells.sheet,
      row: cells.row + Math.max(row - 1, 0),
      rows: row > 0 ? 1 : cells.rows,
      column: cells.column + Math.max(column - 1, 0),
      columns: column > 0 ? 1 : cells.columns,
    };
  }

  private number(node: Node): number | undefined {
    if (node.type === "omitted") return 0;
    const value = reduce(node, this)?.value;
    return isNumber(value) ? value : undefined;
  }

  /** The one figure that a look-up finds. */
  private called(name: string, args: readonly Node[]): Figure | undefined {
    const cells = this.found(name, args);
    if (cells) return cells.rows * cells.columns === 1 ? this.at(cells) : undefined;
    const [what, where, from, exact] = args;
    const wanted = what && /^[XVH]LOOKUP$/.test(name) ? reduce(what, this)?.value : undefined;
    const among = where && wanted !== undefined ? this.area(where) : undefined;
    if (!among || wanted === undefined || !from) return undefined;
    const isSame = ({ value }: Figure) => String(value).toLowerCase() === String(wanted).toLowerCase();
    if (name === "XLOOKUP") return this.area(from)?.flat()[among.flat().findIndex(isSame)];
    const place = this.number(from);
    const isExact = exact && (exact.type === "boolean" ? !exact.value : this.number(exact) === 0);
    if (place === undefined || !isExact) return undefined;
    if (name === "VLOOKUP") return among.find(([first]) => first && isSame(first))?.[place - 1];
    const column = among[0]?.findIndex(isSame) ?? -1;
    return among[place - 1]?.[column];
  }

  /** A call of ours within a formula, as one figure of it. */
  private ofOurs(node: Extract<Node, { type: "call" }>): Figure | undefined {
    const id = node.callee.type === "name" ? ourFunction(node.callee.text) : undefined;
    const statement = id === undefined ? undefined : statementOf(id);
    if (!statement) return undefined;
    const filled = filledBy(statement, node, this, [[{ value: "", cells: [] }]]);
    const reduced = filled && stated(statement, filled, 0, 0)?.reduced;
    return (
      reduced && {
        value: reduced.value,
        words: `by PLAN.${statement.id}`,
        cells: reduced.figures.flatMap(({ cells }) => cells),
      }
    );
  }
}
