import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

/** What a user waits for the rules, apart from Excel's own reading. */
const MOST_MS = 1500;
const [SHEETS, ROWS, COLUMNS] = [10, 100, 50];

export const name = "all rules over 50,000 cells with 44,000 formulas";

const letter = (column) =>
  column < 26
    ? String.fromCharCode(65 + column)
    : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
const year = (column) => `${2000 + column}/${String((1 + column) % 100).padStart(2, "0")}`;

/** Years across; each line grows by a rate, from the second year on, and every tenth adds up the nine above it. */
function sheet(number) {
  const formulas = [["£000", ...Array.from({ length: COLUMNS - 1 }, (_, at) => year(at + 1))]];
  const values = [[...formulas[0]]];
  for (let row = 1; row < ROWS; row += 1) {
    const isTotal = row % 10 === 0;
    const isTyped = row % 20 === 1;
    const label = isTotal ? `Total of part ${row / 10}` : `Line ${row}`;
    formulas.push([label]);
    values.push([label]);
    for (let column = 1; column < COLUMNS; column += 1) {
      const [own, before] = [letter(column), letter(column - 1)];
      const above = Array.from({ length: 9 }, (_, up) => values[row - up - 1]?.[column] ?? 0);
      const figure = isTyped || column === 1 ? 1000 + row + column : values[row][column - 1] * 1.02;
      const grown = isTyped || column === 1 ? figure : `=${before}${row + 1}*1.02`;
      formulas[row].push(isTotal ? `=SUM(${own}${row - 8}:${own}${row})` : grown);
      values[row].push(isTotal ? above.reduce((sum, one) => sum + one, 0) : figure);
    }
  }
  const formats = formulas.map((cells) => cells.map(() => "#,##0"));
  return {
    name: `Sheet ${number}`,
    visibility: "visible",
    formulas,
    values,
    formats,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export async function run({ compare }) {
  const { checkWhole } = await part("checks/checkBook.ts");
  const { known } = await part("checks/known.ts");
  const reading = { sheets: Array.from({ length: SHEETS }, (_, number) => sheet(number + 1)), names: {} };
  const cells = reading.sheets.flatMap(({ formulas }) => formulas.flat());
  const count = cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
  const facts = known({ headings: [], rows: [] }, { headings: [], rows: [] }, new Date("2026-11-30"));
  const times = compare(
    {
      "writing the reading down": () => JSON.stringify(reading),
      rules: () => checkWhole(reading, facts),
    },
    { cells: 1, rounds: 5, isWork: true },
  );
  return [
    `${cells.length.toLocaleString("en-GB")} cells, ${count.toLocaleString("en-GB")} of them formulas`,
    bar(times.rules / 1e6, "ms of work for all rules", { most: MOST_MS }),
    `${(times.rules / times["writing the reading down"]).toFixed(0)} times the work of writing what was read down as JSON`,
  ];
}
