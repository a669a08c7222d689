import { isFigure } from "./cellKind";
import type { Sight } from "./headingRows";
import type { OwnCells } from "./ownCells";
import { isYear } from "./periods";

const SAYS_NAMES =
  /\b(names?|areas?|boroughs?|authorit(y|ies)|councils?|forces?|districts?|wards?|count(y|ies)|titles?|descriptions?|indicators?|measures?)\b/i;
const SAYS_CODES = /\b(codes?|refs?|references?|ids?|ons|gss|no|number|line|key)\b\.?/i;
/** All of a code: no blank but before its digits, at least one digit. */
const CODE = /^[\p{L}]{0,8}[ .\-/]?\d[\p{L}\d.\-/()]*$/u;

/** What speaks for a column of texts as the one that names the rows, the most telling first. */
type Merits = readonly number[];

/**
 * The column that names the rows: of those with texts below the headings one that is no list of codes, whose texts do not
 * repeat, whose heading says that they are names, the one with most texts, the leftmost.
 */
export function guessNameColumn({ cells, kinds }: Sight, headings: readonly number[], first: number): number {
  // A text in a row without figures is as likely a note.
  const rows = kinds.map((_, row) => row).filter((row) => row >= first && kinds[row]?.some(isFigure));
  const merits = (kinds[0] ?? []).map((_, column): Merits => {
    const texts = rows
      .filter((row) => kinds[row]?.[column] === "words")
      .map((row) => cells.texts[row]?.[column]?.trim() ?? "");
    if (texts.length === 0) return [0];
    const heading = headings.map((row) => cells.texts[row]?.[column] ?? "").join(" ");
    const isCode = SAYS_CODES.test(heading) || texts.every((text) => CODE.test(text));
    const different = new Set(texts).size;
    return [
      1,
      isCode ? 0 : 1,
      different * 2 > texts.length ? 1 : 0,
      SAYS_NAMES.test(heading) && different * 2 > rows.length ? 1 : 0,
      different,
    ];
  });
  return merits.reduce((best, next, column) => (isMore(next, merits[best] ?? []) ? column : best), 0);
}

function isMore(one: Merits, other: Merits): boolean {
  const at = one.findIndex((merit, place) => merit !== (other[place] ?? 0));
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** Whether a heading says that the numbers below it are codes, or the times of the rows, and no figures. */
export const saysIdentifiers = (heading: string): boolean =>
  /^(line|no\.?|nr|id|ref|code|key|rank(ing)?|year|month|week|quarter|period|date)$|\b(code|ref|reference|id|ons|gss|line no|line number|indicator no|indicator number)\b\.?/i.test(
    heading.trim(),
  );

/** Whether a column is called the year of something and holds nothing but years. */
export function holdsYears(
  heading: string,
  { values }: OwnCells,
  rows: readonly number[],
  column: number,
): boolean {
  if (!/\b(year|date)$/i.test(heading.trim())) return false;
  const numbers = rows.map((row) => values[row]?.[column]).filter((value) => typeof value === "number");
  return numbers.length > 0 && numbers.every(isYear);
}
