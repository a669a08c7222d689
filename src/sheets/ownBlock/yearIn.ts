import { DASH, dayOf, financialYear, isDate } from "../../model/years";

const NOT_IN_A_DATE = "(?<![\\d/.])";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The financial year starts in April. */
const APRIL = 4;
/** A year of two figures from here on belongs to the last century. */
const LAST_CENTURY = 70;

/** Ways in which a heading names a time, the surest first, each with the financial year that it means. */
const WAYS: readonly {
  readonly pattern: RegExp;
  readonly year: (found: RegExpMatchArray, heading: string) => number | undefined;
}[] = [
  // 2010-03-31
  {
    pattern: new RegExp(`\\b(\\d{4})${DASH}(\\d{2})${DASH}\\d{2}\\b`, "g"),
    year: ([, year, month]) => ofMonth(Number(year), Number(month)),
  },
  // 31/03/2010, 31.3.10, 31-03-2010: the day first, as it is written here
  {
    pattern: new RegExp(`\\b\\d{1,2}([/.]|${DASH})(\\d{1,2})\\1(\\d{4}|\\d{2})\\b`, "g"),
    year: ([, , month, year]) => ofMonth(inFull(year), Number(month)),
  },
  // March 31, 2010
  {
    pattern: new RegExp(
      `\\b(${MONTHS.join("|")})[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
      "gi",
    ),
    year: ([, name = "", year], heading) => ofNamedMonth(name, inFull(year), heading),
  },
  // 2010-03: a month, where its number is no later year's
  {
    pattern: new RegExp(`\\b(\\d{4})${DASH}(0[1-9]|1[0-2])\\b`, "g"),
    year: ([written, year, month]) => {
      const isLater = Number(month) > Number(year) % 100;
      return isLater ? financialYear(written) : ofMonth(Number(year), Number(month));
    },
  },
  // 2010/11, 2010–11, 2010/2011
  {
    pattern: new RegExp(`\\b\\d{4}\\s*(?:/|${DASH})\\s*(?:\\d{4}|\\d{2})\\b`, "g"),
    year: ([written]) => financialYear(written),
  },
  // year ending March 2010, 31 March 2010, Apr-10
  {
    pattern: new RegExp(
      `\\b(${MONTHS.join("|")})[a-z]*\\.?(\\s+|\\s*${DASH}\\s*|\\s*['’])(\\d{4}|\\d{2})\\b`,
      "gi",
    ),
    year: ([, name = "", blank = "", year = ""], heading) =>
      // "March 31" is a day as well as it is a year.
      /^\s+$/.test(blank) && /^(2[89]|3[01])$/.test(year)
        ? undefined
        : ofNamedMonth(name, inFull(year), heading),
  },
  // 09/10
  {
    pattern: new RegExp(`${NOT_IN_A_DATE}\\b(\\d{2})\\s*(?:/|${DASH})\\s*(\\d{2})\\b(?![/.]\\d)`, "g"),
    year: ([, start, end]) => financialYear(`${inFull(start)}/${end}`),
  },
  // 2010
  { pattern: /\b\d{4}\b/g, year: ([written]) => financialYear(written) },
];

/** Years that are no financial ones. */
const OTHER_YEAR = /\b(calendar|academic|school|tax) year/i;

const IS_YEAR_TO = /\b(?:year|12 months|twelve months)\s+(?:end|to\b)/i;

/**
 * The financial year that a heading names somewhere ("Target 2010/11", "year ending March 2010", "31/03/2010", "Apr-10",
 * "09/10"), by the calendar year in which it starts; a number is a year, or an Excel date. Days up to 31 March belong to
 * the year before. Undefined where no year is named, or more than one.
 */
export function yearIn(heading: string | number): number | undefined {
  if (typeof heading === "number")
    return financialYear(heading) ?? (isDate(heading) ? onDay(heading) : undefined);
  if (OTHER_YEAR.test(heading)) return undefined;
  const text = spaced(heading);
  for (const { pattern, year } of WAYS) {
    const found = [...text.matchAll(pattern)].map((match) => year(match, text));
    if (found.length > 0) return found.every((one) => one === found[0]) ? found[0] : undefined;
  }
  return undefined;
}

/** Words apart that a program has joined: "spend_2010_11" is "spend 2010-11", "FY10/11" is "FY 10/11". */
const spaced = (heading: string): string =>
  heading
    .replace(/(?<=\d)_(?=\d)/g, "-")
    .replace(/_/g, " ")
    .replace(/\bFYE?(?=\d)/gi, "FY ")
    .replace(/(?<=\d)(?=[a-z]$)/i, " ");

/** The year of a month by its name; a year that ends in another month than March is no financial year. */
function ofNamedMonth(name: string, year: number, heading: string): number | undefined {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month !== APRIL - 1 && IS_YEAR_TO.test(heading) ? undefined : ofMonth(year, month);
}

function onDay(serial: number): number | undefined {
  const day = dayOf(serial);
  return ofMonth(day.getUTCFullYear(), day.getUTCMonth() + 1);
}

function ofMonth(year: number, month: number): number | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  return financialYear(month < APRIL ? year - 1 : year);
}

/** 2010 for "2010" and "10", 1999 for "99". */
function inFull(year = ""): number {
  const written = Number(year);
  if (year.length > 2) return written;
  return written < LAST_CENTURY ? 2000 + written : 1900 + written;
}
