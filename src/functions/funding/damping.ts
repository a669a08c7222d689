import { damping as dampGrants } from "../../model/funding/damping";
import { invalid } from "../../model/refusal";
import { answer, type ResultCell } from "../edge/answer";
import { itemsOf } from "../edge/itemsOf";
import { amount, fraction, option } from "../edge/readers";

/**
 * Applies a grant floor paid for by those above it. The algebra is illustrative, unconfirmed.
 * @customfunction DAMPING DAMPING
 * @words floor, scaling factor, floor damping, protect from losses
 * @param grant Grants before damping, one row or one column, money, 0 or more
 * @param previous The like-for-like grant last year of each authority, money, 0 or more; blank is 0
 * @param floor The least change on last year, a fraction such as 2.5% or -6%
 * @param [output] damped, change or factor; usually damped
 * @returns damped: the grants after damping, which add up to the grants before. change: damped less undamped, adds up to 0. factor: the one factor by which every excess over the floor is scaled; 1 when nobody is below the floor, 0 when nobody is above it. A blank row stays blank.
 * @throws #VALUE! A floor that cannot be afforded: the floors add up to more than the grants.
 * @example =PLAN.DAMPING({90;190;290},{100;200;300},-0.06) → {94;189.2;286.8}
 * @example =PLAN.DAMPING({90;190;290},{100;200;300},-0.06,"factor") → 0.6
 * @see Hansard 20 Mar 2007, DCLG floor-damping notes (public copies); algebra illustrative, unconfirmed
 */
export function damping(grant: any[][], previous: any[][], floor: any[][], output?: any[][]): any[][] {
  return answer({ grant, previous, floor, output }, (given) => {
    const chosen = given.value("output", option(["damped", "change", "factor"], "damped"));
    const leastChange = given.value("floor", fraction());
    const grants = given.list("grant", amount<null>({ blank: null, atLeast: 0 }));
    const lastYear = given.listLike("grant", "previous", amount({ blank: 0, atLeast: 0 }));
    const rows = given.isOmitted("grant") ? [0] : given.filledItems(["grant", "previous"]);
    const result = dampGrants(
      rows.map((row) => grants[row] ?? refuseBlankGrant(row)),
      itemsOf(lastYear, rows),
      leastChange,
    );
    if (chosen === "factor") return result.factor;
    const cells: ResultCell[] = grants.map(() => "");
    rows.forEach((row, index) => (cells[row] = result[chosen][index]));
    return given.inListDirection(cells);
  });
}

function refuseBlankGrant(row: number): never {
  throw invalid("grant", "found nothing. Enter a number of 0 or more.", row);
}
