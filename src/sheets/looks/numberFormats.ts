/** Millions to one decimal, negatives in brackets, a dash where there is nothing. */
export const MILLIONS = '#,##0.0;(#,##0.0);"–"';
/** Pounds and pence. */
export const PENCE = '#,##0.00;(#,##0.00);"–"';
/** Whole pounds, people or offences. */
export const WHOLE = '#,##0;(#,##0);"–"';
/** A rate per so many residents, or an indicator's value. */
export const RATE = "#,##0.0";
/** An indicator's value to two decimals. */
export const VALUE = "#,##0.00";
/** A share or a change. */
export const PERCENT = "0.0%;(0.0%);0.0%";
/** A share to the nearest per cent. */
export const WHOLE_PERCENT = "0%;(0%);0%";
/** A count, a month's number, a rank: 0 is a figure. */
export const NUMBER = "0";
/** A day. */
export const DAY = "d mmm yyyy";
/** Text as it is: a financial year is no date and no sum. */
export const TEXT = "@";

/** A figure with so many decimals, negatives in brackets. */
export function decimalFormat(decimals: number): string {
  const figure = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return `${figure};(${figure})`;
}
