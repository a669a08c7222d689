import type { Grid } from "./grid";
import { groupBy } from "./groupBy";
import type { Layout } from "./layout";

/** Fewer columns than this make no line. */
const FEWEST = 3;
/** More columns than this under one year are a table of their own. */
const MOST_APART = 6;

/** Columns of one kind with others between them: the budget of every year, the actual of every year. */
export interface RepeatedColumns {
  readonly columns: readonly number[];
  /** Whether the headings over them count time. */
  readonly isTime: boolean;
}

const KNOWN = new WeakMap<Layout, Map<string, readonly RepeatedColumns[]>>();

/** The columns that come again and again over a row: by the same words under each heading, or at the same place under each year. */
export function repeatedColumns(grid: Grid, layout: Layout, row: number): readonly RepeatedColumns[] {
  // All rows under the same headings have the same columns.
  const heads = Array.from({ length: grid.columns }, (_, c) => layout.headRow(row, c)).join(",");
  const ofSheet = KNOWN.get(layout) ?? new Map<string, readonly RepeatedColumns[]>();
  KNOWN.set(layout, ofSheet);
  const found = ofSheet.get(heads) ?? columnsOver(grid, layout, row);
  ofSheet.set(heads, found);
  return found;
}

function columnsOver(grid: Grid, layout: Layout, row: number): readonly RepeatedColumns[] {
  const found: RepeatedColumns[] = [];
  for (const { isAcross, line, marks } of layout.axes) {
    const [first, second] = marks;
    if (!isAcross || line >= row || !first || !second || marks.length < FEWEST) continue;
    const apart = second.at - first.at;
    if (apart < 2 || apart > MOST_APART || !areEven(marks.map(({ at }) => at))) continue;
    if (!marks.every(({ at }) => layout.axisAcross(row, at)?.[0].line === line)) continue;
    for (let place = 0; place < apart; place++) {
      const columns = marks.map(({ at }) => at + place).filter((c) => layout.headRow(row, c) > line);
      if (columns.length >= FEWEST) found.push({ columns, isTime: true });
    }
  }
  if (found.length > 0) return found;
  const all = Array.from({ length: grid.columns }, (_, c) => c);
  const named = groupBy(
    all.filter((c) => layout.heading(row, c) !== ""),
    (c) => `${layout.headRow(row, c)} ${layout.heading(row, c).toLowerCase()}`,
  );
  const again = [...named.values()].filter(
    (columns) => columns.length >= FEWEST && areEven(columns) && (columns[1] ?? 0) - (columns[0] ?? 0) > 1,
  );
  return again.length > 1 ? again.map((columns) => ({ columns, isTime: false })) : [];
}

const areEven = (places: readonly number[]): boolean =>
  places.every(
    (at, index) => index < 2 || at - (places[index - 1] ?? 0) === (places[1] ?? 0) - (places[0] ?? 0),
  );
