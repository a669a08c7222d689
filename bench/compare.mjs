import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const ROUNDS = 15;
/** How long each way runs before the clock does: a sheet recalculates code that has long been compiled. */
const WARM_UP_MS = 500;

// Without it a way pays for the rubbish that the one before has left, or does not: times differ tenfold. Of young rubbish
// only: collecting all of it throws away code that was compiled, which a sheet's recalculation has.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** What the clock on the wall says, in nanoseconds. */
const wall = () => Number(process.hrtime.bigint());
/** What this process has worked, in nanoseconds: however many others share the machine, it is the same. */
const work = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/**
 * Times several ways to one result, turn by turn so that a busy machine slows them alike.
 *
 * @param {Record<string, () => unknown>} variants what to call, by name; each runs for a while before the clock does
 * @param {{ cells: number, rounds?: number, isWork?: boolean }} size how many cells one call gives; `isWork` counts the
 *   processor's time in place of the clock's, for calls long enough
 * @returns {Record<string, number>} the median, in nanoseconds a cell, by name
 */
export function compare(variants, { cells, rounds = ROUNDS, isWork = false }) {
  const clock = isWork ? work : wall;
  const entries = Object.entries(variants);
  const times = new Map(entries.map(([name]) => [name, []]));
  for (const [, run] of entries) {
    for (const end = performance.now() + WARM_UP_MS; performance.now() < end;) run();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of entries) {
      collect({ type: "minor" });
      const start = clock();
      run();
      times.get(name).push((clock() - start) / cells);
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

/** What the bars of this run were held to, in their order. */
export const reached = [];

/** A figure beside the bar it is held to: `{ least }` or `{ most }`. */
export function bar(value, words, { least = -Infinity, most = Infinity }) {
  const limit = most === Infinity ? `at least ${least}` : `at most ${most}`;
  const isMet = value >= least && value <= most;
  reached.push({ words, value: Number(value.toPrecision(3)), bar: limit, isMet });
  return `${value.toFixed(2)} ${words} (bar: ${limit}): ${isMet ? "met" : "missed"}`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
