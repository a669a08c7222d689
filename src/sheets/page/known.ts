import { term } from "../plan/content";
import type { Reference } from "../plan/reference";

/** Cells as a function is handed them where a blank one must not count as 0: older builds of Excel make a 0 of it. */
export const filledIn = (cells: Reference): string => term`IF(${cells}="","",${cells})`;

/** The same of which only the numbers count. */
export const numbersIn = (cells: Reference | string): string => term`IF(ISNUMBER(${cells}),${cells},"")`;
