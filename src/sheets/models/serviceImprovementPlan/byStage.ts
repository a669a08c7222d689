import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ProjectRows } from "./byProject";
import { STAGES } from "./inputs";
import type { ProjectCells } from "./projects";

/** How many projects stand at each stage, what they bring in a full year, and how many are late. */
export function byStage(page: Page, { stages, benefits }: ProjectCells, { late }: ProjectRows): Reference {
  section(page, "Projects by stage");
  const table = new ColumnTable(page, STAGES.length);
  const words = table.columns(["Stage"], { look: "label" });
  page.write(
    words,
    STAGES.map((stage) => [stage]),
  );
  const counts = table.calculated("Projects", (row) => formula`COUNTIF(${stages},${words.cell(row)})`, {
    numberFormat: NUMBER,
  });
  table.calculated(
    "Benefit in a full year",
    (row) => formula`SUMIF(${stages},${words.cell(row)},${benefits})`,
  );
  table.calculated(
    "Later than promised",
    (row) => formula`COUNTIFS(${stages},${words.cell(row)},${late},">0")`,
    { numberFormat: NUMBER },
  );
  return counts;
}
