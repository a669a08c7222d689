import { headingOf } from "../../../catalogue/own/reading/fields";
import type { RowProblem } from "../../../catalogue/own/reading/rowProblem";
import { problems } from "../../strings/ownCatalogue";

/** What is wrong with a row, and what to do. */
export function problemWords({ reason, severity }: RowProblem): readonly string[] {
  switch (reason.kind) {
    case "missing":
      return problems.missing(headingOf(reason.field).toLowerCase());
    case "codeTwice":
      return problems.codeTwice(reason.firstRow);
    case "unknownWord":
      return problems.unknownWord(reason.allowed.join(", "));
    case "tooLong":
      return severity === "left out"
        ? problems.codeTooLong(reason.mostLetters)
        : problems.tooLong(reason.mostLetters);
    default:
      return problems[reason.kind](reason.cells, reason.headings);
  }
}

/** Whether the row is an indicator all the same, in a word. */
export function outcome({ severity }: RowProblem): string {
  return severity === "left out" ? problems.leftOut : problems.kept;
}
