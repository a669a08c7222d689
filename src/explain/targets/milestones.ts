import { list } from "../kinds/list";
import { shareOf } from "../kinds/shares";
import { upTo, worked, type At, type Said } from "../statement";

export const milestones = list(
  "MILESTONES",
  "annualTarget profile output=cumulative",
  "Milestone",
  (at): Said => {
    const share = periodShare(at, at.along);
    if (at.option("output") === "period") return share;
    if (at.along === 0) return share;
    const before = at.rows === 1 ? `SHOWN(0,${at.along - 1})` : `SHOWN(${at.along - 1},0)`;
    return { ...share, is: `${before}+${share.is}`, name: "Milestone to date" };
  },
);

function periodShare(at: At, along: number): Said {
  const profile = at.area("profile");
  const isHistory = profile.length > 1 && (profile[0]?.length ?? 0) > 1;
  const weights = isHistory ? averageShares(at) : at.list("profile").map(Number);
  const total = at.number("annualTarget");
  return shareOf(
    {
      pot: "TOTAL(annualTarget)",
      weight: isHistory ? worked("usual share of the year", weights[along] ?? 0) : `AT(profile,${along})`,
      weights: isHistory ? "1" : "TOTAL(profile)",
      total,
      list: weights,
      decimals: decimalsOf(total),
    },
    along,
  );
}

/** Each period's share of its year, averaged over the years that have figures. */
function averageShares(at: At): number[] {
  const years = at
    .area("profile")
    .map((row) => row.map(({ value }) => (typeof value === "number" ? value : 0)))
    .map((row) => ({ row, sum: row.reduce((all, value) => all + value, 0) }))
    .filter(({ sum }) => sum > 0);
  return upTo(years[0]?.row.length ?? 0).map(
    (period) => years.reduce((all, { row, sum }) => all + (row[period] ?? 0) / sum, 0) / years.length,
  );
}

/** The decimals in which a number is written. */
const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
