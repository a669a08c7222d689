import { invalid, Refusal } from "../../model/refusal";
import { stage as stageReached, type YearStatus } from "../../model/targets/stage";
import type { ResultCell } from "../edge/answer";
import { answerFilled } from "../edge/answerFilled";
import { isMissing, type Cell } from "../edge/cell";
import type { Given } from "../edge/given";
import { inPlace, option, whole } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

type Step = "first" | "second" | "third";

/**
 * How far an indicator that stays behind has escalated. A row or a column is one indicator over the years: 32 areas in a column are not 32 indicators.
 * @customfunction STAGE STAGE
 * @words escalation, years red, intervention, recovery plan, failing
 * @param statuses Indicators down, years across, oldest first: Green, Amber, Red, No data, No baseline or n/a
 * @param [first] Years behind in a row at which it is discussed; usually 1
 * @param [second] Years behind at which a recovery plan is due; usually 2
 * @param [third] Years behind at which intervention is considered; usually 3
 * @returns One row for each indicator: On track, Discuss, Recovery plan, Intervention considered or No data, and the years behind in a row. Amber and Green end a run, years without a status are skipped.
 * @throws #VALUE! An unknown status, in the cells of its indicator; years that fall from stage to stage.
 * @example =PLAN.STAGE({"Green","Red","Red";"Red","Amber","Green";"No data","No data","No data"}) → {"Recovery plan",2;"On track",0;"No data",0}
 * @see Framework report 2007, paras 62 and 65; years for each stage are a house convention
 */
export function stage(statuses: any[][], first?: any[][], second?: any[][], third?: any[][]): any[][] {
  // A status for each year in one column: what comes after the last of them is not there yet.
  const column = statuses?.[0]?.length === 1 ? (["statuses"] as const) : [];
  return answerFilled({ statuses, first, second, third }, column, (given: Given<Step | "statuses">) => {
    const discuss = given.value("first", whole({ atLeast: 1 }), 1);
    const recover = stepAfter("second", discuss, 2);
    const steps = [discuss, recover, stepAfter("third", recover, 3)] as const;
    const { rows, columns } = given.size("statuses");
    const isOne = columns === 1;
    if (!isOne) refuseBeyondSheet(rows, 2);
    const block = given.block("statuses", inPlace(yearStatus));
    return (isOne ? [block.flat()] : block).map((years): ResultCell[] => {
      const unknown = years.find((status) => status instanceof Refusal);
      if (unknown) return isOne || block.length === 1 ? fail(unknown) : [unknown, unknown];
      const found = stageReached(years as YearStatus[], steps);
      return [found.stage, found.yearsBehind];
    });

    function stepAfter(name: "second" | "third", before: number, usual: number): number {
      const years = given.value(name, whole({ atLeast: 1 }), usual);
      if (years >= before) return years;
      throw invalid(name, `found ${years} after ${before}. Let the years rise from stage to stage.`);
    }
  });
}

const status = option(["Green", "Amber", "Red"]);

function yearStatus(cell: Cell): YearStatus {
  return isMissing(cell) || cell === 0 ? undefined : status(cell);
}

function fail(refusal: Refusal): never {
  throw refusal;
}
