import { MOST_CANDIDATES } from "../../model/budget/bestFit";
import {
  reinstate as reinstated,
  REINSTATED_COLUMNS,
  REINSTATEMENTS,
  type Cut,
} from "../../model/budget/reinstate";
import { counted } from "../../model/counted";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import { answerFilled } from "../edge/answerFilled";
import { sizeInWords } from "../edge/argument";
import type { Given } from "../edge/given";
import { amount, option, text } from "../edge/readers";
import { transpose } from "../edge/transpose";

/** The arguments that have a row for each proposal. */
const EACH = ["proposals", "costs", "priority", "value"] as const;

type Name = (typeof EACH)[number] | "headroom" | "method";

/**
 * Which cuts can be put back if more money comes, in priority order. best-fit is a discussion aid.
 * @customfunction REINSTATE REINSTATE
 * @words put savings back, ladder, priority order, buy back, what can be afforded, restore
 * @param proposals Names of the proposals, one row or one column
 * @param costs Cost of putting each back, a row for each proposal: one column that recurs every year, or one for each year, 0 or more, money; blank is 0
 * @param headroom Money available, one value for every year or one row or column of years; below 0 counts as 0
 * @param [priority] 1 is first, one for each proposal; blank or 0 comes last; usually the order given
 * @param [method] strict stops at the first that does not fit, skip passes over it, partial part-funds it, best-fit finds the most valuable set; usually strict
 * @param [value] Benefit scores for best-fit, 0 or more, one for each proposal; usually the last year's cost
 * @returns A table in priority order: proposal, the share reinstated (0 to 1), its cost and the cost put back so far, both of the last year in the unit of costs. A proposal fits when its cost fits the money left in every year.
 * @throws #VALUE! A negative cost, lists of different lengths, more than 25 proposals for best-fit, nothing listed.
 * @example =PLAN.REINSTATE({"A";"B";"C"},{12;14;9},31,{1;2;3},"partial") → {"Proposal","Reinstated","Cost","Running total";"A",1,12,12;"B",1,14,26;"C",0.555555…,9,31}
 * @see Budget submission 2010-13 (proposals to reinstate if the envelope rises)
 */
export function reinstate(
  proposals: any[][],
  costs: any[][],
  headroom: any[][],
  priority?: any[][],
  method?: any[][],
  value?: any[][],
): any[][] {
  return answerFilled({ proposals, costs, headroom, priority, method, value }, EACH, (given: Given<Name>) => {
    const costsByCut = costsOf(given);
    const columns = costsByCut[0]?.length ?? 1;
    const money = given.list("headroom", amount());
    const years = Math.max(money.length, columns);
    if (Math.min(money.length, columns) !== 1 && money.length !== columns) {
      const found = `has ${counted(money.length, "year")}, costs has ${counted(columns, "column")}`;
      throw invalid("headroom", `${found}. Give both the same years, or one of them a single one.`);
    }
    const cuts = cutsOf(
      given,
      costsByCut.map((cost) => everyYear(cost, years)),
    );
    const way = given.value("method", option(REINSTATEMENTS, "strict"));
    if (way === "best-fit" && cuts.length > MOST_CANDIDATES) {
      const found = `best-fit takes at most ${MOST_CANDIDATES} proposals, found ${cuts.length}`;
      throw invalid("method", `${found}. Choose strict, skip or partial.`);
    }
    return [
      REINSTATED_COLUMNS.map(([heading]) => heading),
      ...reinstated(cuts, everyYear(money, years), way).map((cut) =>
        REINSTATED_COLUMNS.map(([, part]) => cut[part]),
      ),
    ];
  });
}

/** The costs of each proposal; one for each may also run the other way. */
function costsOf(given: Given<Name>): number[][] {
  const proposals = given.list("proposals", text({ blank: "" })).length;
  const money = amount({ atLeast: 0, blank: 0 });
  const block = given.block("costs", money);
  if (given.isNothing("costs", money)) return Array.from({ length: proposals }, () => [0]);
  const rows = block.length === 1 && block[0]?.length === proposals ? transpose(block) : block;
  if (rows.length === proposals) return rows;
  const found = `has ${sizeInWords(given.size("costs"))}, proposals has ${proposals}`;
  throw invalid("costs", `${found}. Give one row for each.`);
}

/** One amount for each year; a single one recurs. */
function everyYear(amounts: readonly number[], years: number): readonly number[] {
  return amounts.length === years ? amounts : Array.from({ length: years }, () => amounts).flat();
}

/** The cuts as listed, without the rows that have neither name nor cost. */
function cutsOf(given: Given<Name>, costs: readonly (readonly number[])[]): Cut[] {
  const names = given.list("proposals", text({ blank: "" }));
  const priorities = given.listLike("proposals", "priority", amount({ blank: 0 }));
  const scores = given.listLike("proposals", "value", amount({ atLeast: 0, blank: 0 }));
  const hasScores = !given.isOmitted("value");
  const lists = [[...names.keys()], names, costs, priorities, scores] as const;
  const cuts = together(lists, (item, listed, yearly, priority, score): Cut[] => {
    if (listed === "" && yearly.every((cost) => cost === 0)) return [];
    const name = listed || `Proposal ${item + 1}`;
    const value = hasScores ? score : (yearly.at(-1) ?? 0);
    return [{ name, costs: yearly, priority: priority || undefined, value }];
  }).flat();
  if (cuts.length === 0) throw invalid("proposals", "lists nothing. Give names and costs.");
  return cuts;
}
