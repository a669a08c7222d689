import { financialYear } from "../model/years";
import type { Known } from "./reading";

/** A source older than a year and a half has seen a new budget since. */
const STALE_MONTHS = 18;

interface List {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the checks know, from the reference lists of funding limits (a row a limit, a column a year) and of boroughs. */
export function known(limits: List, boroughs: List, today: Date): Known {
  const byYear = (row: readonly (string | number)[]) =>
    Object.fromEntries(
      limits.headings.flatMap((heading, column) => {
        const year = financialYear(heading);
        const value = row[column];
        return year !== undefined && typeof value === "number" ? [[year, value]] : [];
      }),
    );
  return {
    today,
    staleMonths: STALE_MONTHS,
    fundingLimits: Object.fromEntries(limits.rows.map((row) => [String(row[0]), byYear(row)])),
    areas: boroughs.rows.map(([name]) => String(name)),
  };
}
