import type { Node } from "../formulas/tree";
import type { Place } from "../grid/cell";
import { compare, same } from "./comparison";
import { isNumber, type Area, type CellValue, type Figure } from "./figure";
import { spread } from "./areas";

/** What a function that fills a range reads its arguments by. */
export interface Reader {
  area(node: Node | undefined): Area | undefined;
  number(node: Node | undefined, usual: number): number | undefined;
}

type Filling = (read: Reader, args: readonly Node[]) => Area | undefined;

const plain = (value: CellValue): Figure => ({ value, cells: [] });

const grid = (rows: number, columns: number, at: (row: number, column: number) => Figure): Area =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));

/** As many as a formula's figures are followed one by one. */
const MOST = 20_000;

const SEQUENCE: Filling = (read, [down, right, from, by]) => {
  const [rows, columns] = [read.number(down, 1), read.number(right, 1)];
  const [start, step] = [read.number(from, 1), read.number(by, 1)];
  if (!rows || !columns || start === undefined || step === undefined || rows * columns > MOST)
    return undefined;
  return grid(rows, columns, (row, column) => plain(start + step * (row * columns + column)));
};

const TRANSPOSE: Filling = (read, [of]) => {
  const area = read.area(of);
  return area && turned(area);
};

const turned = (area: Area): Area =>
  (area[0] ?? []).map((_, column) => area.flatMap((row) => row[column] ?? []));

/** Each row's figures times each column's, added up. */
const MMULT: Filling = (read, [one, other]) => {
  const [left, right] = [read.area(one), read.area(other)];
  if (!left || !right || left[0]?.length !== right.length) return undefined;
  const columns = turned(right);
  if (left.length * columns.length * right.length > 10 * MOST) return undefined;
  return left.map((row) =>
    columns.map((column) => {
      const used = row.flatMap((figure, at) => {
        const factor = column[at];
        const [first, second] = [figure.value, factor?.value];
        return factor && isNumber(first) && isNumber(second) && first * second !== 0
          ? [{ value: first * second, cells: [...figure.cells, ...factor.cells] }]
          : [];
      });
      const value = used.reduce((sum, product) => sum + product.value, 0);
      return { value, cells: used.flatMap(({ cells }) => cells) };
    }),
  );
};

/** The rows, or the columns, at which a condition holds. */
const FILTER: Filling = (read, [of, condition]) => {
  const [area, asked] = [read.area(of), read.area(condition)];
  const answers = asked?.flat().map(({ value }) => value === true || (isNumber(value) && value !== 0));
  if (!area || !answers) return undefined;
  return asked?.length === 1 && area.length !== 1
    ? area.map((row) => row.filter((_, column) => answers[column]))
    : area.filter((_, row) => answers[row]);
};

const byValue = (one: CellValue, other: CellValue): number =>
  same(one, other) ? 0 : compare("<", one, other) ? -1 : 1;

/** The rows in the order of a list, then of the next where that is the same. */
const SORTBY: Filling = (read, [of, ...orders]) => {
  const area = read.area(of);
  const keys = orders.flatMap((by, at) =>
    at % 2 === 0 ? [{ list: read.area(by)?.flat(), way: read.number(orders[at + 1], 1) }] : [],
  );
  if (!area || keys.some(({ list, way }) => list?.length !== area.length || way === undefined))
    return undefined;
  const order = (one: number, other: number) =>
    keys.reduce(
      (found, { list, way = 1 }) =>
        found || way * byValue(list?.[one]?.value ?? "", list?.[other]?.value ?? ""),
      0,
    );
  return area
    .map((_, at) => at)
    .sort(order)
    .flatMap((at) => area.slice(at, at + 1));
};

/** What stands at these places of a range: whole rows and columns where a place is 0 or left out. */
const INDEX: Filling = (read, [of, down, right]) => {
  const area = read.area(of);
  const [rows, columns] = [down && read.area(down), right && read.area(right)];
  if (!area || (down && !rows) || (right && !columns)) return undefined;
  const picks = new Picks(area, rows, columns, right === undefined);
  return grid(picks.rows, picks.columns, (row, column) => {
    const at = picks.at({ row, column });
    return area[at.row]?.[at.column] ?? plain("#REF!");
  });
};

/** Which rows and columns of a range INDEX picks. */
export class Picks {
  private readonly down: Area;
  private readonly right: Area;

  constructor(area: Area, rows: Area | undefined, columns: Area | undefined, isOneNumber: boolean) {
    // One number picks along a single row.
    const isLine = isOneNumber && area.length === 1;
    const all = (count: number): Area => [Array.from({ length: count }, (_, at) => plain(at + 1))];
    this.down = isLine ? [[plain(1)]] : isAll(rows) ? turned(all(area.length)) : rows;
    this.right = isLine && rows ? rows : isAll(columns) ? all(area[0]?.length ?? 0) : columns;
  }

  get rows(): number {
    return Math.max(this.down.length, this.right.length);
  }

  get columns(): number {
    return Math.max(this.down[0]?.length ?? 0, this.right[0]?.length ?? 0);
  }

  /** The place in the range of what stands at a place of the result. */
  at(place: Place): Place {
    const [row, column] = [this.down, this.right].map((one) => spread(one, place)?.value);
    return {
      row: isNumber(row) ? Math.floor(row) - 1 : -1,
      column: isNumber(column) ? Math.floor(column) - 1 : -1,
    };
  }
}

const isAll = (one: Area | undefined): one is undefined =>
  !one || (one.flat().length === 1 && !one[0]?.[0]?.value);

/** The functions of Excel's that fill a range of their own. */
export const ARRAYS: Readonly<Partial<Record<string, Filling>>> = {
  SEQUENCE,
  TRANSPOSE,
  MMULT,
  FILTER,
  SORTBY,
  INDEX,
};
