import { MONTHS } from "../months";

/** How many months of the financial year, April to March, have gone when `month` (4 = April) begins. */
export function monthsBefore(month: number): number {
  return (month + 8) % MONTHS;
}
