import type { Axis } from "../sheet/axes";
import type { Rule } from "../rule";
import { groupBy } from "../sheet/groupBy";
import type { Sheet } from "../sheet/sheet";
import { VERSIONS } from "../sheet/words";
import type { Finding } from "../finding";

/**
 * Headings of years or months that do not follow each other. Met in workbooks made to try the rules; no public
 * case is known to us.
 */
export const years: Rule = {
  id: "years",
  title: "Headings that do not follow each other",
  check: (sheet) => [...sheet.layout.axes.flatMap((axis) => odd(sheet, axis)), ...misspelt(sheet)],
};

function odd(sheet: Sheet, axis: Axis): Finding[] {
  const spanned = axis.marks.filter(({ period }) => period.span !== undefined).length;
  // A single one that is misspelt still begins with its year.
  const all = spanned === 1 ? axis.marks : axis.marks.filter(({ period }) => period.span === undefined);
  // Actual years, then target years: each kind of heading counts for itself.
  const marks = groupBy(all, ({ period }) => period.rest).size > 1 ? longest(all) : all;
  const place = (at: number): [number, number] => (axis.isAcross ? [axis.line, at] : [at, axis.line]);
  const numbers = marks.map(({ period }) => period.index);
  const kinds = new Set(marks.map(({ period }) => period.rest));
  // Budget and actual under each year: the headings come in pairs.
  const repeats = new Set(numbers).size * 2 <= numbers.length;
  const again = saidAgain(axis.marks);
  if (again) {
    const [row, column] = place(again.at);
    return sheet.find("years", "wrong", [row, column], `${sheet.shown(row, column)} is there already`);
  }
  if (marks.length < 3 || repeats || (kinds.size > 1 && hasPairs(numbers))) return [];
  if (axis.kind === "day" && (numbers.length < 4 || !areRegular(numbers))) return [];
  const at = outOfStep(numbers, axis.kind === "month");
  const mark = at === undefined ? undefined : marks[at];
  const before = at === undefined ? undefined : (marks[at - 1] ?? marks[at + 1]);
  if (!mark || !before || areToldApart(sheet, axis, mark.at, before.at)) return [];
  const words = (where: number) => sheet.shown(...place(where));
  return sheet.find("years", "wrong", place(mark.at), `${words(mark.at)} follows ${words(before.at)}`);
}

/** One year twice, and under it budget and actual: the second row of headings tells the two apart. */
function areToldApart(
  { grid, layout }: Sheet,
  { isAcross, line, marks }: Axis,
  at: number,
  beside: number,
): boolean {
  const period = (where: number) => marks.find((mark) => mark.at === where)?.period.index;
  if (!isAcross || period(at) !== period(beside) || !layout.isHeadingRow(line + 1)) return false;
  const [one, other] = [grid.text(line + 1, at), grid.text(line + 1, beside)];
  return one !== other && [one, other].every((words) => VERSIONS.test(words));
}

/** Days that follow each other by months, quarters or years, all but one of them; any others are the days of something. */
function areRegular(numbers: readonly number[]): boolean {
  return [1, 3, 6, 12, -1, -3, -6, -12].some((by) => {
    const firsts = numbers.map((number, at) => number - by * at);
    return firsts.some((first) => firsts.filter((one) => one === first).length >= numbers.length - 1);
  });
}

/** Actual, revised, estimate: of years each in its own words one is the year before it again, and the year that it should be is left out. */
function saidAgain(marks: Axis["marks"]): Axis["marks"][number] | undefined {
  const numbers = marks.map(({ period }) => period.index);
  const [first = 0] = numbers;
  const wrong = numbers.flatMap((number, at) => (number === first + at ? [] : [at]));
  const [only = 0] = wrong;
  const isAgain = numbers[only] === numbers[only - 1] || numbers[only] === numbers[only + 1];
  const isWithin = only > 0 && only < numbers.length - 1;
  return numbers.length > 3 && wrong.length === 1 && isWithin && isAgain ? marks[only] : undefined;
}

const longest = (marks: Axis["marks"]): Axis["marks"] =>
  [...groupBy(marks, ({ period }) => period.rest).values()].sort(
    (one, other) => other.length - one.length,
  )[0] ?? [];

/** The same year twice in a row, in two places or more. */
const hasPairs = (numbers: readonly number[]): boolean =>
  numbers.filter((number, at) => at > 0 && number === numbers[at - 1]).length > 1;

/** The heading that breaks the steps of the others; undefined where all steps are one, or have no order at all. */
function outOfStep(numbers: readonly number[], isMonth: boolean): number | undefined {
  const step = (at: number) => {
    const by = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0);
    return isMonth && by === -11 ? 1 : by;
  };
  const steps = numbers.slice(1).map((_, at) => step(at + 1));
  const counts = [...groupBy(steps, (by) => by)]
    .map(([by, all]) => ({ by, count: all.length }))
    .sort((a, b) => b.count - a.count);
  const [usual] = counts;
  if (!usual || counts.length === 1) return undefined;
  // One heading put right makes all steps equal.
  for (const by of new Set([1, ...counts.map((one) => one.by)])) {
    if (by === 0) continue;
    const wrong = numbers.findIndex((_, at) =>
      numbers.every(
        (number, other) => other === at || number === base(numbers, at) + by * (other - (at === 0 ? 1 : 0)),
      ),
    );
    // Five years at a time the first is what is known: 2008, 2011, 2016.
    if (wrong === 0 && (numbers.length < 4 || Math.abs(by) > 1)) return undefined;
    if (wrong >= 0 && numbers.length >= 3) return wrong;
  }
  if (usual.by === 0 || usual.count * 2 < steps.length) return undefined;
  const breaks = steps.flatMap((by, at) => (by === usual.by ? [] : [at + 1]));
  const [only] = breaks;
  // Committees, schools and courts do not meet in August.
  const isRecess = isMonth && only !== undefined && step(only) === 2 && isBehindAugust(numbers[only] ?? 0);
  return breaks.length === 1 && !isRecess ? only : undefined;
}

/** Months without a year count from April, those with one from the first January. */
const isBehindAugust = (index: number): boolean => (index < 12 ? index === 5 : index % 12 === 8);

const base = (numbers: readonly number[], without: number): number =>
  without === 0 ? (numbers[1] ?? 0) : (numbers[0] ?? 0);

/** "2012/14" among years that are written rightly. */
function misspelt(sheet: Sheet): Finding[] {
  return sheet.layout.axes.flatMap(({ isAcross, line, marks }) => {
    const wrong = marks.filter(({ period }) => period.span !== undefined);
    const [only] = wrong;
    if (!only?.period.span || wrong.length > 1 || marks.length < 3) return [];
    const at = marks.indexOf(only);
    const spansAll =
      only.period.index === marks[0]?.period.index &&
      only.period.span >= marks.length - 2 &&
      at === marks.length - 1;
    if (spansAll || /total|average|change/i.test(only.period.rest)) return [];
    const place: [number, number] = isAcross ? [line, only.at] : [only.at, line];
    return sheet.find("years", "wrong", place, `${sheet.shown(...place)} is no year that follows the others`);
  });
}
