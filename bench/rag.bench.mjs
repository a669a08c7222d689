import { bar, lines } from "./compare.mjs";

const CELLS = 100_000;

export const name = `PLAN.RAG over ${CELLS.toLocaleString("en-GB")} cells`;

export function run({ functions, compare }) {
  const actual = Array.from({ length: CELLS }, (_, row) => [80 + (row % 40)]);
  const rag = functions.get("RAG");
  const call = () => rag(actual, [[100]], null, null, null, null, {});
  const plainLoop = () =>
    actual.map(([figure]) => [figure >= 100 ? "Green" : figure >= 95 ? "Amber" : "Red"]);
  const ours = call();
  const differs = plainLoop().findIndex(([word], row) => ours[row][0] !== word);
  if (differs !== -1) throw new Error(`Row ${differs + 1} differs.`);
  const times = compare({ "plain loop": plainLoop, "PLAN.RAG": call }, { cells: CELLS, isWork: true });
  return [
    ...lines(times),
    bar(times["PLAN.RAG"] / times["plain loop"], "times the plain loop", { most: 1.5 }),
  ];
}
