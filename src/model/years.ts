const FIRST = 1900;
const LAST = 2199;

/** What is read as a hyphen: Word and PDF print dashes (U+2010 to U+2015) and the minus sign in its place. */
export const DASH = "[-\\u2010-\\u2015\\u2212]";
const FINANCIAL_YEAR = `(\\d{4})(?:\\s*(?:/|${DASH})\\s*(\\d{4}|\\d{2}))?`;
const ALONE = new RegExp(`^\\s*${FINANCIAL_YEAR}\\s*$`);

/** Excel's numbers of days from 1987 to 2099. */
const FIRST_DATE = 32_000;
const LAST_DATE = 73_000;
/** Excel's number of 1 January 1970, and the length of a day in milliseconds. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * The calendar year in which a financial year starts: 2010 for "2010/11", "2010-11" with any dash, "2010/2011", "2010",
 * 2010, and for the date 1 November 2010, which Excel makes of 2010/11 as it is typed. Undefined for anything else, also
 * for years that do not follow each other ("2010/12").
 */
export function financialYear(written: string | number): number | undefined {
  if (isDate(written)) return typedAs(written);
  return startOf(ALONE.exec(String(written)));
}

/** A financial year as it is printed: "2010/11" for 2010. */
export function printYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** Whether what stands where a year belongs is the number by which Excel knows a date. */
export function isDate(written: unknown): written is number {
  return typeof written === "number" && written >= FIRST_DATE && written <= LAST_DATE;
}

/** The day of an Excel date. */
export function dayOf(serial: number): Date {
  return new Date((serial - EPOCH) * DAY);
}

/** The financial year of which Excel made a date: the first of the month that its last two figures name. */
function typedAs(serial: number): number | undefined {
  const day = dayOf(serial);
  const year = day.getUTCFullYear();
  const isFirst = Number.isInteger(serial) && day.getUTCDate() === 1;
  return isFirst && day.getUTCMonth() + 1 === (year + 1) % 100 ? year : undefined;
}

function startOf(match: RegExpExecArray | null): number | undefined {
  const start = Number(match?.[1]);
  if (!(start >= FIRST && start <= LAST)) return undefined;
  const end = match?.[2];
  const next = String(start + 1);
  return end === undefined || end === next || end === next.slice(2) ? start : undefined;
}
