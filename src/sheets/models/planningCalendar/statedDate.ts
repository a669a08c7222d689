import { serialDate } from "../../facts/serialDate";

/** A date as a document states it: its words, and the first and the last day that they may mean. */
export interface StatedDate {
  readonly words: string;
  readonly earliest: number;
  readonly latest: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The first month of a season and the month after its last: autumn is taken to be September to November. */
const SEASONS: Readonly<Record<string, readonly [first: number, after: number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  winter: [12, 15],
};

/** Reads "2008-02-05", "2008-02" and "2009 autumn". Throws for anything else. */
export function statedDate(text: string): StatedDate {
  const [, year, month, day, season = ""] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?| ([a-z]+))$/.exec(text) ?? [];
  const [first, after] = SEASONS[season] ?? [Number(month), Number(month) + 1];
  const [y, d] = [Number(year), Number(day)];
  if (!year || !first) throw new RangeError(`"${text}" is no date of a document`);
  if (season) {
    const words = `${season.charAt(0).toUpperCase()}${season.slice(1)} ${year}`;
    return { words, earliest: serialDate(y, first, 1), latest: serialDate(y, after, 0) };
  }
  const name = `${MONTHS[first - 1] ?? ""} ${year}`;
  return day
    ? { words: `${d} ${name}`, earliest: serialDate(y, first, d), latest: serialDate(y, first, d) }
    : { words: name, earliest: serialDate(y, first, 1), latest: serialDate(y, after, 0) };
}
