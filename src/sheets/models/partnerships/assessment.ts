import { NUMBER, VALUE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { SECTIONS, type PartnershipInputs } from "./inputs";

/** How each borough judges itself. */
export interface AssessmentCells {
  readonly scores: Reference;
  /** By section. */
  readonly averages: Reference;
  /** By borough, and the names above. */
  readonly boroughs: Reference;
  readonly byBorough: Reference;
}

/** The self-assessment: a score for each section and borough, and their averages. */
export function selfAssessment(page: Page, { boroughs, scores: given }: PartnershipInputs): AssessmentCells {
  section(page, "Self-assessment, scores from 0 to 3");
  const table = new ColumnTable(page, SECTIONS.length + 2);
  const labels = table.columns(["Section", null, null], { look: "label" });
  page.write(
    labels.columns(0),
    [...SECTIONS, "Average", "Rank, lowest first"].map((words) => [words]),
  );
  const scores = table.columns(boroughs, { numberFormat: VALUE });
  const entered = scores.rows(0, SECTIONS.length);
  page.write(entered, given, "input", NUMBER);
  const averages = table.columns(["Average"], { numberFormat: VALUE });
  const average = (cells: Reference) => formula`IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`;
  page.write(averages, () => SECTIONS.map((_, row) => [average(entered.rows(row))]));
  const byBorough = scores.rows(SECTIONS.length);
  page.write(byBorough, () => [boroughs.map((_, column) => average(entered.columns(column)))]);
  const ranks = scores.rows(SECTIONS.length + 1);
  page.write(ranks, () => [
    boroughs.map((_, column) => {
      const cell = byBorough.cell(0, column);
      return formula`IF(ISNUMBER(${cell}),COUNTIF(${byBorough.fixed},"<"&${cell})+1,"")`;
    }),
  ]);
  page.dress(ranks, "result", NUMBER);
  page.dress(page.union([labels, averages]).rows(SECTIONS.length), "total", VALUE);
  table.sources(SECTIONS.length, [], 3);
  return {
    scores: page.name(entered, "scores"),
    averages: averages.rows(0, SECTIONS.length),
    boroughs: table.headings(scores),
    byBorough: page.name(byBorough, "borough_scores"),
  };
}
