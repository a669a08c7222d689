import { term } from "../plan/content";
import type { Reference } from "../plan/reference";

/**
 * Whether an amount that stands apart, all years together, is in none of the years of a row: neither as the figure of a
 * year nor as what a year has more than the one before.
 */
export function notCountedAgain(years: Reference, apart: Reference): string {
  const { columns } = years.box;
  const isApart = (amount: string) => term`SUM((ROUND(${amount}-${apart},6)=0)*1)`;
  const known = (cells: Reference) => term`IF(ISNUMBER(${cells}),${cells},0)`;
  const levels = isApart(known(years));
  if (columns === 1) return term`${levels}=0`;
  const more = term`${known(years.columns(1, columns - 1))}-${known(years.columns(0, columns - 1))}`;
  return term`${levels}+${isApart(more)}=0`;
}
