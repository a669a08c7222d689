import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const CALLS = 10_000;

export const name = `${CALLS.toLocaleString("en-GB")} calls of one cell, as a formula filled down makes them`;

/** Each as Excel calls it, cell by cell, and what it works out without the cells. */
export async function run({ functions, compare }) {
  const { gap } = await part("model/budget/gap.ts");
  const { status } = await part("model/targets/status.ts");
  const { rate } = await part("model/targets/rate.ts");
  const [GAP, RAG, RATE] = ["GAP", "RAG", "RATE"].map((id) => functions.get(id));
  const cell = (value) => [[value]];
  const filled = {
    GAP: [
      (row) => GAP(cell(2673.3 + row), cell(67.6), cell(0), cell(2619.4), {}),
      (row) => gap(2673.3 + row, 67.6, 0, 2619.4),
    ],
    RAG: [
      (row) => RAG(cell(80 + (row % 40)), cell(100), null, null, null, null, {}),
      (row) => status(80 + (row % 40), 100, "higher", 0.05, "percent", undefined),
    ],
    RATE: [(row) => RATE(cell(row), cell(250_000), null, {}), (row) => rate(row, 250_000, 1000)],
  };
  return Object.entries(filled).map(([id, [call, plain]]) => {
    if (call(7)[0][0] !== plain(7)) throw new Error(`PLAN.${id} gives ${call(7)[0][0]}, not ${plain(7)}.`);
    // What is worked out is kept, or the plain function would be left out altogether.
    const down = (each) => () => Array.from({ length: CALLS }, (_, row) => each(row));
    const times = compare({ call: down(call), plain: down(plain) }, { cells: CALLS, isWork: true });
    return bar((times.call - times.plain) / 1000, `µs a call of PLAN.${id} above the plain function`, {
      most: 1,
    });
  });
}
