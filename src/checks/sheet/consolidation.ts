import { groupBy } from "./groupBy";
import type { Sheet } from "./sheet";

interface Link {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly at: string;
}

/** A row that brings together one cell of so many sheets shows what each of its links should be. */
const FEWEST = 3;

/**
 * Cells of a sheet that brings others together, a column a sheet, which read another cell than the rest of their row, or the
 * sheet of another column.
 */
export function* oddLinks(sheet: Sheet): Generator<{ readonly row: number; readonly column: number }> {
  const links = [...sheet.formulas()].flatMap(([row, column]) => linkOf(sheet, row, column) ?? []);
  const ofColumn = new Map(
    [...groupBy(links, ({ column }) => column)].map(([column, all]) => [
      column,
      usual(all, ({ from }) => from),
    ]),
  );
  for (const row of groupBy(links, ({ row: r }) => r).values()) {
    if (row.length < FEWEST || new Set([...ofColumn.values()]).size < FEWEST) continue;
    const at = usual(row, (link) => link.at);
    const odd = row.filter((link) => link.at !== at || ofColumn.get(link.column) !== link.from);
    const [only] = odd;
    if (only && odd.length === 1 && at !== undefined && ofColumn.get(only.column) !== undefined) yield only;
  }
}

/** A formula that takes one cell of another sheet over as it is. */
function linkOf(sheet: Sheet, row: number, column: number): Link | undefined {
  const facts = sheet.grid.facts(row, column);
  const [area, ...more] = facts?.areas ?? [];
  if (!area || area.sheet === null || more.length > 0 || area.box.rows * area.box.columns !== 1)
    return undefined;
  if (facts?.terms?.length !== 1) return undefined;
  return { row, column, from: area.sheet.toLowerCase(), at: `${area.box.row},${area.box.column}` };
}

/** What nearly all of some links share; undefined where they do not. */
function usual(links: readonly Link[], by: (link: Link) => string): string | undefined {
  const [[most, all] = [undefined, []]] = [...groupBy(links, by)].sort((a, b) => b[1].length - a[1].length);
  return all.length >= 2 && links.length - all.length <= 1 ? most : undefined;
}
