import { allocate as allocateLine } from "../../model/funding/allocate";
import { together } from "../../model/numbers/together";
import { Refusal, type Figure } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { Lines } from "../edge/lines";
import { amount, whole } from "../edge/readers";

type Name = "total" | "weights" | "decimals" | "floors" | "ceilings";

/**
 * Shares a total by weights so that the parts add up to it exactly, by largest remainder.
 * @customfunction ALLOCATE ALLOCATE
 * @words share a grant, split, pro rata, apportion, divide, distribute, allocation, rounding
 * @param total The total, or a list of totals: across, one for each column of weights; down, one for each row
 * @param weights Weights, 0 or more; blank is 0
 * @param [decimals] Decimals of the unit shared out, -6 to 10; usually 0, use 1 for £m
 * @param [floors] The least each may get: one value, or a range like weights, or one row or column of it; blank or 0 is none
 * @param [ceilings] The most each may get, as floors; blank or 0 is none (to give nothing use weight 0)
 * @returns The parts, in the shape of weights and the unit of the total. One total is shared over all the weights, several over their column or row; one column of weights serves several totals across, one row several totals down. Totals are first rounded to the unit, floors up and ceilings down. Largest remainder is not monotone: a larger total may take a unit from somebody.
 * @throws #DIV/0! Every weight is 0, so there is nothing to share by: enter one above 0. With several totals, in that line's cells only.
 * @throws #VALUE! A negative weight, floors above or ceilings below the total, a floor above its ceiling, bounds with a negative total, shapes that do not fit.
 * @example =PLAN.ALLOCATE(100,{50;30;20},0,{0;0;25},{45;100;100}) → {45;30;25}
 * @example =PLAN.ALLOCATE(10,{51;26;23}) → {5;3;2}
 * @see Standard practice (largest remainder method)
 */
export function allocate(
  total: any[][],
  weights: any[][],
  decimals?: any[][],
  floors?: any[][],
  ceilings?: any[][],
): any[][] {
  return answer({ total, weights, decimals, floors, ceilings }, (given: Given<Name>) => {
    const totals = readTotals(given);
    const unit = given.value("decimals", whole({ atLeast: -6, atMost: 10 }), 0);
    const lines = new Lines(given, "total", "weights");
    const notNegative = amount({ blank: 0, atLeast: 0 });
    const weightLines = lines.read("weights", notNegative);
    const floorLines = lines.read("floors", notNegative);
    const ceilingLines = lines.read("ceilings", notNegative);
    const lists = [[...totals.keys()], totals, weightLines, floorLines, ceilingLines] as const;
    return lines.arrange(
      together(lists, (line, lineTotal, lineWeights, floors, ceilings): Figure[] => {
        try {
          return allocateLine(lineTotal, lineWeights, unit, { floors, ceilings });
        } catch (reason) {
          if (!(reason instanceof Refusal)) throw reason;
          if (reason.kind === "dividesByZero" && totals.length > 1) return lineWeights.map(() => reason);
          throw lines.located(reason, line);
        }
      }),
    );
  });
}

function readTotals(given: Given<Name>): number[] {
  const { rows, columns } = given.size("total");
  if (rows * columns === 1) return [given.value("total", amount())];
  return given.list("total", amount({ blank: 0 }));
}
