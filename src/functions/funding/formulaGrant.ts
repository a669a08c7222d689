import { counted } from "../../model/counted";
import {
  formulaGrant as fourBlockGrant,
  type BlockShares,
  type Grant,
} from "../../model/funding/formulaGrant";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import type { ResultCell } from "../edge/answer";
import { answerFilled } from "../edge/answerFilled";
import type { Given } from "../edge/given";
import { itemsOf } from "../edge/itemsOf";
import { amount, share } from "../edge/readers";

const MEASURES = ["population", "needs", "taxBase"] as const;
type Name = (typeof MEASURES)[number] | "total" | "shares";

/** Needs are published for 2008/09; resources and central are illustrative, unconfirmed. */
const USUAL_SHARES: BlockShares = { needs: 0.73, resources: 0.266, central: 0.536 };
const HEADINGS = ["Authority", "Relative needs", "Relative resources", "Central allocation", "Formula grant"];

/**
 * A simple four-block model of formula grant before damping. The resource and central shares and the whole simplification are illustrative, unconfirmed.
 * @customfunction FORMULAGRANT FORMULAGRANT
 * @words four block model, relative needs, relative resources, settlement
 * @param population Population of each authority, one row or one column; a wholly blank row is dropped
 * @param needs Needs of each authority, 0 or more; blank is 0
 * @param taxBase Tax base of each authority, 0 or more; blank is 0
 * @param total Grant to distribute, money
 * @param [shares] Three fractions: needs, resources, central, with needs - resources + central = 1; usually 0.73, 0.266, 0.536
 * @returns A table with a row for each authority, numbered as in the input, and the total of each block. Needs and resources go by what is above the lowest figure per head, resources taken away, the central allocation by population. In the unit of the total.
 * @throws #DIV/0! A population of 0, or a block with a share but nothing to share by.
 * @throws #VALUE! Shares that do not net to 1, lists of different lengths.
 * @example =PLAN.FORMULAGRANT({100;100},{10;20},{10;20},100,{0.8,0.2,0.4}) → {"Authority","Relative needs","Relative resources","Central allocation","Formula grant";"Authority 1",0,0,20,20;"Authority 2",80,-20,20,80;"Total",80,-20,40,100}
 * @see Shape: DCLG 2008/09 Table 4 (public copy; needs 73.0%). Resource and central shares and the whole simplification: illustrative, unconfirmed.
 */
export function formulaGrant(
  population: any[][],
  needs: any[][],
  taxBase: any[][],
  total: any[][],
  shares?: any[][],
): any[][] {
  return answerFilled({ population, needs, taxBase, total, shares }, MEASURES, (given: Given<Name>) => {
    const money = given.value("total", amount());
    const shares = readShares(given);
    const read = (name: Name) => given.listLike("population", name, amount({ blank: 0, atLeast: 0 }));
    const lists = { population: read("population"), needs: read("needs"), taxBase: read("taxBase") };
    const rows = given.filledItems(MEASURES);
    const result = fourBlockGrant(
      {
        population: itemsOf(lists.population, rows),
        needs: itemsOf(lists.needs, rows),
        taxBase: itemsOf(lists.taxBase, rows),
      },
      money,
      shares,
    );
    return [
      HEADINGS,
      ...together([rows, result.grants], (row, grant) => line(`Authority ${row + 1}`, grant)),
      line("Total", result.total),
    ];
  });
}

function readShares(given: Given<Name>): BlockShares {
  if (given.isOmitted("shares")) return USUAL_SHARES;
  const shares = given.list("shares", share({ blank: 0 }));
  const [needs = 0, resources = 0, central = 0] = shares;
  if (shares.length === 3) return { needs, resources, central };
  throw invalid(
    "shares",
    `has ${counted(shares.length, "cell")}. Give three fractions: needs, resources, central.`,
  );
}

function line(label: string, grant: Grant): ResultCell[] {
  return [label, grant.relativeNeeds, grant.relativeResources, grant.centralAllocation, grant.formulaGrant];
}
