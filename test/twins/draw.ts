import { mulberry32 } from "../../src/model/numbers/mulberry32";
import type { Argument, Value } from "./twinWorkbook";

/** Random calls by the function's id: each run gives the arguments of one more call. */
export type RandomCalls = Readonly<Record<string, () => readonly Argument[]>>;
type Cell = Value | null;
type Cells = readonly (readonly Cell[])[];

let next: () => number = mulberry32(1);

/** Begins the drawing anew: the same seed gives the same calls. */
export const sow = (seed: number): void => {
  next = mulberry32(seed);
};

/** Whether, with this chance. */
export const chance = (of: number): boolean => next() < of;
export const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
export const dec = (from: number, to: number, decimals: number): number =>
  Number((from + next() * (to - from)).toFixed(decimals));
export const pick = <Items extends readonly [unknown, ...unknown[]]>(...items: Items): Items[number] =>
  items[int(0, items.length - 1)];

export const times = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => item(at));
export const row = (count: number, cell: () => Cell): Cells => [times(count, cell)];
export const col = (count: number, cell: () => Cell): Cells => times(count, () => [cell()]);
export const mat = (rows: number, columns: number, cell: () => Cell): Cells =>
  times(rows, () => times(columns, cell));
export const list = (count: number, cell: () => Cell): Cells => (chance(0.5) ? row : col)(count, cell);

/** The cell, or with this chance a blank one. */
export const blank = (of: number, cell: () => Cell) => (): Cell => (chance(of) ? null : cell());
export const money = (): number => dec(-50, 3000, 1);
export const pos = (): number => dec(0, 3000, pick(0, 1, 2));
export const frac = (): number => dec(-0.1, 0.1, 4);

/** Consecutive financial years, each in one of its spellings. */
export function years(count: number): Cell[] {
  const first = int(2005, 2020);
  return times(count, (at) => {
    const year = first + at;
    const end = String((year + 1) % 100).padStart(2, "0");
    return pick(`${year}/${end}`, year, `${year}-${end}`);
  });
}
