import { term } from "../plan/content";
import type { Reference } from "../plan/reference";

/** Cells as a function is handed them where a blank one must not count as 0: older builds of Excel make a 0 of it. */
export const filledIn = (cells: Reference): string => term`IF(${cells}="","",${cells})`;

/** The same where a figure is needed in every cell and what is worked out from the others is not shown. */
export const orNothing = (cells: Reference | string): string => term`IF(ISNUMBER(${cells}),${cells},0)`;

/** A row with a number for each year that is known: cells, or what a formula works out for so many years. */
type KnownYears = Reference | { readonly row: string; readonly years: number };

const rowOf = (known: KnownYears) => ("row" in known ? known.row : known.toString());
const countOf = (known: KnownYears) => ("row" in known ? known.years : known.box.columns);

/** The years in which none of some rows of cells holds what is no figure; with `too`, those among them that it has. */
export function soundYears(cells: Reference, too?: Reference): KnownYears {
  const { rows, columns } = cells.box;
  const faulty = term`IF(ISNUMBER(${cells}),0,IF(IFERROR(${cells}="",FALSE),0,1))`;
  const faults = term`MMULT(SEQUENCE(1,${rows},1,0),${faulty})`;
  const isSound = too ? term`(${faults}=0)*ISNUMBER(${too})` : term`${faults}=0`;
  return { row: term`IF(${isSound},1,"")`, years: columns };
}

/** What a call answers in years across, its labels before them, for the years in which a row of figures has one. */
export function inKnownYears(figures: KnownYears, call: string): string {
  const place = term`SEQUENCE(1,${countOf(figures) + 1})`;
  const known = term`INDEX(${rowOf(figures)},1,IF(${place}>1,${place}-1,1))`;
  return term`IF((${place}=1)+ISNUMBER(${known}),${call},"")`;
}

/** The same up to the first year in which a row has no figure: where each year goes on from the one before. */
export function upToUnknown(figures: KnownYears, call: string): string {
  const columns = countOf(figures);
  const known = term`MIN(IF(ISNUMBER(${rowOf(figures)}),${columns + 1},SEQUENCE(1,${columns})))`;
  return term`IF(SEQUENCE(1,${columns + 1})<=${known},${call},"")`;
}

/** The cells of which only the numbers count. */
export const numbersIn = (cells: Reference | string): string => term`IF(ISNUMBER(${cells}),${cells},"")`;
