import type { Finding, Place } from "../finding";
import type { Rule } from "../rule";
import type { Book } from "../sheet/book";
import { groupBy } from "../sheet/groupBy";
import type { Sheet } from "../sheet/sheet";
import { CLOSING, CUMULATIVE, EITHER_SIGN, OPENING } from "../sheet/words";

const LAGS =
  /\b(previous|prior|last year|year before|preceding|lag(ged)?|arrears|following|next year|brought|b\/?f|full[- ]year|rolled|base|uplift|annual)\b/i;

/** A formula that reads another year than its neighbours do, or than its own heading says. */
export const yearSlip: Rule = {
  id: "year-slip",
  title: "Formulas that read another year",
  check: (sheet, book) => [
    ...slips(sheet, book, true),
    ...slips(sheet, book, false),
    ...wholeLines(sheet, book, true),
    ...wholeLines(sheet, book, false),
  ],
};

interface Reference {
  readonly row: number;
  readonly column: number;
  /** How many periods from the formula's own. */
  readonly offset: number;
  /** The line it reads: sheet, and row or column. */
  readonly track: string;
  readonly words: string;
  readonly isSameLine: boolean;
  readonly isElsewhere: boolean;
  readonly label: string;
  /** The headings that say which periods they are. */
  readonly heads: readonly Place[];
}

/** The heading that says which period a cell is of. */
function head(sheet: Sheet, isAcross: boolean, row: number, column: number): Place[] {
  const found = isAcross ? sheet.layout.axisAcross(row, column) : sheet.layout.axisDown(row, column);
  if (!found) return [];
  const [{ line }, { at }] = found;
  return [
    isAcross ? { sheet: sheet.name, row: line, column: at } : { sheet: sheet.name, row: at, column: line },
  ];
}

const period = ({ layout }: Sheet, isAcross: boolean, row: number, column: number) =>
  isAcross ? layout.periodAcross(row, column) : layout.periodDown(row, column);

/** What the formulas of one line read, by the line. */
function linesOf(sheet: Sheet, book: Book, isAcross: boolean): Map<number, Reference[]> {
  const lines = new Map<number, Reference[]>();
  for (const [row, column] of sheet.formulas()) {
    const own = period(sheet, isAcross, row, column);
    if (!own || (isAcross ? sheet.layout.isTotalColumn(row, column) : sheet.layout.isTotalRow(row, column)))
      continue;
    const line = isAcross ? row : column;
    for (const { sheet: name, box } of sheet.grid.facts(row, column)?.areas ?? []) {
      const from = book.sheet(name, sheet);
      if (!from || (isAcross ? box.columns : box.rows) !== 1) continue;
      const read = period(from, isAcross, box.row, box.column);
      if (!read || read.kind !== own.kind || Boolean(read.span) || Boolean(own.span)) continue;
      const isSameLine =
        from === sheet &&
        (isAcross ? box.row === row && box.rows === 1 : box.column === column && box.columns === 1);
      const track = `${from.name}!${isAcross ? `${box.row}+${box.rows}` : `${box.column}+${box.columns}`}`;
      const label = isAcross
        ? from.layout.label(box.row, box.column)
        : from.layout.heading(box.row, box.column);
      const found = {
        row,
        column,
        offset: read.index - own.index,
        track,
        words: `${from === sheet ? "" : `${from.name} `}${from.at(box.row, box.column)}`,
        isSameLine,
        isElsewhere: from !== sheet,
        label,
        heads: [...head(sheet, isAcross, row, column), ...head(from, isAcross, box.row, box.column)],
      };
      const known = lines.get(line);
      if (known) known.push(found);
      else lines.set(line, [found]);
    }
  }
  return lines;
}

/** One cell of a line that reads another year than the rest. */
function slips(sheet: Sheet, book: Book, isAcross: boolean): Finding[] {
  return [...linesOf(sheet, book, isAcross).values()].flatMap((line) =>
    [...groupBy(line, ({ track }) => track).values()].flatMap((reads) => {
      const once = reads.filter(
        (one) => reads.filter((two) => two.row === one.row && two.column === one.column).length === 1,
      );
      const byOffset = [...groupBy(once, ({ offset }) => offset).values()].sort(
        (a, b) => b.length - a.length,
      );
      const [usual, odd] = byOffset;
      const [slip] = odd ?? [];
      if (!usual || !slip || byOffset.length > 2 || usual.length < 2 || (odd?.length ?? 0) > 1) return [];
      const at = (one: Reference) => (isAcross ? one.column : one.row);
      const first = Math.min(...once.map(at));
      // The first year may start from itself where the others go on from the one before; all others as it is.
      const goesOn = usual[0] !== undefined && usual[0].offset !== 0;
      if (at(slip) === first && (goesOn || usual.length < 3)) return [];
      const [begin] = usual;
      // Taken over from another sheet, the year that fits its heading is not the slip: the others are.
      if (
        begin &&
        begin.isElsewhere &&
        begin.offset !== 0 &&
        slip.offset === 0 &&
        line.every(({ isElsewhere }) => isElsewhere)
      )
        return sheet.find(
          "year-slip",
          "wrong",
          [begin.row, begin.column],
          `reads ${begin.words}, another year than it stands under`,
          begin.heads,
        );
      return sheet.find(
        "year-slip",
        "wrong",
        [slip.row, slip.column],
        `reads ${slip.words}, another year than its neighbours read`,
        slip.heads,
      );
    }),
  );
}

/** A whole line that reads another year than it says, though nothing in its words tells of that. */
function wholeLines(sheet: Sheet, book: Book, isAcross: boolean): Finding[] {
  return [...linesOf(sheet, book, isAcross).values()].flatMap((line) => {
    const [any] = line;
    if (!any) return [];
    const name = isAcross
      ? sheet.layout.label(any.row, any.column)
      : sheet.layout.heading(any.row, any.column);
    const cells = new Set(line.map(({ row, column }) => `${row},${column}`));
    for (const reads of groupBy(line, ({ track }) => track).values()) {
      const [first] = reads;
      if (!first || first.offset === 0 || reads.length < 3 || reads.length < cells.size || first.isSameLine)
        continue;
      if (!reads.every(({ offset }) => offset === first.offset)) continue;
      const words = [name, first.label].join(" · ");
      if (
        [LAGS, OPENING, CLOSING, CUMULATIVE, EITHER_SIGN].some((kind) =>
          kind.test(words.replace(/\bgap\b/i, "")),
        )
      )
        continue;
      // Taken over from a line of the same name, or added to others that are of the year itself.
      const isLink = first.isElsewhere && reads.length === line.length;
      const isSum =
        isAdded(sheet, first) &&
        line.some(({ offset, track }) => offset === 0 && track !== first.track) &&
        !line.some(({ offset, track }) => offset === 0 && track === first.track);
      if (!isLink && !isSum) continue;
      return sheet.find(
        "year-slip",
        isLink ? "wrong" : "look",
        [first.row, first.column],
        `reads ${first.words}, another year than it stands under, and so does its whole ${isAcross ? "row" : "column"}`,
      );
    }
    return [];
  });
}

const isAdded = ({ grid }: Sheet, { row, column }: Reference): boolean =>
  (grid.facts(row, column)?.terms?.length ?? 0) > 1;
