import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const FRAME = 100;
const [ROWS, COLUMNS] = [1000, 50];

export const name = "walking a figure to its inputs in a sheet of 50,000 used cells";

/** Years across, lines down; every fifth line adds up the four above it, and the last all of those. */
function sheet() {
  const formulas = [];
  const values = [];
  const letter = (column) =>
    column < 26
      ? String.fromCharCode(65 + column)
      : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
  for (let row = 0; row < ROWS; row += 1) {
    const texts = [`Line ${row}`];
    const figures = [`Line ${row}`];
    for (let column = 1; column < COLUMNS; column += 1) {
      const name = letter(column);
      const isTotal = row % 5 === 0 && row > 0;
      const previous = row > 5 ? `+${name}${row - 4}` : "";
      const total = isTotal ? `=SUM(${name}${row - 3}:${name}${row})${previous}` : row * column;
      texts.push(
        row === 0
          ? `${1960 + column}/${String(61 + column)
              .padStart(2, "0")
              .slice(-2)}`
          : total,
      );
      const above = isTotal ? [1, 2, 3, 4].reduce((sum, up) => sum + values[row - up][column], 0) : 0;
      const before = row > 5 && isTotal ? values[row - 5][column] : 0;
      figures.push(row === 0 ? texts.at(-1) : isTotal ? above + before : row * column);
    }
    formulas.push(texts);
    values.push(figures);
  }
  const written = values.map((cells) => cells.map(String));
  return { name: "Budget", row: 0, column: 0, formulas, values, texts: written, whole: true };
}

export async function run({ compare }) {
  const { Book } = await part("explain/reading.ts");
  const { walk } = await part("explain/walk.ts");
  const reading = { sheets: [sheet()], names: {}, tables: [], spills: [] };
  const cell = { sheet: "Budget", row: ROWS - 5, column: COLUMNS - 1 };
  const times = compare(
    {
      "reading every cell once": () =>
        reading.sheets[0].values.map((row) => row.map((value) => String(value))),
      // A book of its own each time: nothing is remembered from the walk before.
      walk: () => walk(new Book(reading), cell),
    },
    { cells: 1 },
  );
  return [
    bar(times.walk / 1e6, "ms a walk over 50,000 used cells", { most: FRAME }),
    `${(times.walk / times["reading every cell once"]).toFixed(2)} times as long as to write out every cell`,
  ];
}
