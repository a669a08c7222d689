import { DAY, NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AssessmentInputs, Inspection } from "./inputs";
import { worded } from "../../page/worded";

/** What inspections, audits and benchmarking found. */
export interface InspectionCells {
  readonly subjects: Reference;
  readonly reviews: Reference;
  readonly grades: Reference;
  readonly recommended: Reference;
  readonly carriedOut: Reference;
  /** Yes where the grade asks for remedial action. */
  readonly remedial: Reference;
}

/** The results, with the recommendations that are left and whether remedial action is asked for. */
export function inspectionList(page: Page, { inspections, rows }: AssessmentInputs): InspectionCells {
  section(page, "Results of inspections, audit and benchmarking");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: (one: Inspection) => string | null, columns?: number) =>
    worded(table, heading, inspections.map(of), columns);
  const figures = (heading: string, of: (one: Inspection) => Inspection["on"], numberFormat = NUMBER) =>
    table.input(heading, inspections.map(of), { numberFormat });
  const subjects = words("What was looked at", ({ subject }) => subject, 1);
  const reviews = words("Kind of result", ({ review }) => review);
  words("By", ({ by }) => by);
  figures("On", ({ on }) => on, DAY);
  const grades = words("Grade", ({ grade }) => grade, 1);
  const recommended = figures("Recommen-dations", (one) => one.recommended);
  const carriedOut = figures("Carried out", (one) => one.carriedOut);
  table.calculated(
    "Left to do",
    (row) =>
      formula`IF(COUNT(${recommended.cell(row)})=0,"",${recommended.cell(row)}-N(${carriedOut.cell(row)}))`,
    { numberFormat: NUMBER },
  );
  const remedial = table.calculated(
    "Remedial action",
    (row) => formula`IF((${grades.cell(row)}="Fair")+(${grades.cell(row)}="Poor")>0,"Yes","")`,
    { look: "resultText" },
  );
  table.sources(
    inspections.length,
    inspections.map(({ source }) => source),
    3,
  );
  return {
    subjects: page.name(subjects, "subjects"),
    reviews: page.name(reviews, "reviews"),
    grades: page.name(grades, "grades"),
    recommended: page.name(recommended, "recommended"),
    carriedOut: page.name(carriedOut, "carried_out"),
    remedial: page.name(remedial, "remedial"),
  };
}
