import type { Sheet } from "./sheet";
import { VERSIONS } from "./words";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Two rows of formulas that agree show that two columns are worked out alike; one may be chance. */
const FEWEST_ALIKE = 2;

/**
 * The cell beside one in the column that is worked out as its own is, in every other row: this year and last year. None
 * where the two columns differ elsewhere too. In an account the words may stand between the two years.
 */
export function besideInTwin(
  sheet: Sheet,
  { row, column }: Cell,
): (Cell & { readonly alike: number }) | undefined {
  for (const step of [-1, 1] as const) {
    const other = nextOf(sheet, row, column, step);
    const alike = other === undefined ? 0 : rowsAlike(sheet, row, column, other);
    if (other === undefined || alike === 0) continue;
    if (alike >= (stateOneThing(sheet, row, column, other) ? 1 : FEWEST_ALIKE))
      return { row, column: other, alike };
  }
  return undefined;
}

/** Two years of an account stand no further apart than this. */
const FARTHEST = 3;

/** The column beside one, or that behind the words or the space between them. */
function nextOf({ grid }: Sheet, row: number, column: number, step: 1 | -1): number | undefined {
  for (let at = column + step; at >= 0 && Math.abs(at - column) <= FARTHEST; at += step)
    if (!["text", "blank"].includes(grid.kind(row, at))) return at;
  return undefined;
}

/** Which rows under one head two columns work out alike, and which they do not. */
interface Compared {
  readonly alike: ReadonlySet<number>;
  readonly unlike: readonly number[];
}

const COMPARED = new WeakMap<Sheet, Map<number, Compared>>();
/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

/** In how many other rows two columns are worked out alike; 0 where they differ in any. */
function rowsAlike(sheet: Sheet, row: number, column: number, other: number): number {
  if (sheet.grid.formula(row, other) === undefined) return 0;
  const head = sheet.layout.headRow(row, column);
  const known = COMPARED.get(sheet) ?? new Map<number, Compared>();
  COMPARED.set(sheet, known);
  const key = ((head + 1) * MOST_COLUMNS + column) * MOST_COLUMNS + other;
  const found = known.get(key) ?? compared(sheet, head, column, other);
  known.set(key, found);
  const { alike, unlike } = found;
  return unlike.some((at) => at !== row) ? 0 : alike.size - (alike.has(row) ? 1 : 0);
}

function compared({ grid, layout }: Sheet, head: number, column: number, other: number): Compared {
  const alike = new Set<number>();
  const unlike: number[] = [];
  for (let r = head + 1; r < grid.rows; r++) {
    if (layout.headRow(r, column) !== head) continue;
    const formula = grid.facts(r, column)?.placeless;
    if (formula === undefined && grid.formula(r, other) === undefined) continue;
    // A figure that grows by so much has none before its first year.
    if (formula === undefined && grid.kind(r, column) === "blank") continue;
    if (grid.formula(r, other) === undefined && grid.kind(r, other) === "blank") continue;
    if (formula === grid.facts(r, other)?.placeless) alike.add(r);
    else unlike.push(r);
  }
  return { alike, unlike };
}

/** Whether the headings of two columns say that they state one thing twice: in two years, or as budget and as forecast. */
export function stateOneThing({ layout }: Sheet, row: number, column: number, other: number): boolean {
  const [one, two] = [layout.periodAcross(row, column), layout.periodAcross(row, other)];
  if (one && two) return one.kind === two.kind;
  return [column, other].every((at) => VERSIONS.test(layout.headings(row, at).join(" · ")));
}
