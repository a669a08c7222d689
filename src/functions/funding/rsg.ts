import { revenueSupportGrant } from "../../model/funding/revenueSupportGrant";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";

/**
 * Revenue Support Grant: formula grant less redistributed business rates and police grant.
 * @customfunction RSG RSG
 * @words revenue support grant, formula grant, business rates, nndr
 * @param formulaGrant Formula grant, money
 * @param businessRates Redistributed business rates, money; blank is 0
 * @param [policeGrant] Police grant, money; blank is 0
 * @returns Revenue Support Grant, in the unit of the arguments, for each position of the ranges.
 * @throws #VALUE! A blank formula grant or a result below 0, in that cell only.
 * @example =PLAN.RSG(1883.739,733.869,1026.712) → 123.158
 * @see MPA 15 Feb 2007, report 5 (public copy); Framework report 2007, para 68
 */
export function rsg(formulaGrant: any[][], businessRates: any[][], policeGrant?: any[][]): any[][] {
  return answer({ formulaGrant, businessRates, policeGrant }, (given) =>
    given.each(
      [
        given.figure("formulaGrant", amount()),
        given.figure("businessRates", amount({ blank: 0 })),
        given.figure("policeGrant", amount({ blank: 0 })),
      ],
      revenueSupportGrant,
    ),
  );
}
