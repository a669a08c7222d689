import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/** What keeps the engine's index of cells by value; 0.25.1 declares its members, but not that they can be replaced. */
interface ValueIndex {
  set: () => void;
  setContinueBuildingCache: () => void;
}

/**
 * Has Univer 0.25.1 compare cells by what they hold. It keeps an index of the rows that hold each value of a column, and
 * into that go arrays that stand nowhere: what comes of `ROW(B51:B53)*1000` in B94 is taken for the values of B94 to B96,
 * and `B95="none"` is then FALSE whatever B95 holds. It also takes no text, 0 and blank for one value, and to move a row to
 * another value searches all values of the column. Left empty, the index is never asked. Call before the first workbook
 * is made.
 * @returns whether this call applied it: false once it is in place.
 */
export function patchValueIndex(): boolean {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  if (Object.hasOwn(index, "set")) return false;
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
  return true;
}
