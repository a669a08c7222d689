import type { OwnIndicators } from "../../../catalogue/own/reading/readIndicators";
import type { RowProblem } from "../../../catalogue/own/reading/rowProblem";
import { named } from "../../messages/named";
import { report as words } from "../../strings/ownCatalogue";

/** What a file comes to: how many indicators, which they replace, how many rows have a problem. */
export function reportSentences({ indicators, problems, replaced }: OwnIndicators): readonly string[] {
  const [leftOut, look] = [rowsWith(problems, "left out"), rowsWith(problems, "kept, look at it")];
  return [
    words.usable(indicators.length),
    ...(replaced.length > 0 ? [words.replaces(replaced.length, named(replaced))] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(look > 0 ? [words.look(look)] : []),
    ...(problems.length === 0 ? [words.clean] : []),
  ];
}

function rowsWith(problems: readonly RowProblem[], severity: RowProblem["severity"]): number {
  return new Set(problems.filter((problem) => problem.severity === severity).map(({ row }) => row)).size;
}
