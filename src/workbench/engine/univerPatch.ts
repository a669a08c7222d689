import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type CellKey = string | number | boolean | null | undefined | symbol;
type Bucket = Set<number>;
type Column = Map<CellKey, Bucket>;

/** The parts of the engine's index of cells by value that this replaces or needs; 0.25.1 declares them private. */
interface ValueIndex {
  _cache: Map<string, Map<string, Map<number, Column>>>;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  set(unit: string, sheet: string, column: number, value: CellKey, row: number, replace?: boolean): void;
  getCellPositions(
    unit: string,
    sheet: string,
    column: number,
    value: CellKey,
    rowsInCache: readonly Interval[],
  ): Positions | undefined;
}

type Interval = readonly [first: number, last: number];

/** The rows that equal a value. */
interface Positions {
  errorType: unknown;
  matchingRows: number[];
}

/**
 * Mends two faults of the index in which Univer 0.25.1 keeps, for each column, the rows that hold each value. To move a row
 * to another value it searches all values of the column, so a column of n formulas costs n² (fixed upstream in 1.0.0,
 * univer#7704): here each row's place is remembered. And it takes no text, 0 and blank for one value: here, as in Excel,
 * only a blank cell equals both of the others. Call before the first workbook is made.
 * @returns whether this call applied it: false once it is in place.
 */
export function patchValueIndex(): boolean {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  if (Object.hasOwn(index, "set")) return false;
  const blank = blankKey(index);
  const places = new WeakMap<Column, Map<number, Bucket>>();

  index.set = (unit, sheet, column, value, row, replace = false) => {
    if (!replace && !index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const sheets = child(index._cache, unit, () => new Map<string, Map<number, Column>>());
    const columns = child(sheets, sheet, () => new Map<number, Column>());
    const buckets = child(columns, column, (): Column => new Map());
    const rows = places.get(buckets) ?? new Map<number, Bucket>();
    places.set(buckets, rows);
    rows.get(row)?.delete(row);
    const bucket = child(buckets, keyOf(value, blank), (): Bucket => new Set());
    bucket.add(row);
    rows.set(row, bucket);
  };
  const positions = index.getCellPositions.bind(index);
  index.getCellPositions = (unit, sheet, column, value, rowsInCache) => {
    const equal = equalKeys(value, blank);
    const buckets = index._cache.get(unit)?.get(sheet)?.get(column);
    if (!equal || !buckets) return positions(unit, sheet, column, value, rowsInCache);
    const rows = equal.flatMap((key) => [...(buckets.get(key) ?? [])]);
    const inCache = (row: number) => rowsInCache.some(([first, last]) => row >= first && row <= last);
    return { errorType: null, matchingRows: rows.filter(inCache) };
  };
  return true;
}

/** The keys of the cells that equal a blank cell, no text or 0; undefined for any other value. */
function equalKeys(value: CellKey, blank: CellKey): CellKey[] | undefined {
  if (value === null || value === undefined) return [blank, "", 0];
  if (value === "") return [blank, ""];
  return value === 0 ? [blank, 0] : undefined;
}

/** The engine's own key for blank cells is not exported: have it make one, in a workbook nobody has, and look. */
function blankKey(index: ValueIndex): CellKey {
  const nowhere = "workbench.no-workbook";
  index.set(nowhere, nowhere, 0, null, 0, true);
  const blank = index._cache.get(nowhere)?.get(nowhere)?.get(0)?.keys().next().value;
  index._cache.delete(nowhere);
  return blank;
}

/**
 * The engine's rule: text is compared without regard to case, and text that reads as a number is one. No text keeps a key
 * of its own, apart from that of blank cells.
 */
function keyOf(value: CellKey, blank: CellKey): CellKey {
  if (value === null || value === undefined) return blank;
  if (value === "") return value;
  if (typeof value !== "string" && typeof value !== "number") return value;
  const number = Number(value);
  if (Number.isFinite(number) && String(number) === String(value)) return number === 0 ? 0 : number;
  return typeof value === "string" ? value.toLowerCase() : value;
}

function child<Key, Value>(parent: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = parent.get(key) ?? make();
  parent.set(key, found);
  return found;
}
