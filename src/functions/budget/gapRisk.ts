import { gapRisk as simulatedGap } from "../../model/budget/gapRisk";
import { asRead } from "../../model/numbers/decimal";
import type { Triangle } from "../../model/numbers/triangular";
import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, unlessBlank, whole } from "../edge/readers";

type Name = "gap" | "drivers" | "trials" | "seed";

const PERCENTILES = { P10: 0.1, P25: 0.25, P50: 0.5, P75: 0.75, P90: 0.9 };

/** More draws than this would freeze the workbook. */
const MOST_DRAWS = 100_000_000;

/**
 * How the gap may turn out when several drivers are uncertain: a simulation with triangular spreads that gives the same result every time.
 * @customfunction GAP.RISK GAP.RISK
 * @words monte carlo, simulation, range, likelihood, p90, uncertainty
 * @param gap The central gap, money
 * @param drivers What may change the gap, one row each in three columns: minimum, most likely and maximum change, money; blank rows are left out
 * @param [trials] Number of trials, 100 to 100,000; usually 10,000
 * @param [seed] Start of the random numbers, a whole number from 1 to 4,294,967,295; usually 1
 * @returns A table of Measure and Value: mean, standard deviation and percentiles of the gap in its unit, and the share of trials that leave a gap. The drivers are taken as independent of each other.
 * @throws #VALUE! Drivers without three columns or out of order, no driver, trials or seed outside their range.
 * @example =PLAN.GAP.RISK(10,{5,5,5},100) → {"Measure","Value";"Mean",15;"Standard deviation",0;"P10",15;"P25",15;"P50",15;"P75",15;"P90",15;"Chance of a gap",1}
 * @see Standard practice
 */
export function gapRisk(gap: any[][], drivers: any[][], trials?: any[][], seed?: any[][]): any[][] {
  return answer({ gap, drivers, trials, seed }, (given: Given<Name>) => {
    const central = given.value("gap", amount());
    const triangles = trianglesOf(given);
    const count = given.value("trials", whole({ atLeast: 100, atMost: 100_000 }), 10_000);
    const start = given.value("seed", whole({ atLeast: 1, atMost: 4_294_967_295 }), 1);
    if (count * triangles.length > MOST_DRAWS) {
      throw invalid(
        "trials",
        `found ${count} for ${counted(triangles.length, "driver")}, too many to try. Use fewer of either.`,
      );
    }
    const risk = simulatedGap(central, triangles, count, start, Object.values(PERCENTILES));
    return [
      ["Measure", "Value"],
      ["Mean", risk.mean],
      ["Standard deviation", risk.standardDeviation],
      ...Object.keys(PERCENTILES).map((name, index) => [name, risk.percentiles[index]]),
      ["Chance of a gap", risk.chanceOfGap],
    ];
  });
}

/** The drivers, without the blank rows. */
function trianglesOf(given: Given<Name>): Triangle[] {
  const rows = given.block("drivers", unlessBlank(amount()));
  if (rows[0]?.length !== 3) {
    const found = `has ${counted(given.size("drivers").columns, "column")}`;
    throw invalid("drivers", `${found}. Give three: minimum, most likely and maximum change.`);
  }
  const triangles = rows.flatMap((cells, row) => {
    if (cells.every((cell) => cell === undefined)) return [];
    const [minimum = 0, mostLikely = 0, maximum = 0] = cells.map((cell) => asRead(cell ?? 0));
    if (minimum <= mostLikely && mostLikely <= maximum) return { minimum, mostLikely, maximum };
    const found = `row ${row + 1} has ${minimum}, ${mostLikely}, ${maximum}`;
    throw invalid("drivers", `${found}. Enter minimum, most likely and maximum in rising order.`);
  });
  if (triangles.length === 0) throw invalid("drivers", "has no driver. Give at least one row.");
  return triangles;
}
