import { dayOf, financialYear } from "../../model/years";
import { elementwise } from "../kinds/elementwise";
import { isTicked } from "../marks";
import type { At } from "../statement";

const MONTHS = 12;

export const liability = elementwise(
  "LIABILITY",
  "yearlyCost fundingEnds years ceases firstMonth=4",
  "Liability",
  (at) => {
    // Partnerships run down and years across, whichever way the lists run.
    if (at.shown(at.row, at.column) === "") return undefined;
    const ended = at.figure("fundingEnds", at.row)?.value ?? "";
    if (isTicked(at.figure("ceases", at.row)?.value ?? "")) {
      return { is: "0", rule: "Ceases with the funding: a written agreement says so." };
    }
    const months = monthsLeft(at, ended);
    if (months === 0) return { is: "0", rule: "Funded to the end of the year, or no cost." };
    const cost = `AT(yearlyCost,${at.row})`;
    return {
      is: months === MONTHS ? cost : `${cost}*${months}/${MONTHS}`,
      rule: "The months after the last one funded.",
    };
  },
);

/** Months of the column's year after the last month funded. */
function monthsLeft(at: At, ended: string | number | boolean): number {
  const first = (at.number("firstMonth") || 4) - 1;
  const begins = (yearOf(at.figure("years", at.column)?.value ?? "") ?? 0) * MONTHS + first;
  const last = lastMonth(ended, first);
  return last === undefined ? 0 : Math.min(Math.max(begins + MONTHS - 1 - last, 0), MONTHS);
}

const yearOf = (written: string | number | boolean): number | undefined =>
  financialYear(typeof written === "number" ? written : String(written));

/** The last month funded, in months from year 0: a month as text or date, or the end of a financial year. */
function lastMonth(ended: string | number | boolean, first: number): number | undefined {
  const month = typeof ended === "string" ? /^\s*(\d{4})-(\d{2})\s*$/.exec(ended) : null;
  if (month) return Number(month[1]) * MONTHS + Number(month[2]) - 1;
  const year = yearOf(ended);
  if (year !== undefined) return year * MONTHS + first + MONTHS - 1;
  if (typeof ended !== "number") return undefined;
  const day = dayOf(ended);
  return day.getUTCFullYear() * MONTHS + day.getUTCMonth();
}
