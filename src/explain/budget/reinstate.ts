import { rowTable } from "../kinds/rowTable";
import { isBlank } from "../marks";
import { joined, upTo, type At, type Said } from "../statement";

export const reinstate = rowTable("REINSTATE", "proposals costs headroom priority method=strict value", {
  Proposal: (at) => {
    const place = listed(at)[at.row - 1] ?? 0;
    return isBlank(at.list("proposals")[place] ?? "") ? `"Proposal ${place + 1}"` : `AT(proposals,${place})`;
  },
  Reinstated: (at) => ({ name: `Share of ${at.label} put back`, ...putBack(at) }),
  Cost: (at) => `CELL(costs,${listed(at)[at.row - 1]},${columns(at) - 1})`,
  "Running total": ({ row }) => `${row > 1 ? "UP(1)+" : ""}SHOWN(${row},2)*SHOWN(${row},1)`,
});

const columns = (at: At): number => at.area("costs")[0]?.length ?? 1;

/** The places of the proposals in the order in which they are taken: the first priority first, those without one last. */
function listed(at: At): number[] {
  const names = at.list("proposals");
  const cost = (place: number) => at.area("costs")[place]?.map(({ value }) => value) ?? [];
  const priority = (place: number) => Number(at.figure("priority", place)?.value ?? 0) || Infinity;
  return upTo(Math.max(names.length, at.area("costs").length))
    .filter(
      (place) => !isBlank(names[place] ?? "") || cost(place).some((value) => !isBlank(value) && value !== 0),
    )
    .sort((one, other) =>
      priority(one) === priority(other) ? one - other : priority(one) - priority(other),
    );
}

function putBack(at: At): Said {
  const method = at.option("method");
  if (method === "bestfit") {
    const cost = `CELL(costs,${listed(at)[at.row - 1]},${columns(at) - 1})`;
    return {
      is: `SUM(${cost},TOTAL(headroom))`,
      rule: "Of all sets of proposals that fit the headroom, the one with the highest value.",
      given: true,
    };
  }
  const already = upTo(at.row).slice(1);
  const stopped = already.find((row) => at.shown(row, 1) !== 1);
  if (method !== "skip" && stopped !== undefined) {
    return { is: "0", rule: `Stopped at ${at.shown(stopped, 0)}, the first that does not fit in full.` };
  }
  const year = tightest(at);
  const [cost, left] = [costIn(at, at.row, year), leftIn(at, year)];
  const partly = method === "partial" ? `${left}/${cost}` : "0";
  return { is: `IF(${cost}<=${left},1,${partly})` };
}

const costIn = (at: At, row: number, year: number): string =>
  `CELL(costs,${listed(at)[row - 1]},${columns(at) === 1 ? 0 : year})`;

/** The headroom of a year less what has been put back before. */
function leftIn(at: At, year: number): string {
  const spent = upTo(at.row)
    .slice(1)
    .filter((row) => at.shown(row, 1) !== 0)
    .map((row) => `SHOWN(${row},1)*${costIn(at, row, year)}`);
  return `(MAX(AT(headroom,${year}),0)-(${joined(spent)}))`;
}

/** The year in which the proposal fits least. */
function tightest(at: At): number {
  const years = upTo(Math.max(at.list("headroom").length, columns(at)));
  const room = (year: number) => {
    const left = upTo(at.row)
      .slice(1)
      .reduce(
        (sum, row) => sum - Number(at.shown(row, 1)) * amount(at, row, year),
        Math.max(at.number("headroom", year), 0),
      );
    const cost = amount(at, at.row, year);
    return cost > 0 ? left / cost : Infinity;
  };
  return years.reduce((best, year) => (room(year) < room(best) ? year : best), 0);
}

function amount(at: At, row: number, year: number): number {
  const value = at.area("costs")[listed(at)[row - 1] ?? 0]?.[columns(at) === 1 ? 0 : year]?.value;
  return typeof value === "number" ? value : 0;
}
