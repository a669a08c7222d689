import { formula, term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { ColumnTable } from "./columnTable";
import type { Page } from "./page";

interface Shared {
  /** What each receives, a row for each. */
  readonly shares: Reference;
  /** What each would receive if nothing were rounded, by its place. */
  readonly unrounded: (row: number) => string;
  /** The decimals of the unit that is shared out. */
  readonly decimals: { toString(): string };
  /** How shares are written before they are rounded. */
  readonly numberFormat: string;
}

/** The check that goes with what is shown beside shares. */
export const LARGEST_REMAINDERS = "Odd units went to the largest remainders";

/**
 * Shows beside shares, in columns of their own, what they are before they are rounded, what of a unit is left over, and
 * who received an odd unit; in the row below the table, why. Returns what must hold.
 */
export function allocationProof(
  page: Page,
  table: ColumnTable,
  { shares, unrounded, decimals, numberFormat }: Shared,
): () => Formula {
  const { rows } = shares.box;
  const column = (
    heading: string,
    of: (row: number) => Formula,
    look: Parameters<typeof table.columns>[1],
  ) => {
    const cells = table.columns([heading], look).rows(0, rows);
    return page.write(cells, () => Array.from({ length: rows }, (_, row) => [of(row)]));
  };
  const exact = column(
    "Share, unrounded",
    (row) => formula`IF(ISNUMBER(${shares.cell(row)}),${unrounded(row)},"")`,
    { numberFormat },
  );
  // In units, without what the binary figures of a computer leave over.
  const units = (cell: Reference) => term`ROUND(${cell}*10^${decimals},4)`;
  const left = column(
    "Remainder, of a unit",
    (row) => formula`IF(ISNUMBER(${exact.cell(row)}),ROUND(MOD(${units(exact.cell(row))},1),4),"")`,
    { numberFormat: "0.000" },
  );
  const odd = column(
    "Odd unit",
    (row) =>
      formula`IF(ISNUMBER(${left.cell(row)}),IF(${units(shares.cell(row))}>INT(${units(exact.cell(row))}),"Received",""),"")`,
    { look: "resultText" },
  );
  const least = term`MIN(IF(${odd}="Received",${left},1))`;
  const most = term`MAX(IF((${odd}="")*ISNUMBER(${left}),${left},0))`;
  const count = term`COUNTIF(${odd},"Received")`;
  page.put(
    page.at(page.take(), 0),
    () =>
      formula`IF(COUNT(${left})=0,"",IF(${count}=0,"No unit is left over: every share is whole.",IF(${count}=1,"1 odd unit goes",${count}&" odd units go")&" to the largest remainders: the least that received one is "&TEXT(${least},"0.000")&", the largest that received none "&TEXT(${most},"0.000")&"."))`,
    "note",
  );
  return () => formula`IF(COUNT(${left})=0,TRUE,${least}>=${most}-0.001)`;
}
