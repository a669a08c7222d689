/** Rows that are written or read together. */
export interface Chunk {
  readonly first: number;
  readonly rows: number;
}

/** The most cells that go into one request: well below the 5 MB that Excel on the web takes. */
export const CELLS_AT_ONCE = 20_000;

/** Cuts rows into chunks of at most `CELLS_AT_ONCE` cells. */
export function rowChunks(rows: number, columns: number): Chunk[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, chunk) => ({
    first: chunk * most,
    rows: Math.min(most, rows - chunk * most),
  }));
}
