import { gapResidual as residual } from "../../model/budget/gapResidual";
import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { answerFilled } from "../edge/answerFilled";
import type { Given } from "../edge/given";
import { amount, share, type CellReader } from "../edge/readers";
import { transpose } from "../edge/transpose";

/** The arguments that may have a row for each proposal. */
const PROPOSALS = ["savings", "deliverability"] as const;

type Name = "gap" | (typeof PROPOSALS)[number];

/**
 * The gap left after identified savings, each weighted by how likely it is to be delivered. The weights are local policy.
 * @customfunction GAP.RESIDUAL GAP.RESIDUAL
 * @words remaining gap, after savings, delivery risk, still to be found
 * @param gap The gap, one value or one row or column of years, money
 * @param savings Identified savings, growth negative, money; with several years they run as in gap and proposals the other way; blank is 0
 * @param [deliverability] Chance of delivery, 0 to 1, one value or one for each proposal; usually 1, a blank cell in a range counts nothing
 * @returns The gap still to close, in the shape and unit of gap. One saving given as one value comes off every year.
 * @throws #VALUE! Savings whose years differ from those of gap, weights that are not one for each proposal or lie outside 0 to 1.
 * @example =PLAN.GAP.RESIDUAL(67.6,{30;25;20},{1;0.75;0.4}) → 10.85
 * @see Standard practice
 */
export function gapResidual(gap: any[][], savings: any[][], deliverability?: any[][]): any[][] {
  return answerFilled({ gap, savings, deliverability }, PROPOSALS, (given: Given<Name>) => {
    const gaps = given.list("gap", amount());
    if (given.isSingle("gap")) {
      const all = given.block("savings", amount({ blank: 0 })).flat();
      const weights = weightsFor(given, all.length, (read) =>
        given.cellsLike("savings", "deliverability", read),
      );
      return gaps.map((left) => [residual(left, all, weights)]);
    }
    const proposals = proposalsOver(given, gaps.length);
    const weights = weightsFor(given, proposals.length, (read) => given.list("deliverability", read));
    const savingsIn = (year: number) => proposals.map((saving) => saving[year] ?? 0);
    return given.inListDirection(gaps.map((left, year) => residual(left, savingsIn(year), weights)));
  });
}

/** The savings of each proposal year by year, the years running as in gap. */
function proposalsOver(given: Given<Name>, years: number): number[][] {
  const block = given.block("savings", amount({ blank: 0 }));
  if (given.isSingle("savings"))
    return block.map(([saving = 0]) => Array.from({ length: years }, () => saving));
  const proposals = given.runsAcross ? block : transpose(block);
  const found = proposals[0]?.length ?? 0;
  if (found === years) return proposals;
  const way = given.runsAcross ? "across" : "down";
  throw invalid(
    "savings",
    `has ${counted(found, "year")} ${way}, gap has ${years}. Let the years run as in gap.`,
  );
}

/** One weight for each proposal. */
function weightsFor(
  given: Given<Name>,
  proposals: number,
  readEach: (read: CellReader<number>) => number[],
): number[] {
  const read = share({ blank: 0 });
  if (given.isSingle("deliverability")) {
    const weight = given.value("deliverability", read, 1);
    return Array.from({ length: proposals }, () => weight);
  }
  const weights = readEach(read);
  if (weights.length === proposals) return weights;
  const found = `has ${counted(weights.length, "cell")} for ${counted(proposals, "proposal")} in savings`;
  throw invalid("deliverability", `${found}. Give one for each.`);
}
