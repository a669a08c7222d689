const ROUNDS = 15;
/** How long each way runs before the clock does: a sheet recalculates code that has long been compiled. */
const WARM_UP_MS = 500;

/**
 * Times several ways to one result, turn by turn so that a busy machine slows them alike.
 *
 * @param {Record<string, () => unknown>} variants what to call, by name; each runs for a while before the clock does
 * @param {{ cells: number, rounds?: number }} size how many cells one call gives
 * @returns {Record<string, number>} the median, in nanoseconds a cell, by name
 */
export function compare(variants, { cells, rounds = ROUNDS }) {
  const entries = Object.entries(variants);
  const times = new Map(entries.map(([name]) => [name, []]));
  for (const [, run] of entries) {
    for (const end = performance.now() + WARM_UP_MS; performance.now() < end;) run();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of entries) {
      const start = process.hrtime.bigint();
      run();
      times.get(name).push(Number(process.hrtime.bigint() - start) / cells);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name))]));
}

/** The result of a comparison as lines of text. */
export function lines(nanoseconds) {
  const width = Math.max(...Object.keys(nanoseconds).map((name) => name.length));
  return Object.entries(nanoseconds).map(
    ([name, time]) => `${name.padEnd(width)}  ${time.toFixed(0).padStart(7)} ns a cell`,
  );
}

/** A figure beside the bar it is held to: `{ least }` or `{ most }`. */
export function bar(value, words, { least = -Infinity, most = Infinity }) {
  const limit = most === Infinity ? `at least ${least}` : `at most ${most}`;
  return `${value.toFixed(2)} ${words} (bar: ${limit}): ${value >= least && value <= most ? "met" : "missed"}`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
