import { counted } from "../counted";
import { median } from "../numbers/median";
import { roundAmount } from "../numbers/roundAmount";
import { together } from "../numbers/together";
import { trend as trendOf } from "../numbers/trend";
import { invalid } from "../refusal";
import { advantage, compareFigures, type Polarity } from "./polarity";

export type Verdict =
  | "Worse than now"
  | "No stretch: trend delivers it"
  | "Challenging and achievable"
  | "Beyond best year on record";

export interface Challenge {
  readonly verdict: Verdict;
  readonly latest: number;
  /** Least squares, one year on. */
  readonly trend: number;
  /** The largest single-year fractional improvement on record, applied to the latest year. */
  readonly best: number;
  /** The target among its peers; undefined without peers. */
  readonly median: number | undefined;
  readonly rank: number | undefined;
  readonly quartile: number | undefined;
}

const FEWEST_YEARS = 3;

/** The rows of its table: how each is headed, and what it holds. */
export const CHALLENGE_ROWS = [
  ["Verdict", "verdict"],
  ["Latest", "latest"],
  ["Trend for next year", "trend"],
  ["Best year's improvement applied", "best"],
  ["Peer median", "median"],
  ["Rank", "rank"],
  ["Quartile", "quartile"],
] as const satisfies readonly (readonly [string, keyof Challenge])[];

/**
 * Whether a proposed target is challenging and achievable: against now, the trend, the best year on record and the
 * peers. `history` has at least three yearly figures, oldest first. In the indicator's unit.
 *
 * Source: Planning report 2002, Appendix 2, item 2 (challenge process); Framework report 2007, para 38 (peer families);
 * tests are standard practice, the wording of the verdict is ours.
 */
export function challenge(
  target: number,
  history: readonly number[],
  polarity: Polarity,
  peers: readonly number[],
): Challenge {
  refuseTooFewYears(history.length);
  const latest = history.at(-1) ?? NaN;
  const trend = trendOf(history);
  const best = bestYearAgain(history, latest, polarity);
  return {
    verdict: verdictOn(target, { latest, trend, best }, polarity),
    latest: roundAmount(latest),
    trend: roundAmount(trend),
    best: roundAmount(best),
    ...amongPeers(target, peers, polarity),
  };
}

/** Refuses fewer years than a trend can be seen in. */
export function refuseTooFewYears(years: number): void {
  if (years >= FEWEST_YEARS) return;
  throw invalid("history", `has ${counted(years, "year")}. Give at least three, oldest first.`);
}

function bestYearAgain(history: readonly number[], latest: number, polarity: Polarity): number {
  const improvements = together([history.slice(0, -1), history.slice(1)], (before, after) =>
    before === 0 ? 0 : advantage(after, before, polarity) / Math.abs(before),
  );
  const largest = improvements.reduce((most, improvement) => Math.max(most, improvement), 0);
  const step = largest * Math.abs(latest);
  return polarity === "higher" ? latest + step : latest - step;
}

function verdictOn(
  target: number,
  { latest, trend, best }: { latest: number; trend: number; best: number },
  polarity: Polarity,
): Verdict {
  if (compareFigures(target, latest, polarity) < 0) return "Worse than now";
  if (compareFigures(target, trend, polarity) <= 0) return "No stretch: trend delivers it";
  if (compareFigures(target, best, polarity) <= 0) return "Challenging and achievable";
  return "Beyond best year on record";
}

function amongPeers(target: number, peers: readonly number[], polarity: Polarity) {
  if (peers.length === 0) return { median: undefined, rank: undefined, quartile: undefined };
  const rank = 1 + peers.filter((peer) => compareFigures(peer, target, polarity) > 0).length;
  return {
    median: roundAmount(median(peers)),
    rank,
    quartile: Math.ceil((4 * rank) / (peers.length + 1)),
  };
}
