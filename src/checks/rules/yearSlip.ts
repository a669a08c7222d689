import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { groupBy } from "../sheet/groupBy";
import { headsOf, periodReads, wordsOf, type PeriodRead, type PeriodReads } from "../sheet/periodReads";
import type { Sheet } from "../sheet/sheet";
import { CLOSING, CUMULATIVE, EITHER_SIGN, OPENING } from "../sheet/words";

const LAGS =
  /\b(previous|prior|last year|year before|preceding|lag(ged)?|arrears|following|next year|brought|b\/?f|full[- ]year|rolled|base|uplift|annual)\b/i;

/**
 * A formula that reads another year than its neighbours do, or than its own heading says. TransAlta lost 24
 * million dollars in 2003 on bids that had slipped by a row.
 */
export const yearSlip: Rule = {
  id: "year-slip",
  title: "Formulas that read another year",
  check: (sheet, book) => {
    const lines = [true, false].map((isAcross) => periodReads(sheet, book, isAcross));
    return [slips, wholeLines, changes].flatMap((one) => lines.flatMap((each) => one(sheet, each)));
  },
};

/** One cell of a line that reads another year than the rest. */
function slips(sheet: Sheet, { isAcross, lines }: PeriodReads): Finding[] {
  return lines.flatMap((line) =>
    [...groupBy(line, ({ track }) => track).values()].flatMap((reads) => {
      if (reads.every(({ offset }) => offset === reads[0]?.offset)) return [];
      const once = reads.filter(
        (one) => reads.filter((two) => two.row === one.row && two.column === one.column).length === 1,
      );
      const byOffset = [...groupBy(once, ({ offset }) => offset).values()].sort(
        (a, b) => b.length - a.length,
      );
      const [usual, odd] = byOffset;
      const [slip] = odd ?? [];
      if (!usual || !slip || byOffset.length > 2 || usual.length < 2 || (odd?.length ?? 0) > 1) return [];
      const at = (one: PeriodRead) => (isAcross ? one.column : one.row);
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
          `reads ${wordsOf(begin)}, another year than it stands under`,
          headsOf(sheet, isAcross, begin),
        );
      return sheet.find(
        "year-slip",
        "wrong",
        [slip.row, slip.column],
        `reads ${wordsOf(slip)}, another year than its neighbours read`,
        headsOf(sheet, isAcross, slip),
      );
    }),
  );
}

/** A whole line that reads another year than it says, though nothing in its words tells of that. */
function wholeLines(sheet: Sheet, { isAcross, lines }: PeriodReads): Finding[] {
  return lines.flatMap((line) => {
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
      const { from, box } = first;
      const its = isAcross
        ? from.layout.label(box.row, box.column)
        : from.layout.heading(box.row, box.column);
      const words = [name, its].join(" · ");
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
        `reads ${wordsOf(first)}, another year than it stands under, and so does its whole ${isAcross ? "row" : "column"}`,
      );
    }
    return [];
  });
}

const ON_THE_YEAR_BEFORE =
  /\b(on|over|from|since|against) (the )?((year|month|quarter) before|(previous|prior|last|preceding) (year|month|quarter))\b|\byear[- ]on[- ]year\b/i;

/** A change on the year before that is worked out from a year further back. */
function changes(sheet: Sheet, { isAcross, lines }: PeriodReads): Finding[] {
  const { layout } = sheet;
  return lines.flatMap((line) => {
    const [any] = line;
    const name = any && (isAcross ? layout.label(any.row, any.column) : layout.heading(any.row, any.column));
    if (!name || !ON_THE_YEAR_BEFORE.test(name)) return [];
    return [...groupBy(line, ({ row, column }) => `${row},${column}`).values()].flatMap((reads) => {
      const [own, before] = [...reads].sort((one, other) => other.offset - one.offset);
      if (!own || !before || reads.length !== 2 || own.track !== before.track) return [];
      const [row, column] = isAcross ? [own.row, own.column - 1] : [own.row - 1, own.column];
      const yearBefore = isAcross ? layout.periodAcross(row, column) : layout.periodDown(row, column);
      if (own.offset !== 0 || before.offset > -2 || !yearBefore) return [];
      return sheet.find(
        "year-slip",
        "wrong",
        [own.row, own.column],
        `reads ${wordsOf(before)}, which is not the one before its own`,
        headsOf(sheet, isAcross, before),
      );
    });
  });
}

const isAdded = ({ grid }: Sheet, { row, column }: PeriodRead): boolean =>
  (grid.facts(row, column)?.terms?.length ?? 0) > 1;
