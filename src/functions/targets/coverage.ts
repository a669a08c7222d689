import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { COVERAGE_COLUMNS, coverage as priorityCoverage } from "../../model/targets/coverage";
import { answerFilled } from "../edge/answerFilled";
import { describe, isBlank, isMissing, type Cell } from "../edge/cell";
import type { Given } from "../edge/given";
import { text } from "../edge/readers";

type Name = "matrix" | "areas" | "priorities";

/**
 * How many areas have an objective for each priority, and which do not.
 * @customfunction COVERAGE COVERAGE
 * @words matrix, priorities by area, gaps in coverage
 * @param matrix Areas down, priorities across: anything but blank, 0, no or n/a says that the area has an objective
 * @param [areas] Names of the areas; usually Area 1, 2 …
 * @param [priorities] Names of the priorities; usually Priority 1, 2 …
 * @returns A table: for each priority the number of areas with it, their share of all areas, and the names of those without.
 * @throws #VALUE! Names that do not match the matrix, no areas.
 * @example =PLAN.COVERAGE({1,1;"x",0},{"A";"B"},{"Burglary","Robbery"}) → {"Priority","Areas with it","Share","Areas without";"Burglary",2,1,"";"Robbery",1,0.5,"B"}
 * @see Planning report 2002, Appendix 2, item 3
 */
export function coverage(matrix: any[][], areas?: any[][], priorities?: any[][]): any[][] {
  return answerFilled({ matrix, areas, priorities }, ["areas", "matrix"], (given) => {
    const { rows, columns } = given.size("matrix");
    const areaNames = names(given, "areas", rows, "row");
    const priorityNames = names(given, "priorities", columns, "column");
    const isListed = given
      .block("matrix", (cell) => isBlank(cell) || cell === 0)
      .map((empty, row) => given.isOmitted("areas") || areaNames[row] !== "" || empty.includes(false));
    const ticks = given.block("matrix", hasObjective).filter((_, row) => isListed[row]);
    const listed = areaNames.map((name, row) => name || `Area ${row + 1}`).filter((_, row) => isListed[row]);
    if (given.isOmitted("matrix") || listed.length === 0) {
      throw invalid("matrix", "found no area. Give the areas down and the priorities across.");
    }
    return [
      COVERAGE_COLUMNS,
      ...priorityCoverage(ticks, listed).map(({ areasWith, share, areasWithout }, priority) => [
        priorityNames[priority] || `Priority ${priority + 1}`,
        areasWith,
        share,
        areasWithout.join(", "),
      ]),
    ];
  });
}

function names(given: Given<Name>, name: "areas" | "priorities", count: number, side: string): string[] {
  if (given.isOmitted(name)) return Array.from({ length: count }, () => "");
  const found = given.list(name, text({ blank: "" }));
  if (found.length === count) return found;
  throw invalid(
    name,
    `has ${counted(found.length, "name")}, matrix has ${counted(count, side)}. Give one for each.`,
  );
}

function hasObjective(cell: Cell): boolean {
  if (typeof cell === "object" && cell !== null)
    throw invalid("", `found ${describe(cell)}. Correct that cell.`);
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
  return !isMissing(cell) && !NO.has(word);
}

const NO = new Set<unknown>([0, false, "no", "n", "false"]);
