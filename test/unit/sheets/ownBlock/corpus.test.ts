import fc from "fast-check";
import { settled, withRow } from "../../../../src/sheets/ownBlock/corrections";
import { missingRoles } from "../../../../src/sheets/ownBlock/guessRoles";
import { ownFaults } from "../../../../src/sheets/ownBlock/ownFaults";
import { guessOwn, readBlock, type OwnGuess } from "../../../../src/sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../../src/sheets/ownBlock/ownReading";
import { budgetGap } from "../../../../src/sheets/models/budgetGap";
import { grants } from "../../../../src/sheets/models/grants";
import type { Model } from "../../../../src/sheets/model";
import { areaTables, budgetTables, indicatorTables, type AreaTable } from "./corpus";
import { trajectories } from "../../../../src/sheets/models/trajectories";

const readingOf = ({ own, id }: Model): OwnReading => {
  if (!own) throw new Error(`${id} reads no cells of the user's`);
  return own;
};
const [GAP, GRANTS, ROAD] = [readingOf(budgetGap), readingOf(grants), readingOf(trajectories)];

/** Whether the pane would let the model be inserted without a word from the user. */
const isSettled = (guess: OwnGuess, reading: OwnReading) =>
  guess.doubts.length === 0 &&
  ownFaults(guess, reading).length === 0 &&
  missingRoles(guess.roles, reading.roles).length === 0;

/** The guess with every question about a row answered as the table was made. */
function answered(guess: OwnGuess, { items }: AreaTable): OwnGuess {
  const isItem = new Set(items.map(({ row }) => row));
  return guess.doubts.reduce(
    (now, doubt) =>
      doubt.kind === "mayBeTotal" ? withRow(now, doubt.row, isItem.has(doubt.row)) : settled(now, doubt),
    guess,
  );
}

describe("a list of areas", () => {
  const shares = (guess: OwnGuess) => {
    const { cells, rows, layout, played } = readBlock(guess, GRANTS);
    return (played.criterion ?? []).map((column) =>
      rows.map((row) => {
        const value = cells.values[row]?.[column];
        return [cells.texts[row]?.[layout.nameColumn], typeof value === "number" ? value : null];
      }),
    );
  };

  /** An area without a figure has no share; in a single column it looks like the heading of a group. */
  const withShare = (areas: unknown[][]) => areas.filter(([, figure]) => figure !== null);

  it("gives every area its figures and no other row a share, or a question", () => {
    let settledOnes = 0;
    fc.assert(
      fc.property(areaTables, (table) => {
        const guess = guessOwn(table.cells, GRANTS);
        if (table.hasText) {
          expect(ownFaults(guess, GRANTS).map(({ kind }) => kind)).toContain("numberAsText");
          return;
        }
        if (isSettled(guess, GRANTS)) settledOnes += 1;
        const truth = table.columns.map((_, at) =>
          withShare(table.items.map(({ name, figures }) => [name, figures[at]])),
        );
        expect(shares(answered(guess, table)).map(withShare)).toEqual(
          truth.filter(({ length }) => length > 0),
        );
        expect(guess.layout.nameColumn).toBe(table.nameColumn);
      }),
      { numRuns: 600 },
    );
    // Most tables are read without a question: one that asked always would be no help.
    expect(settledOnes).toBeGreaterThan(100);
  });
});

describe("a budget table", () => {
  it("gives the gap of every year as it is by hand, or a question", () => {
    let settledOnes = 0;
    fc.assert(
      fc.property(budgetTables, ({ cells, gaps, years }) => {
        const guess = guessOwn(cells, GAP);
        if (!isSettled(guess, GAP)) return;
        settledOnes += 1;
        const block = readBlock(guess, GAP);
        const figure = (role: string, column: number) =>
          Number(block.cells.values[block.played[role]?.[0] ?? -1]?.[column] ?? 0);
        const found = block.columns.map(
          (column) =>
            figure("requirement", column) +
            figure("savings", column) +
            figure("payAndPrices", column) -
            figure("limit", column),
        );
        expect(block.columns.map((column) => block.layout.headings[column])).toEqual(years);
        found.forEach((gap, at) => expect(gap).toBeCloseTo(gaps[at] ?? NaN, 6));
      }),
      { numRuns: 600 },
    );
    expect(settledOnes).toBeGreaterThan(100);
  });
});

describe("a list of indicators", () => {
  it("gives every indicator its title, baseline and final target, or a question", () => {
    let settledOnes = 0;
    fc.assert(
      fc.property(indicatorTables, ({ cells, indicators }) => {
        const guess = guessOwn(cells, ROAD);
        if (!isSettled(guess, ROAD)) return;
        settledOnes += 1;
        const { rows, played, layout } = readBlock(guess, ROAD);
        const numberIn = (row: number, role: string) => {
          const value = cells.values[row]?.[played[role]?.[0] ?? -1];
          return typeof value === "number" ? value : null;
        };
        const found = rows.map((row) => ({
          row,
          title: cells.texts[row]?.[played.title?.[0] ?? layout.nameColumn],
          baseline: numberIn(row, "baseline"),
          target: numberIn(row, "target"),
        }));
        // One without any figure and nothing beside its title looks like the heading of a group.
        const isHeading = ({ row }: { row: number }) => (cells.texts[row] ?? []).filter(Boolean).length === 1;
        expect(found).toEqual(indicators.filter((one) => !isHeading(one)));
      }),
      { numRuns: 600 },
    );
    expect(settledOnes).toBeGreaterThan(100);
  });
});
