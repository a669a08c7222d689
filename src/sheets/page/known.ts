import { term } from "../plan/content";
import type { Reference } from "../plan/reference";

/** Cells as a function is handed them where a blank one must not count as 0: older builds of Excel make a 0 of it. */
export const filledIn = (cells: Reference): string => term`IF(${cells}="","",${cells})`;

/** The same where a figure is needed in every cell and what is worked out from the others is not shown. */
export const orNothing = (cells: Reference | string): string => term`IF(ISNUMBER(${cells}),${cells},0)`;

/** What a call answers in years across, its labels before them, for the years in which a row of figures has one. */
export function inKnownYears(figures: Reference, call: string): string {
  const place = term`SEQUENCE(1,${figures.box.columns + 1})`;
  const known = term`INDEX(${figures},1,IF(${place}>1,${place}-1,1))`;
  return term`IF((${place}=1)+ISNUMBER(${known}),${call},"")`;
}

/** The same up to the first year in which a row has no figure: where each year goes on from the one before. */
export function upToUnknown(figures: Reference, call: string): string {
  const { columns } = figures.box;
  const known = term`MIN(IF(ISNUMBER(${figures}),${columns + 1},SEQUENCE(1,${columns})))`;
  return term`IF(SEQUENCE(1,${columns + 1})<=${known},${call},"")`;
}

/** The cells of which only the numbers count. */
export const numbersIn = (cells: Reference | string): string => term`IF(ISNUMBER(${cells}),${cells},"")`;
