import { elementwise } from "../kinds/elementwise";
import { shareOf } from "../kinds/shares";
import { upTo, type At } from "../statement";

export const abgAllocate = elementwise("ABG.ALLOCATE", "streamTotals criteria decimals=0", "Share", (at) => {
  const list = weightsOf(at);
  if (list.every((weight) => weight === 0)) return "0";
  return shareOf(
    {
      pot: `AT(streamTotals,${at.column})`,
      weight: `CELL(criteria,${at.row},${at.column})`,
      weights: `TOTAL(criteria,${upTo(at.rows)
        .map((row) => row * at.columns + at.column)
        .join(",")})`,
      total: at.number("streamTotals", at.column),
      list,
      decimals: at.number("decimals"),
    },
    at.row,
  );
});

/** The stream's criteria, an authority each. */
const weightsOf = (at: At): number[] =>
  at.area("criteria").map((row) => {
    const value = row[at.column]?.value;
    return typeof value === "number" ? value : 0;
  });
