import { UNITS } from "../conventions";
import { unitInWords } from "../looks/moneyUnit";
import { formula, quoted, term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";

/** Units of money as they are entered, and as the axis of a chart says them. */
const ENTERED = UNITS.map(quoted).join(",");
const IN_WORDS = UNITS.map((unit) => quoted(unitInWords(unit))).join(",");

/** The unit of the indicator that is chosen, in words; `at` is its place among the units, #N/A where none is chosen. */
export function chosenUnit(units: Reference, at: string): Formula {
  const unit = term`INDEX(${units},${at})`;
  const asEntered = term`UPPER(LEFT(${unit}))&MID(${unit},2,LEN(${unit}))`;
  const inWords = term`IFNA(INDEX({${IN_WORDS}},MATCH(${unit},{${ENTERED}},0)),${asEntered})`;
  return formula`IFNA(IF(${unit}="","In the indicator’s unit",${inWords}),"")`;
}
