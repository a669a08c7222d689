import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const [ROWS, COLUMNS] = [5_000, 50];
/** A table of so many rows less takes so much less: one pass, whatever the machine. */
const FEWER = 10;
const MOST_TIMES = 20;
/** What a person does not notice, in milliseconds: the pane reads a block in its own thread, in one turn. */
const UNNOTICED = 200;

export const name = `reading somebody's table of ${ROWS.toLocaleString("en-GB")} rows and ${COLUMNS} columns`;

/** Wards with codes and counts: names, headings of years, a total of each tenth and of all. */
function wards(count) {
  const head = ["Code", "Ward", ...Array.from({ length: COLUMNS - 2 }, (_, at) => `Measure ${at + 1}`)];
  const rows = Array.from({ length: count - 1 }, (_, row) => [
    `E05${String(row).padStart(6, "0")}`,
    row % 10 === 9 ? "" : `Ward ${row}`,
    ...Array.from({ length: COLUMNS - 2 }, (__, column) => ((row * 7919 + column * 104_729) % 997) + 1),
  ]);
  const values = [head, ...rows];
  return { address: `Wards!A1:AX${count}`, values, texts: values.map((row) => row.map(String)) };
}

export async function run({ compare }) {
  const { guessOwn } = await part("sheets/ownBlock/ownGuess.ts");
  const { ownFaults } = await part("sheets/ownBlock/ownFaults.ts");
  // One whose items are the columns of a table, and one whose items are its rows.
  const { grants } = await part("sheets/models/grants.ts");
  const { budgetGap } = await part("sheets/models/budgetGap.ts");
  const [cells, few] = [wards(ROWS), wards(ROWS / FEWER)];
  const guess = guessOwn(cells, grants.own);
  const times = compare(
    {
      reading: () => guessOwn(cells, grants.own),
      readingRows: () => guessOwn(cells, budgetGap.own),
      few: () => guessOwn(few, grants.own),
      checking: () => ownFaults(guess, grants.own),
    },
    { cells: 1, rounds: 5 },
  );
  return [
    bar(times.reading / times.few, `times the work for ${FEWER} times the rows`, { most: MOST_TIMES }),
    bar(times.reading / 1e6, "ms for finding headings, names, figures, totals and roles of columns", {
      most: UNNOTICED,
    }),
    bar(times.readingRows / 1e6, "ms for the same, with roles of rows", { most: UNNOTICED }),
    bar(times.checking / 1e6, "ms for looking at every cell that is used", { most: UNNOTICED }),
  ];
}
