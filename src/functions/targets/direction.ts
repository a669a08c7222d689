import { invalid, Refusal } from "../../model/refusal";
import { direction as directionOfTravel, type Samples } from "../../model/targets/direction";
import { answer } from "../edge/answer";
import { figure, inPlace, polarityOrNeutral, share, unlessNothing, whole } from "../edge/readers";

/**
 * Direction of travel from one year to the next: better, worse or the same.
 * @customfunction DIRECTION DIRECTION
 * @words better or worse, up or down, year on year, trend arrow, direction of travel
 * @param actual This year's figure
 * @param previous Last year's figure
 * @param [polarity] Which direction is better: higher, lower or neutral; usually higher
 * @param [band] Fraction of the previous figure within which nothing has changed; usually 0
 * @param [sample] Of a survey whose figures are shares from 0 to 1: people asked this year
 * @param [previousSample] People asked last year; both samples or neither
 * @returns Better, Worse, Same or No data for each position of the ranges; Up or Down for a neutral indicator. Between two surveys a change that may be chance (at 95%) is Same.
 * @throws #VALUE! One sample without the other, a share that is no fraction where samples are given.
 * @example =PLAN.DIRECTION({49.3;57;50},{51.2;57;"n/a"}) → {"Worse";"Same";"No data"}
 * @see Framework report 2007, paras 17 and 62; LAA slides 2007, lines 105-108; wording and band are a house convention
 */
export function direction(
  actual: any[][],
  previous: any[][],
  polarity?: any[][],
  band?: any[][],
  sample?: any[][],
  previousSample?: any[][],
): any[][] {
  return answer({ actual, previous, polarity, band, sample, previousSample }, (given) => {
    const people = unlessNothing(whole({ atLeast: 1 }));
    return given.each(
      [
        given.figure("actual", figure()),
        given.figure("previous", figure()),
        given.setting("polarity", polarityOrNeutral("higher")),
        given.setting("band", share({ blank: 0 })),
        given.setting("sample", people),
        given.setting("previousSample", people),
      ],
      (now, before, better, reach, asked, askedBefore) => {
        const samples = samplesOf(asked, askedBefore);
        if (samples) {
          refuseNoShare("actual", now);
          refuseNoShare("previous", before);
        }
        return directionOfTravel(now, before, better, reach, samples);
      },
    );
  });
}

function samplesOf(now: number | undefined, before: number | undefined): Samples | undefined {
  if (now !== undefined && before !== undefined) return { now, before };
  if (now === before) return undefined;
  throw invalid(now ? "previousSample" : "sample", "found nothing. Give both samples, or neither.");
}

function refuseNoShare(name: string, found: number | undefined): void {
  const read = inPlace(share())(found);
  if (read instanceof Refusal && found !== undefined) throw invalid(name, read.sentence);
}
