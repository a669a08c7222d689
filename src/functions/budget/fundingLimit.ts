import { fundingLimit as projectedLimit } from "../../model/budget/fundingLimit";
import { answer } from "../edge/answer";
import { amount, fraction } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";
import { records } from "../edge/records";

/**
 * The funding available each year from grant and council tax, projected from a base. A what-if: published limits belong beside it, not in it.
 * @customfunction FUNDING.LIMIT FUNDING.LIMIT
 * @words mayor's guidance, funding envelope, grant settlement, scenario, cash limit
 * @param generalGrant General grant in the base year, before the first change, money
 * @param precept Precept in the base year, money
 * @param grantChange Change of the general grant, one fraction for every year or a row or column of years; blank is 0
 * @param [taxBaseChange] Change of the council tax base, a fraction for every year or for each; usually 0
 * @param [bandDChange] Change of the Band D council tax, a fraction for every year or for each; usually 0
 * @param [other] Other funding, money for every year or for each; usually 0
 * @returns The funding limit for each year of the longest list, in the unit of the base. Each change falls on what it names alone; those of tax base and Band D multiply.
 * @throws #VALUE! A change outside -1 to 1, lists of different lengths, a blank base.
 * @example =PLAN.FUNDING.LIMIT(2000,660,{-0.015,-0.015},0.005) → {2633.3,2607.0665}
 * @see Budget submission 2010-13, Mayor's guidance. A cut of 1.5% gives 2,646.5 for 2011/12 against the published 2,645.9: published limits are inputs.
 */
export function fundingLimit(
  generalGrant: any[][],
  precept: any[][],
  grantChange: any[][],
  taxBaseChange?: any[][],
  bandDChange?: any[][],
  other?: any[][],
): any[][] {
  return answer({ generalGrant, precept, grantChange, taxBaseChange, bandDChange, other }, (given) => {
    const grant = given.value("generalGrant", amount());
    const raised = given.value("precept", amount());
    const years = given.longest("grantChange", "taxBaseChange", "bandDChange", "other");
    const { rows, columns } = given.size(years);
    refuseBeyondSheet(rows, columns);
    const changes = (name: "grantChange" | "taxBaseChange" | "bandDChange") =>
      given.oneOrEach(years, name, fraction({ blank: 0 }));
    const limits = projectedLimit(
      grant,
      raised,
      records({
        grantChange: changes("grantChange"),
        taxBaseChange: changes("taxBaseChange"),
        bandDChange: changes("bandDChange"),
        other: given.oneOrEach(years, "other", amount({ blank: 0 })),
      }),
    );
    return given.inListDirection(limits);
  });
}
