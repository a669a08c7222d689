import { WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AssessmentInputs, Standard } from "./inputs";
import { worded } from "../../page/worded";

/** The standards of the Pledge, and whether each is kept. */
export interface StandardCells {
  readonly standards: Reference;
  readonly better: Reference;
  readonly promised: Reference;
  readonly reached: Reference;
  /** Kept or Not kept. */
  readonly kept: Reference;
}

/** The promises with a number, what was reached, and whether they are kept. */
export function standardList(page: Page, { standards: given, rows }: AssessmentInputs): StandardCells {
  section(page, "Policing Pledge: promises with a number");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: (one: Standard) => string | null, columns?: number) =>
    worded(table, heading, given.map(of), columns);
  const figures = (heading: string, of: (one: Standard) => Standard["promised"]) =>
    table.input(heading, given.map(of), { numberFormat: WHOLE });
  const standards = words("Standard", ({ standard }) => standard, 1);
  words("Unit", ({ unit }) => unit);
  const better = words("Better is", (one) => one.better, 1);
  const promised = figures("Promised", (one) => one.promised);
  const reached = figures("Reached", (one) => one.reached);
  const kept = table.calculated(
    "Kept",
    (row) => {
      const [limit, actual] = [promised.cell(row), reached.cell(row)];
      return formula`IF((COUNT(${limit},${actual})<2)+(${better.cell(row)}="")>0,"",IF(IF(${better.cell(row)}="lower",${actual}<=${limit},${actual}>=${limit}),"Kept","Not kept"))`;
    },
    { look: "resultText" },
  );
  table.sources(
    given.length,
    given.map(({ source }) => source),
    3,
  );
  return {
    standards: page.name(standards, "standards"),
    better: page.name(better, "better"),
    promised: page.name(promised, "promised"),
    reached: page.name(reached, "reached"),
    kept: page.name(kept, "kept"),
  };
}
