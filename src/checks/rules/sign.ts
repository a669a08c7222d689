import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, spread, sum, timesApart } from "../sheet/figures";
import type { Series, SeriesCell } from "../sheet/seriesLine";
import type { Sheet } from "../sheet/sheet";
import { isUsualRow, oddSigns } from "../sheet/sides";
import { figuresOf } from "../sheet/rowFigures";
import { EITHER_SIGN, INCOME, MOVEMENT, VARIANCES } from "../sheet/words";

/** What such a list holds goes in or out. */
const EITHER_WAY = /\b(journals?|accruals?|prepayments?|adjustments?|corrections?|write-?offs?)\b/i;

/**
 * One figure of a line with the other sign: a saving entered as a cost, an income as a payment. Fidelity's
 * Magellan fund left out a minus of 1.3 billion dollars in 1994 and announced a payment that there was not.
 */
export const sign: Rule = {
  id: "sign",
  title: "Figures of the opposite sign",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    const say = ({ row, column }: SeriesCell, line: string) => {
      const words = `${sheet.shown(row, column)} has the opposite sign of the rest of its ${line}`;
      for (const finding of sheet.find("sign", "look", [row, column], words))
        found.set(`${row},${column}`, finding);
    };
    for (const series of sheet.series) {
      const odd = oddOf(sheet, series);
      if (odd) say(odd, series.isAcross ? "row" : "column");
    }
    for (const odd of oddSigns(sheet))
      if (
        !EITHER_SIGN.test(oneWay([odd.name, sheet.layout.heading(odd.row, odd.column)].join(" "))) &&
        !isOfVariances(sheet, odd)
      )
        say(odd, "row");
    return [...found.values()];
  },
};

function oddOf(sheet: Sheet, series: Series): SeriesCell | undefined {
  const figures = series.cells.filter(({ value }) => value !== undefined && value !== 0);
  const isTime = series.kind === "time";
  // Prices fall, rates turn, and assumptions are of either sign.
  if (series.isPercent && series.kind !== "areas") return undefined;
  if (figures.length < (isTime ? 3 : 4) || mayTurn(series.name, figures)) return undefined;
  const negative = figures.filter(({ value }) => (value ?? 0) < 0);
  const odd =
    negative.length === 1
      ? negative[0]
      : figures.length - negative.length === 1
        ? figures.find(({ value }) => (value ?? 0) > 0)
        : undefined;
  if (!odd?.isTyped || isOfVariances(sheet, odd) || goesOutAgain(sheet, odd)) return undefined;
  const others = figures.filter((cell) => cell !== odd).map(({ value }) => Math.abs(value ?? 0));
  if (isTime) return timesApart(odd.value ?? 0, median(others)) > 4 ? undefined : odd;
  const size = Math.abs(odd.value ?? 0);
  if (size * 4 < Math.min(...others) || size > 4 * Math.max(...others)) return undefined;
  const across = [odd.name, sheet.layout.label(odd.row, odd.column)].join(" ");
  if (series.kind === "items" && !isOneOfMany(sheet, series)) return undefined;
  const goesOneWay = oneWay(series.name) !== series.name;
  const isUnlike =
    !goesOneWay && (EITHER_SIGN.test(across) || (series.kind === "items" && INCOME.test(across)));
  return isUnlike || !isUsualRow(sheet, odd) ? undefined : odd;
}

/** What is moved out, or in, or taken off, goes one way. */
const oneWay = (name: string): string =>
  name.replace(
    /\b(transfers?|contributions?|movements?) (out|in|to|from)\b|\b(surplus|deficit)(es|s)? (paid|shared|distributed|recovered|met)\b|^\W*less\b/gi,
    "",
  );

/** What a report of over- and underspends lists is now above and now below nothing. */
const isOfVariances = ({ name, layout, grid }: Sheet, { row, column }: SeriesCell): boolean => {
  const titles = [...layout.titles(row, column), grid.shown(0, grid.firstFilled(0))].join(" · ");
  return VARIANCES.test(titles) || EITHER_WAY.test(`${titles} · ${name}`);
};

/** What is put in for some years and taken out again makes nothing in the end: the cost of an event. */
function goesOutAgain({ layout, grid }: Sheet, { row, column }: SeriesCell): boolean {
  const figures = figuresOf({ layout, grid }, row).filter((figure) => figure !== 0);
  const own = layout.figure(row, column) ?? 0;
  return figures.length > 1 && Math.abs(sum(figures)) < Math.abs(own) / 1e6;
}

/** A column alone beside its list, a statement of costs and income, may hold either. */
const isOneOfMany = ({ series: all }: Sheet, series: Series): boolean =>
  all.some(
    (other) =>
      other !== series &&
      !other.isAcross &&
      other.cells[0]?.row === series.cells[0]?.row &&
      other.cells.some(({ isTyped }) => isTyped),
  );

/** What moves to and fro may turn its sign; a contribution or a credit of nearly the same amount each time does not. */
function mayTurn(words: string, figures: readonly SeriesCell[]): boolean {
  const name = oneWay(words);
  if (!EITHER_SIGN.test(name)) return false;
  const isSteady = figures.length > 3 && spread(figures.map(({ value }) => Math.abs(value ?? 0))) < 1.25;
  return !isSteady || MOVEMENT.test(name);
}
