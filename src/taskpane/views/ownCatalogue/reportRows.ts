import type { RowProblem } from "../../../catalogue/own/reading/rowProblem";
import { report } from "../../strings/ownCatalogue";
import { outcome, problemWords } from "./ownWords";

/** The report as a table, for a file that goes back to whoever keeps the catalogue. */
export function reportRows(problems: readonly RowProblem[]): readonly (readonly string[])[] {
  const rows = problems.map((problem) => {
    const { row, heading, found } = problem;
    return [String(row), heading, found, ...problemWords(problem), outcome(problem)];
  });
  return [report.columns, ...rows];
}
