import { yearTable } from "../kinds/yearTable";
import { upTo, type At } from "../statement";

export const payAward = yearTable("PAY.AWARD", "paybill awards month=9", {
  "Part-year cost of this award": (at) =>
    `paybill${awarded(at.column - 1)}*AT(awards,${at.column - 1})*${12 - monthsBefore(at)}/12`,
  "Full-year effect of last award": (at) =>
    at.column === 1
      ? "0"
      : `paybill${awarded(at.column - 2)}*AT(awards,${at.column - 2})*${monthsBefore(at)}/12`,
  "Increase on previous year": "[Part-year cost of this award]+[Full-year effect of last award]",
  "Pay bill": ({ column }) => `${column === 1 ? "paybill" : "PRIOR([Pay bill])"}+[Increase on previous year]`,
});

/** Months of the financial year before the award starts. */
const monthsBefore = (at: At): number => ((at.number("month") || 9) + 8) % 12;

/** The awards before, each on top of the one before it. */
const awarded = (count: number): string =>
  upTo(count)
    .map((year) => `*(1+AT(awards,${year}))`)
    .join("");
