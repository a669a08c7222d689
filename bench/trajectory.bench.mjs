import { bar, lines } from "./compare.mjs";

const INDICATORS = 10_000;
const YEARS = 3;

export const name = `PLAN.TRAJECTORY over ${INDICATORS.toLocaleString("en-GB")} indicators, ${YEARS} years`;

export function run({ functions, compare }) {
  const column = (first, step) => Array.from({ length: INDICATORS }, (_, row) => [first + row * step]);
  const [baseline, target] = [column(100, 0.1), column(85, 0.1)];
  const trajectory = functions.get("TRAJECTORY");
  const call = () => trajectory(baseline, target, [[YEARS]], null, null, null, null, null, {});
  const plainLoop = () =>
    baseline.map(([from], row) =>
      Array.from({ length: YEARS }, (_, year) => from + ((target[row][0] - from) * (year + 1)) / YEARS),
    );
  if (call().length !== INDICATORS) throw new Error("Not every indicator has its row.");
  const times = compare({ "plain loop": plainLoop, "PLAN.TRAJECTORY": call }, { cells: INDICATORS * YEARS });
  return [
    ...lines(times),
    bar(times["PLAN.TRAJECTORY"] / times["plain loop"], "times the plain loop", { most: 1.5 }),
  ];
}
