import { bar } from "./compare.mjs";

const PROPOSALS = 25;
const YEARS = 7;
/** Trying every set doubles with each proposal: so many are tried out, and the rest is multiplied up. */
const TRIED = 19;

export const name = `PLAN.REINSTATE best-fit, ${PROPOSALS} proposals over ${YEARS} years`;

/** Costs without pattern, to the tenth, so that no set is obviously the best; always the same ones. */
function costs() {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: PROPOSALS }, () =>
    Array.from({ length: YEARS }, () => Math.round(next() * 100) / 10),
  );
}

/** The highest total of the last year among all sets that fit, set by set. */
function everySet(rows, money) {
  const last = rows[0].length - 1;
  let most = 0;
  const visit = (row, spent) => {
    if (row === rows.length) {
      if (spent[last] > most && spent.every((amount, year) => amount <= money[year] + 1e-9))
        most = spent[last];
      return;
    }
    visit(
      row + 1,
      spent.map((amount, year) => amount + rows[row][year]),
    );
    visit(row + 1, spent);
  };
  visit(
    0,
    rows[0].map(() => 0),
  );
  return most;
}

export function run({ functions, compare }) {
  const all = costs();
  const money = Array.from({ length: YEARS }, () => 60);
  const reinstate = functions.get("REINSTATE");
  const bestFit = (rows) =>
    reinstate(
      rows.map((_, row) => [`P${row}`]),
      rows,
      [money],
      null,
      [["best-fit"]],
      null,
      {},
    );
  const few = all.slice(0, TRIED);
  agree(bestFit(few).at(-1)[3], everySet(few, money));
  const times = compare(
    { ours: () => bestFit(all), every: () => everySet(few, money) },
    { cells: 1, rounds: 5, isWork: true },
  );
  const everySetOfAll = times.every * 2 ** (PROPOSALS - TRIED);
  return [
    bar(times.ours / 1e9, "s of work a call", { most: 0.2 }),
    bar(everySetOfAll / times.ours, "times as fast as trying every set", { least: 10 }),
  ];
}

function agree(ours, tried) {
  if (Math.abs(ours - tried) > 1e-6) throw new Error(`best-fit puts ${ours} back, trying every set ${tried}`);
}
