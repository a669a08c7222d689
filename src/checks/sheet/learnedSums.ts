import type { Place } from "../finding";
import { halfUnit } from "./figures";
import { groupBy } from "./groupBy";
import type { Sheet } from "./sheet";

/** A typed figure that is not the sum of those beside it, as every other figure of its line is of its own. */
export interface MissedSum {
  readonly row: number;
  readonly column: number;
  readonly figures: readonly number[];
  readonly where: "above" | "below" | "left of it" | "right of it";
  /** Every cell that it should add. */
  readonly because: readonly Place[];
}

/** So many others are the sum of theirs before one that is not says anything. */
const FEWEST_THAT_FIT = 3;
/** What adds up to less may do so by chance. */
const LEAST = 10;
const MOST_MEMBERS = 30;

const KNOWN = new WeakMap<Sheet, readonly MissedSum[]>();

/** Typed sums that no word names, and that their line tells of: a pot before its shares, costs under what they make. */
export function missedSums(sheet: Sheet): readonly MissedSum[] {
  const known = KNOWN.get(sheet);
  if (known) return known;
  const figures = figuresOf(sheet);
  const found = [...acrossRows(sheet, figures), ...downColumns(sheet, figures)];
  KNOWN.set(sheet, found);
  return found;
}

/** A column whose figure in each row is the sum of those left or right of it. */
function acrossRows(sheet: Sheet, figures: Figures): MissedSum[] {
  const { grid, layout } = sheet;
  const found: MissedSum[] = [];
  for (let column = 1; column < grid.columns; column++) {
    const rows = typedAlong(sheet, figures, grid.rows, (row) => [row, column]);
    for (const list of groupBy(rows, (row) => layout.headRow(row, column)).values())
      for (const step of [-1, 1] as const)
        found.push(...missed(sheet, figures, list, step, (row, by) => [row, column + by]));
  }
  return found;
}

/** A row whose figure in each column is the sum of those above or below it. */
function downColumns(sheet: Sheet, figures: Figures): MissedSum[] {
  const { grid, layout } = sheet;
  const found: MissedSum[] = [];
  for (let row = 1; row < grid.rows; row++) {
    const block = layout.blockOf(row);
    const columns = typedAlong(sheet, figures, grid.columns, (column) => [row, column]);
    if (!block || columns.length <= FEWEST_THAT_FIT) continue;
    for (const step of [-1, 1] as const)
      found.push(
        ...missed(sheet, figures, columns, step, (column, by) => {
          const at = row + by;
          return at < block.first || at > block.last || layout.isHeadingRow(at) ? undefined : [at, column];
        }),
      );
  }
  return found;
}

type At = readonly [row: number, column: number];

const typedAlong = ({ grid }: Sheet, figures: Figures, length: number, at: (line: number) => At): number[] =>
  Array.from({ length }, (_, line) => line).filter((line) => {
    const [row, column] = at(line);
    return !Number.isNaN(figures[row]?.[column] ?? Number.NaN) && grid.isTyped(row, column);
  });

/** The figures of a sheet that sums may hold; NaN where there is none. */
type Figures = readonly (readonly number[])[];

const figuresOf = ({ grid, layout }: Sheet): Figures =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) =>
      grid.isPercent(row, column) ? Number.NaN : (layout.figure(row, column) ?? Number.NaN),
    ),
  );

interface Line {
  readonly own: At;
  readonly value: number;
  readonly members: At[];
  readonly figures: number[];
  made: number;
  /** How many of its figures are not nothing. */
  filled: number;
  isMixed: boolean;
}

/** Takes in one figure more at a time, until each line but one adds up. */
function missed(
  sheet: Sheet,
  figures: Figures,
  all: readonly number[],
  step: 1 | -1,
  at: (line: number, by: number) => At | undefined,
): MissedSum[] {
  const lines = all.flatMap((line): (Line & { line: number })[] => {
    const own = at(line, 0);
    const value = own && figures[own[0]]?.[own[1]];
    return own && value
      ? [{ line, own, value, members: [], figures: [], made: 0, filled: 0, isMixed: false }]
      : [];
  });
  if (lines.length <= FEWEST_THAT_FIT) return [];
  let best: { odd: Line; count: number; fits: number } | undefined;
  for (let by = 1; by <= MOST_MEMBERS; by++) {
    let [isFilled, fits, past] = [false, 0, 0];
    const odd: Line[] = [];
    for (const line of lines) {
      const cell = at(line.line, by * step);
      const figure = cell ? figures[cell[0]]?.[cell[1]] : undefined;
      if (cell) line.members.push(cell);
      if (figure !== undefined && !Number.isNaN(figure)) {
        isFilled = true;
        take(line, figure);
      }
      const verdict = judge(line);
      if (verdict === "fits") fits++;
      else if (verdict === "odd") {
        odd.push(line);
        if (!line.isMixed && Math.abs(line.made) > Math.abs(line.value)) past++;
      }
    }
    // What has grown past its sum will not come back to it.
    if (!isFilled || lines.length - past < FEWEST_THAT_FIT) break;
    if (by < 2 || fits < FEWEST_THAT_FIT) continue;
    const [only] = odd;
    if (!only) return [];
    if (odd.length === 1 && fits > (best?.fits ?? 0)) best = { odd: only, count: by, fits };
  }
  if (!best) return [];
  const { odd, count } = best;
  const [row, column] = odd.own;
  if (
    isBetween(
      odd.value,
      odd.members.slice(0, count).map(([r, c]) => figures[r]?.[c] ?? Number.NaN),
    )
  )
    return [];
  const members = odd.members.slice(0, count);
  const isAcross = members[0]?.[0] === row;
  return [
    {
      row,
      column,
      figures: members.flatMap(([r, c]) => figures[r]?.[c] ?? []).filter((figure) => !Number.isNaN(figure)),
      where: isAcross ? (step < 0 ? "left of it" : "right of it") : step < 0 ? "above" : "below",
      because: members.map(([r, c]) => ({ sheet: sheet.name, row: r, column: c })),
    },
  ];
}

/** Not more than the largest of them and not less than the smallest: their rate, or their average, and no sum. */
function isBetween(value: number, all: readonly number[]): boolean {
  const figures = all.filter((figure) => !Number.isNaN(figure));
  return Math.min(...figures) > 0 && value >= Math.min(...figures) && value <= Math.max(...figures);
}

function take(line: Line, figure: number): void {
  line.figures.push(figure);
  line.isMixed ||= figure * line.made < 0 || figure * line.value < 0;
  line.made += figure;
  if (figure !== 0) line.filled++;
}

function judge({ value, made, filled, figures }: Line): "fits" | "odd" | undefined {
  if (filled < 2) return undefined;
  const apart = Math.abs(made - value);
  // No figure is rounded by more than half of one.
  if (apart > 0.5 * (figures.length + 1)) return "odd";
  const room = figures.reduce((all, figure) => all + halfUnit(figure), halfUnit(value));
  if (apart > room) return "odd";
  return Math.abs(value) >= LEAST && room < 0.01 * Math.abs(value) ? "fits" : undefined;
}
