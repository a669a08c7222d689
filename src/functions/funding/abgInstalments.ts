import { INSTALMENT_METHODS, instalments as splitYear } from "../../model/funding/instalments";
import { answer, type ResultCell } from "../edge/answer";
import { amount, option, whole } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";
import { transpose } from "../edge/transpose";

/**
 * Splits a year's grant into instalments that add up exactly.
 * @customfunction ABG.INSTALMENTS ABG.INSTALMENTS
 * @words monthly payments, payment schedule, twelfths, phasing of grant
 * @param total The year's grant, one value or a list of authorities, money; a blank one in a list stays blank
 * @param [instalments] Number of instalments, 1 to 120; usually 12
 * @param [decimals] Decimals of the unit paid, -6 to 10; usually 2
 * @param [method] spread (units left over to the first), last (to the last) or cumulative (round the running total); usually spread
 * @returns The instalments, in the unit of the total: down for one total or totals across, across for totals down. They add up to the total, rounded to the unit.
 * @throws #VALUE! Blank alone or not a number, an unknown method, a number of instalments outside 1 to 120.
 * @example =PLAN.ABG.INSTALMENTS(100,3,0) → {34;33;33}
 * @see Framework report 2007, para 72 (paid monthly); number and rounding standard practice
 */
export function abgInstalments(
  total: any[][],
  instalments?: any[][],
  decimals?: any[][],
  method?: any[][],
): any[][] {
  return answer({ total, instalments, decimals, method }, (given) => {
    const { rows, columns } = given.size("total");
    const read = amount<null>({ blank: null });
    const totals = rows * columns === 1 ? [given.value("total", amount())] : given.list("total", read);
    const count = given.value("instalments", whole({ atLeast: 1, atMost: 120 }), 12);
    refuseBeyondSheet(totals.length, count);
    const unit = given.value("decimals", whole({ atLeast: -6, atMost: 10 }), 2);
    const chosen = given.value("method", option(INSTALMENT_METHODS, "spread"));
    const authorities = totals.map((grant): ResultCell[] =>
      grant === null ? Array.from({ length: count }, () => "") : splitYear(grant, count, unit, chosen),
    );
    return rows > 1 ? authorities : transpose(authorities);
  });
}
