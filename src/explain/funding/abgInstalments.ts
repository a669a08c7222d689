import { elementwise } from "../kinds/elementwise";
import type { At, Said } from "../statement";
import { rounded } from "../worth";

export const abgInstalments = elementwise(
  "ABG.INSTALMENTS",
  "total instalments=12 decimals=2 method=spread",
  "Instalment",
  (at): Said => {
    const isAcross = at.area("total").length === 1 && at.list("total").length > 1;
    const isList = at.list("total").length > 1;
    const [authority, instalment] = isList && !isAcross ? [at.row, at.column] : [at.column, at.row];
    return instalmentOf(at, `AT(total,${authority})`, at.number("total", authority), instalment);
  },
);

function instalmentOf(at: At, written: string, given: number, instalment: number): Said {
  const [count, decimals] = [at.number("instalments"), at.number("decimals")];
  const total = rounded(given, decimals);
  const pot = total === given ? written : `ROUND(${written},${decimals})`;
  const base = `ROUNDDOWN(${pot}/instalments,${decimals})`;
  switch (at.option("method")) {
    case "last":
      return instalment < count - 1
        ? { is: base }
        : { is: `${pot}-${count - 1}*${base}`, rule: "The last instalment takes the balance." };
    case "cumulative":
      return {
        is: `ROUND(${pot}*${instalment + 1}/instalments,${decimals})-ROUND(${pot}*${instalment}/instalments,${decimals})`,
        rule: "What is due so far, rounded, less what was due before.",
      };
    default: {
      const odd = Math.round(
        (Math.abs(total) - count * Math.abs(rounded(total / count, decimals, "down"))) * 10 ** decimals,
      );
      return instalment < odd
        ? {
            is: `ROUNDUP(${pot}/instalments,${decimals})`,
            rule: `The first ${odd} instalments carry one odd unit each.`,
          }
        : { is: base };
    }
  }
}
