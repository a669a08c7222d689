import { bar } from "./compare.mjs";

const MOST = { free: 4, bounded: 8 };

export const name = "PLAN.ALLOCATE against sorting as many numbers";

export function run({ functions, compare }) {
  const allocate = functions.get("ALLOCATE");
  const measure = (recipients, words, weightOf, bounds) => {
    const weights = Array.from({ length: recipients }, (_, row) => [weightOf(row)]);
    const numbers = weights.map(([weight]) => weight);
    const total = [[10_000_000]];
    const call = () => allocate(total, weights, [[2]], bounds?.floors, bounds?.ceilings, {});
    const pence = call().reduce((sum, [part]) => sum + Math.round(part * 100), 0);
    if (pence !== 1_000_000_000) throw new Error(`${words}: the parts add up to ${pence} pence.`);
    const sort = () => [...numbers].sort((a, b) => a - b);
    const times = compare({ sort, allocate: call }, { cells: recipients });
    return bar(times.allocate / times.sort, `x a sort: ${recipients.toLocaleString("en-GB")} ${words}`, {
      most: bounds ? MOST.bounded : MOST.free,
    });
  };
  // Scattered over the range without a pattern the sort could use; the same at every run.
  const scattered = (row) => (row * 2_654_435_761) % 4_294_967_296;
  const bounds = (recipients) => ({
    floors: Array.from({ length: recipients }, (_, row) => [row % 3 ? 0 : 10 + (row % 7) / 3]),
    ceilings: Array.from({ length: recipients }, (_, row) => [row % 4 ? 0 : 1800 + (row % 5) / 3]),
  });
  return [
    measure(100_000, "populations", (row) => 1 + (scattered(row) % 300_000)),
    measure(100_000, "weights of many digits", (row) => scattered(row) / 7),
    measure(
      10_000,
      "populations with floors and ceilings",
      (row) => 1 + (scattered(row) % 300_000),
      bounds(10_000),
    ),
    measure(
      10_000,
      "weights of many digits with floors and ceilings",
      (row) => scattered(row) / 7,
      bounds(10_000),
    ),
  ];
}
