import { sensitivity as sensitivityOf } from "../../model/budget/sensitivity";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import { answerFilled } from "../edge/answerFilled";
import { describe, isBlank } from "../edge/cell";
import { itemsByYear } from "../edge/itemsByYear";
import { amount, fraction, text, type CellReader } from "../edge/readers";
import { yearTable, type LabelledRow } from "../edge/table";

/**
 * What each step in each driver, such as 1% of pay, moves the gap by.
 * @customfunction SENSITIVITY SENSITIVITY
 * @words what if, 1%, per cent change, tornado, drivers
 * @param names The drivers, one column (or one row)
 * @param amounts What each driver costs or brings, drivers down and years across (years down where names is a row), money
 * @param [step] The change in each driver as a fraction, above 0; usually 1%
 * @param [sign] For each driver 1 where more of it raises the gap, -1 where more lowers it; usually 1
 * @returns A table with a row for each driver and one for All together, every driver going the wrong way. In the unit of the amounts.
 * @throws #VALUE! Amounts that do not match the names, a sign other than 1 or -1.
 * @example =PLAN.SENSITIVITY({"Pay";"General grant"},{2000,2050;1800,1773},0.01,{1;-1}) → {"","Year 1","Year 2";"Pay",20,20.5;"General grant",-18,-17.73;"All together",38,38.23}
 * @see Standard practice
 */
export function sensitivity(names: any[][], amounts: any[][], step?: any[][], sign?: any[][]): any[][] {
  return answerFilled({ names, amounts, step, sign }, ["names", "amounts", "sign"], (given) => {
    const listed = given.list("names", text({ blank: "" }));
    const byDriver = itemsByYear(given, "amounts", amount({ blank: 0 }), {
      items: listed.length,
      isAcross: given.size("names").columns > 1,
    });
    const signs = given.listLike("names", "sign", signOf);
    const moved = sensitivityOf(byDriver, given.value("step", fraction({ above: 0 }), 0.01), signs);
    const lists = [[...listed.keys()], listed, byDriver, moved.byDriver] as const;
    const rows = together(lists, (item, name, years, moves): LabelledRow[] =>
      name === "" && !years.some(Boolean) ? [] : [[name || `Driver ${item + 1}`, moves]],
    );
    return yearTable(moved.together.length, [...rows.flat(), ["All together", moved.together]]);
  });
}

/** Whether more of a driver raises the gap, 1, or lowers it, -1; blank or 0 is a cost. */
const signOf: CellReader<number> = (cell) => {
  if (cell === 1 || cell === -1) return cell;
  if (isBlank(cell) || cell === 0) return 1;
  throw invalid("", `found ${describe(cell)}. Enter 1, or -1 where more of it lowers the gap.`);
};
