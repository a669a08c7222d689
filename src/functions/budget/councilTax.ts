import { bandRow, councilTax as councilTaxBands, PRECEPT } from "../../model/budget/councilTax";
import { sumExact } from "../../model/numbers/sumAmounts";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";

/**
 * The precept and the council tax for every band. Amounts in pounds, not in millions.
 * @customfunction COUNCILTAX COUNCILTAX
 * @words precept, band d, bands, tax base, council tax bill
 * @param requirement Budget requirement, pounds
 * @param grant All general grant, pounds; several are added up; blank is 0
 * @param taxBase Council tax base, Band D equivalents; several are added up
 * @param [collectionFund] Collection fund surplus, a deficit negative, pounds; several are added up; usually 0
 * @returns A table of Item and Amount in pounds: the precept, then Band A to Band H. Band D is rounded to the penny and the other bands follow from it. The precept is the sum to be raised, not Band D times the tax base.
 * @throws #DIV/0! A tax base of 0, or none.
 * @throws #VALUE! A negative tax base, grant above the requirement, a Band D under half a penny (amounts in millions).
 * @example =PLAN.COUNCILTAX(1664700,0,10000) → {"Item","Amount";"Precept",1664700;"Band A",110.98;"Band B",129.48;"Band C",147.97;"Band D",166.47;"Band E",203.46;"Band F",240.46;"Band G",277.45;"Band H",332.94}
 * @see Standard practice; the bands agree with those of Humberside Police Authority, 2010-11
 */
export function councilTax(
  requirement: any[][],
  grant: any[][],
  taxBase: any[][],
  collectionFund?: any[][],
): any[][] {
  return answer({ requirement, grant, taxBase, collectionFund }, (given) => {
    const { precept, bands } = councilTaxBands(
      given.value("requirement", amount()),
      sumExact(given.list("grant", amount({ blank: 0 }))),
      sumExact(given.list("taxBase", amount({ atLeast: 0, blank: 0 }))),
      sumExact(given.list("collectionFund", amount({ blank: 0 }))),
    );
    return [["Item", "Amount"], [PRECEPT, precept], ...bands.map(({ band, tax }) => [bandRow(band), tax])];
  });
}
