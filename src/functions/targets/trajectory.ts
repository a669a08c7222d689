import { counted } from "../../model/counted";
import { compareAmounts } from "../../model/numbers/compareAmounts";
import { absent, invalid, Refusal } from "../../model/refusal";
import { SHAPES, trajectory as targetTrajectory, type Course } from "../../model/targets/trajectory";
import { answer, type ResultCell } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, figure, option, unlessBlank, whole } from "../edge/readers";

type Name = "baseline" | "target" | "years" | "shape" | "parameter" | "minimum" | "maximum" | "decimals";

/**
 * A target for each year on the way from baseline to final target. The last year is the target exactly.
 * @customfunction TRAJECTORY TRAJECTORY
 * @words target path, profile of targets, year by year targets, milestones
 * @param baseline Baseline, one cell or one column of indicators; n/a, tbc or blank is No baseline
 * @param target Final target, one cell or one column of indicators; n/a, tbc or blank is No target
 * @param [years] Number of years, 1 to 50; usually 3
 * @param [shape] linear, percentage, front, back, s-curve or step; usually linear
 * @param [parameter] For front and back the power, usually 2; for step the year of the step, usually the last
 * @param [minimum] Lowest value allowed
 * @param [maximum] Highest value allowed
 * @param [decimals] Decimals the yearly targets are rounded to, -6 to 10; usually not rounded
 * @returns One row for each indicator, one column for each year, in the indicator's unit. The last year is the target as given, held to the bounds and never rounded. A row without a baseline says No baseline.
 * @throws #N/A A missing baseline or target of a single indicator.
 * @throws #VALUE! A range across, a minimum above the maximum, percentages from, to or across 0 (in a column: that row).
 * @example =PLAN.TRAJECTORY(100,85,3,"step",2) → {100,85,85}
 * @example =PLAN.TRAJECTORY(100,85) → {95,90,85}
 * @see Framework report 2007, paras 51 and 63; LAA slides 2007, line 92. Shapes are standard practice.
 */
export function trajectory(
  baseline: any[][],
  target: any[][],
  years?: any[][],
  shape?: any[][],
  parameter?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  decimals?: any[][],
): any[][] {
  return answer(
    { baseline, target, years, shape, parameter, minimum, maximum, decimals },
    (given: Given<Name>) => {
      const indicators = [isColumn(given, "baseline"), isColumn(given, "target")].includes(true);
      const course = courseOf(given);
      const rows = given.each(
        [given.figure("baseline", figure()), given.figure("target", figure())],
        (from, to): ResultCell[] => {
          if (from !== undefined && to !== undefined) return targetTrajectory(from, to, course);
          const missing = from === undefined ? "baseline" : "target";
          if (!indicators)
            throw absent(missing, `no ${missing} yet. Enter one, or choose another indicator.`);
          return acrossYears(course, (year) => (year === 0 ? `No ${missing}` : ""));
        },
      );
      return rows.map(([row = ""]) => {
        if (row instanceof Refusal && !indicators) throw row;
        return Array.isArray(row) ? row : acrossYears(course, () => row);
      });
    },
  );
}

/** Whether the argument is a column of indicators; a range across is refused, as years run across. */
function isColumn(given: Given<Name>, name: "baseline" | "target"): boolean {
  const { rows, columns } = given.size(name);
  if (columns > 1)
    throw invalid(name, `has ${counted(columns, "column")}. Give one cell or one column; years run across.`);
  return rows > 1;
}

function courseOf(given: Given<Name>): Course {
  const years = given.value("years", whole({ atLeast: 1, atMost: 50 }), 3);
  const shape = given.value("shape", option(SHAPES, "linear"));
  const minimum = given.value("minimum", unlessBlank(amount()));
  const maximum = given.value("maximum", unlessBlank(amount()));
  if (minimum !== undefined && maximum !== undefined && compareAmounts(minimum, maximum) > 0) {
    throw invalid("minimum", `found ${minimum}, above the maximum ${maximum}. Exchange minimum and maximum.`);
  }
  return {
    years,
    shape,
    parameter: parameterOf(given, shape, years),
    minimum,
    maximum,
    decimals: given.isOmitted("decimals")
      ? undefined
      : given.value("decimals", whole({ atLeast: -6, atMost: 10 })),
  };
}

function parameterOf(given: Given<Name>, shape: Course["shape"], years: number): number | undefined {
  if (given.isOmitted("parameter")) return undefined;
  if (shape === "step") return given.value("parameter", whole({ atLeast: 1, atMost: years }));
  if (shape === "front" || shape === "back") return given.value("parameter", amount({ above: 0 }));
  return undefined;
}

function acrossYears({ years }: Course, cell: (year: number) => ResultCell): ResultCell[] {
  return Array.from({ length: years }, (_, year) => cell(year));
}
