import { rowTable } from "../kinds/rowTable";
import { shareOf } from "../kinds/shares";
import { isBlank, isMissing } from "../marks";
import { upTo, worked, type At, type Said } from "../statement";
import { polarityOf } from "../kinds/polarityAt";

export const cascade = rowTable(
  "CASCADE",
  "baselines targets corporate method=proportional polarity=lower best",
  {
    Locality: undefined,
    "Gap share": (at) => (isListed(at) ? shareOfGap(at) : undefined),
    "Revised target": (at) =>
      isListed(at) ? `targets${isLower(at) ? "-" : "+"}SHOWN(${at.row},1)` : undefined,
  },
);

const isLower = (at: At): boolean => polarityOf(at.list("polarity")[0] ?? "", "lower") === "lower";
const isListed = (at: At): boolean => !isBlank(at.shown(at.row, 1) ?? "");

/** What the local targets fall short of the corporate one. */
const gapOf = (at: At): string =>
  isLower(at) ? "(TOTAL(targets)-TOTAL(corporate))" : "(TOTAL(corporate)-TOTAL(targets))";

function shareOfGap(at: At): Said {
  const targets = at.list("targets").map((value) => (typeof value === "number" ? value : 0));
  const short =
    (targets.reduce((sum, value) => sum + value, 0) - at.number("corporate")) * (isLower(at) ? 1 : -1);
  const gap = Number(short.toPrecision(12));
  if (gap <= 0) return { is: "0", rule: "The local targets already reach the corporate one." };
  const method = at.option("method");
  if (method === "proportional" && isMissing(at.list("baselines")[at.row - 1] ?? "")) {
    return { is: "0", rule: "Without a baseline there is no share." };
  }
  if (method === "stretch") return stretched(at);
  const weights = upTo(targets.length).map((place) => weightOf(at, place, method));
  const own = at.row - 1;
  return shareOf(
    {
      pot: gapOf(at),
      weight: method === "headroom" ? `MAX(${room(at, own)},0)` : `AT(baselines,${own})`,
      weights:
        method === "headroom"
          ? worked(
              "all the room",
              weights.reduce((sum, one) => sum + one, 0),
            )
          : "TOTAL(baselines)",
      total: gap,
      list: weights,
      decimals: finest(at, method),
    },
    own,
  );
}

/** The room between a target and the best level that could be reached. */
const room = (at: At, place: number): string =>
  isLower(at) ? `AT(targets,${place})-AT(best,${place})` : `AT(best,${place})-AT(targets,${place})`;

function weightOf(at: At, place: number, method: string): number {
  const given = at.figure("baselines", place)?.value ?? "";
  if (method !== "headroom") return isMissing(given) ? 0 : Number(given);
  const between = at.number("targets", place) - at.number("best", place);
  return Math.max(Number((isLower(at) ? between : -between).toPrecision(12)), 0);
}

/** The most decimals among what is shared. */
function finest(at: At, method: string): number {
  const all = [
    ...at.list("targets"),
    ...at.list("corporate"),
    ...(method === "headroom" ? at.list("best") : []),
  ];
  return Math.max(
    0,
    ...all.map((value) => (typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0)),
  );
}

/** Every locality improves on its baseline by the same share at least; those that do already keep their target. */
function stretched(at: At): Said {
  const rate = commonStretch(at);
  const sign = isLower(at) ? "-" : "+";
  const reached = `baselines*(1${sign}${worked("improvement everywhere", rate)})`;
  return {
    is: isLower(at) ? `MAX(targets-${reached},0)` : `MAX(${reached}-targets,0)`,
    rule: "Every locality improves on its baseline by at least the same share.",
  };
}

/** That share, from the localities that it moves. */
function commonStretch(at: At): number {
  const way = isLower(at) ? 1 : -1;
  const reached = (rate: number) =>
    upTo(at.list("targets").length).reduce((sum, place) => {
      const [baseline, target] = [at.number("baselines", place), at.number("targets", place)];
      const moved = baseline * (1 - way * rate);
      return sum + (way > 0 ? Math.min(target, moved || target) : Math.max(target, moved));
    }, 0);
  let [low, high] = [-1, way > 0 ? 1 : 1024];
  for (let halving = 0; halving < 200; halving++) {
    const middle = (low + high) / 2;
    if (way * (reached(middle) - at.number("corporate")) > 0) low = middle;
    else high = middle;
  }
  return high;
}
