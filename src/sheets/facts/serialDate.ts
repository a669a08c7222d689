const DAY_MS = 86_400_000;

/** The day before Excel's first, as it counts from March 1900 on: it takes 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number by which Excel knows a day from March 1900 on; months and days that run over are counted on. */
export function serialDate(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS;
}
