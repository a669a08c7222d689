import type { Rule } from "../rule";
import { addsShares } from "../sheet/shareTotals";
import type { Sheet } from "../sheet/sheet";
import type { Total } from "../sheet/totals";
import { CUMULATIVE } from "../sheet/words";

const SHARES =
  /\b(shares?|of (basic )?(pay|salary|total|budget|the)|proportion|on-?costs?|contributions?|levy|pensions?|national insurance|employer'?s?|split|mix|weights?|weighting|apportion\w*|allocation|composition|% of|per ?cent of|breakdown|distribution)\b/i;
const OWN_BASE =
  /\b(change|growth|increase|decrease|rates?|vacancy|turnover|inflation|achieved|performance|utilisation|sickness|absence|detection|clear-?up|satisfaction|variance|spent|award|uplift|collected|collection|progress|target|recovery|reduction|saving)\b/i;
/** Words that say only that something is a percentage. */
const GENERAL = /^(percent|percentage|cent|rate|rates|total|from|with)$/;

/**
 * Percentages of different things, added up. Met in workbooks made to try the rules; no public case is known to
 * us.
 */
export const percentSummed: Rule = {
  id: "percent-summed",
  title: "Percentages added up",
  check: (sheet) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const total = sheet.totals.at(row, column);
      const value = sheet.layout.figure(row, column);
      if (!total || total.isAverage || total.members.length < 2 || value === undefined) return [];
      if (total.members.some(({ factor }) => factor !== 1) || !isOfPercents(sheet, total)) return [];
      if (isRunning(sheet, total)) return [];
      // Shares that miss their whole by a little are another matter.
      if (addsShares(sheet, total)) return [];
      if (Math.abs(value - 1) <= 0.005 || Math.abs(value - 100) <= 0.5 || value === 0) return [];
      // A percentage may be shown as one or written as a number.
      const whole = sheet.grid.isPercent(row, column) ? 1 : 100;
      return (value <= 1.005 && isOfOneBase(sheet, total)) ||
        (value <= 1.005 * whole && arePartsByName(sheet, total))
        ? []
        : sheet.find(
            "percent-summed",
            "look",
            [row, column],
            `adds up percentages of different things, to ${sheet.shown(row, column)}`,
            total.members.map((member) => ({
              sheet: sheet.name,
              row: member.row,
              column: member.column,
            })),
          );
    }),
};

/** Called cumulative, and it adds its own share to what the cell above has run up to. */
const isRunning = ({ layout }: Sheet, { row, column, members }: Total): boolean =>
  CUMULATIVE.test([layout.label(row, column), layout.heading(row, column)].join(" ")) &&
  members.length === 2 &&
  members.some(
    (member) =>
      (member.column === column && member.row === row - 1) ||
      (member.row === row && member.column === column - 1),
  );

/** All figures it adds are percentages, by their format or by what their line is called. */
function isOfPercents({ grid, layout }: Sheet, { members }: Total): boolean {
  const figures = members.filter(({ row, column }) => layout.figure(row, column) !== undefined);
  return (
    figures.length > 1 &&
    figures.every(
      ({ row, column }) =>
        grid.isPercent(row, column) ||
        (/%|\bper ?cent/i.test(layout.heading(row, column)) && !/£/.test(layout.heading(row, column))),
    )
  );
}

/** Short-term and long-term absence: parts are called alike but for what parts them, and their sum is called a total. */
function arePartsByName({ layout }: Sheet, { row, column, members, direction }: Total): boolean {
  if (direction !== "left" && direction !== "right") return false;
  const words = (at: number) =>
    (
      layout
        .heading(row, at)
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? []
    ).filter((word) => !GENERAL.test(word));
  const [first = [], ...others] = members.map((member) => words(member.column));
  const names = members.map((member) => layout.heading(row, member.column)).join(" · ");
  return (
    /\b(total|all|overall)\b/i.test(layout.heading(row, column)) &&
    !OWN_BASE.test(names) &&
    members.every((member) => !layout.periodAcross(row, member.column)) &&
    first.some((word) => others.every((other) => other.includes(word)))
  );
}

function isOfOneBase({ grid, layout }: Sheet, { row, column, members }: Total): boolean {
  const words = [
    layout.label(row, column),
    ...members.flatMap((m) => [layout.label(m.row, m.column)]),
    ...layout.headings(row, column),
  ].join(" · ");
  const divisors = new Set(
    members.map(
      ({ row: r, column: c }) => /\/\(?(R[^*+\-)]*)/.exec(grid.facts(r, c)?.placeless ?? "")?.[1] ?? "",
    ),
  );
  const [only] = divisors;
  // The same fixed cell divides them all: parts of one whole, of which some may stand elsewhere.
  if (divisors.size === 1 && only && /R\d+C/.test(only)) return true;
  if (divisors.size === 1 && only) return false;
  if (members.some(({ row: r, column: c }) => (layout.figure(r, c) ?? 0) > 1.000001 && grid.isPercent(r, c)))
    return false;
  return SHARES.test(words) && !OWN_BASE.test(words);
}
