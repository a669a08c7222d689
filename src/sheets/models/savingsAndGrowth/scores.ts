import { formula, term } from "../../plan/content";
import { NUMBER, VALUE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import { WITHDRAWN, type RegisterInputs } from "./inputs";
import type { RegisterCells } from "./register";
import type { RegisterSettings } from "./settings";

/** How each proposal is judged, a row for each. */
export interface ScoreCells {
  /** A column for each principle. */
  readonly scores: Reference;
  readonly weighted: Reference;
  /** Of savings, the lowest score first. */
  readonly ranks: Reference;
}

/** The score of each proposal on each principle, weighted, and the order in which savings would come back by it. */
export function scoreTable(
  page: Page,
  { proposals, principles, rows }: RegisterInputs,
  { weights }: RegisterSettings,
  { names, effects, statuses, inBudget }: RegisterCells,
): ScoreCells {
  section(page, "Judged on the budget principles");
  const table = new ColumnTable(page, rows);
  table.spilled(["Proposal"], () => formula`IF(${names}="","",${names})`, { look: "label" });
  const scores = table.inputs(
    principles.map((_, place) => `Principle ${place + 1}`),
    proposals.map((proposal) => proposal.scores),
    { numberFormat: NUMBER },
  );
  const weighted = table.calculated(
    "Weighted score",
    (row) => {
      const given = scores.rows(row);
      return formula`IF(COUNT(${given},${weights})=2*${principles.length},ROUND(SUMPRODUCT(${given},TRANSPOSE(${weights}))/SUM(${weights}),6),"")`;
    },
    { numberFormat: VALUE },
  );
  const ranks = table.calculated(
    "Rank",
    (row) => {
      const score = weighted.cell(row);
      const isSaving = term`AND(ISNUMBER(${score}),N(${effects.cell(row)})>0,${statuses.cell(row)}<>"${WITHDRAWN}",${inBudget.cell(row)}<>"Yes")`;
      const others = term`${effects},">0",${statuses},"<>${WITHDRAWN}",${inBudget},"<>Yes"`;
      return formula`IF(${isSaving},COUNTIFS(${weighted.fixed},"<"&${score},${others})+1,"")`;
    },
    { numberFormat: NUMBER },
  );
  table.sources(proposals.length, [], 2);
  return { scores: page.name(scores, "scores"), weighted, ranks };
}
