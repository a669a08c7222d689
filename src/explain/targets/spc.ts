import { rowTable } from "../kinds/rowTable";
import { isMissing } from "../marks";
import { joined, upTo, type At, type Said } from "../statement";
import { polarityOf } from "../kinds/polarityAt";

/** Constants of the chart: limits in average moving ranges, and the moving range beyond which one is left out. */
const LIMIT_FACTOR = 2.66;
const SCREEN_FACTOR = 3.267;

const SIGNALS: Readonly<Record<string, string>> = {
  "Outside limits": "The figure lies beyond a limit.",
  Shift: "Seven or more figures running lie on one side of the mean.",
  Trend: "Six or more moves running go one way.",
  "2 of 3 near limit": "Two of three figures running lie more than two thirds of the way to a limit.",
};

export const spc = rowTable("SPC", "values target polarity=higher screen baseline rebase", {
  Point: ({ row }) => String(row),
  Value: (at) => (isFigure(at, at.row - 1) ? "values" : undefined),
  Mean: (at) => meanOf(stretchOf(at)),
  "Lower limit": (at) => limit(at, "-"),
  "Upper limit": (at) => limit(at, "+"),
  Signal: (at): Said | undefined => {
    const found = String(at.shown(at.row, 5) ?? "").split(", ");
    if (!found[0]) return undefined;
    const rule = found.flatMap((signal) => SIGNALS[signal] ?? []).join(" ");
    return { is: joined([1, 2, 3, 4].map((column) => `SHOWN(${at.row},${column})`)), rule, given: true };
  },
  Assurance: (at) => {
    if (isMissing(at.list("target")[0] ?? "")) return undefined;
    const polarity = polarityOf(at.list("polarity")[0] ?? "", "higher");
    if (polarity === "neutral") return '"n/a"';
    const fails = polarity === "higher" ? ["fails", "passes"] : ["passes", "fails"];
    const [above, below] = fails.map((word) => `"Consistently ${word}"`);
    const target = "AT(target,0)";
    return `IF(${target}>SHOWN(${at.row},4),${above},IF(${target}<SHOWN(${at.row},3),${below},"Hit and miss"))`;
  },
});

const isFigure = (at: At, place: number): boolean => typeof at.list("values")[place] === "number";

/** The figures on which a point's limits rest: its stretch between rebases, of the first only the baseline. */
function stretchOf(at: At): number[] {
  const starts = at
    .list("rebase")
    .filter((value) => typeof value === "number" && value > 0)
    .map(Number);
  const from = Math.max(1, ...starts.filter((start) => start <= at.row));
  const to = Math.min(at.list("values").length + 1, ...starts.filter((start) => start > at.row));
  const places = upTo(to - from)
    .map((step) => from - 1 + step)
    .filter((place) => isFigure(at, place));
  const first = at.number("baseline");
  return from === 1 && first > 0 ? places.slice(0, first) : places;
}

const meanOf = (places: readonly number[]): string =>
  `SUM(${places.map((place) => `AT(values,${place})`).join(",")})/${places.length}`;

/** The mean and 2.66 times how far neighbours usually lie apart. */
function limit(at: At, sign: "+" | "-"): Said {
  const places = stretchOf(at);
  const pairs = places.slice(1).map((place, index) => ({
    is: `ABS(AT(values,${place})-AT(values,${places[index] ?? 0}))`,
    range: Math.abs(at.number("values", place) - at.number("values", places[index] ?? 0)),
  }));
  const isScreened = /^(true|yes|y|x|1)$/.test(at.option("screen"));
  const average = pairs.reduce((sum, { range }) => sum + range, 0) / pairs.length;
  const most = Number((SCREEN_FACTOR * average).toPrecision(12));
  const kept = isScreened
    ? pairs.filter(({ range }) => range === 0 || Number(range.toPrecision(12)) < most)
    : pairs;
  return {
    is: `${meanOf(places)}${sign}${LIMIT_FACTOR}*SUM(${kept.map(({ is }) => is).join(",")})/${kept.length}`,
    rule: "The mean and 2.66 times the average difference of neighbouring figures.",
  };
}
