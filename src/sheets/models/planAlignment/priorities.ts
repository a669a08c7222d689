import { indicatorFacts } from "../../facts/indicatorFacts";
import { NUMBER, RATE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { CRITERIA, type AlignmentInputs, type Priority } from "./inputs";

/** The columns of the list, a row for each priority. */
export interface PriorityCells {
  readonly names: Reference;
  readonly origins: Reference;
  readonly policingPlan: Reference;
  readonly strategyPlan: Reference;
  readonly boroughs: Reference;
  readonly psas: Reference;
  /** Yes where the PSA is one of those that are core for the service. */
  readonly core: Reference;
  readonly indicators: Reference;
  /** A column for each criterion. */
  readonly scores: Reference;
  readonly average: Reference;
  readonly chosen: Reference;
  readonly changes: Reference;
  readonly reasons: Reference;
}

/** The priorities side by side with the plans, what measures them, and how they meet the criteria. */
export function priorityList(
  page: Page,
  { priorities, rows: room }: AlignmentInputs,
  weights: readonly Reference[],
): PriorityCells {
  section(page, "Priorities, plans and measures");
  const table = new ColumnTable(page, room);
  const words = (heading: string, of: (one: Priority) => string | null, columns = 1) =>
    table
      .inputs(
        [heading, ...Array<null>(columns - 1).fill(null)],
        priorities.map((one) => [of(one)]),
        { look: "inputName" },
      )
      .columns(0);
  const names = words("Priority", ({ name }) => name);
  const origins = words("From", ({ origin }) => origin, 2);
  const policingPlan = words("In the policing plan", (one) => one.policingPlan);
  const strategyPlan = words("In the strategy plan", (one) => one.strategyPlan);
  const boroughs = table.input(
    "Boroughs that have it",
    priorities.map((one) => one.boroughs),
    { numberFormat: NUMBER },
  );
  const psas = words("PSA", ({ psa }) => psa);
  const core = table.calculated(
    "Core PSA",
    (row) =>
      formula`IF(COUNTIF(${psas.cell(row)},"PSA 23")+COUNTIF(${psas.cell(row)},"PSA 24")+COUNTIF(${psas.cell(row)},"PSA 25")+COUNTIF(${psas.cell(row)},"PSA 26")>0,"Yes","")`,
    { look: "resultText" },
  );
  const indicators = words("Indicator", ({ indicator }) => indicator);
  const titles = table.spilled(
    ["Its title"],
    () => formula`PLAN.INDICATOR(${filledIn(indicators)},"title")`,
    { look: "indented" },
  );
  page.expect(
    titles,
    priorities.map(({ indicator }) => (indicator === null ? "" : indicatorFacts(indicator).title)),
  );
  const scores = table.inputs(
    CRITERIA,
    priorities.map((one) => one.scores),
    { numberFormat: NUMBER },
  );
  const average = table.calculated(
    "Weighted score",
    (row) => {
      const weighted = CRITERIA.map(
        (_, place) => term`N(${scores.cell(row, place)})*N(${weights[place] ?? ""})`,
      );
      const together = weights.map((weight) => term`N(${weight})`).join("+");
      return formula`IF(OR(COUNT(${scores.rows(row)})=0,${together}=0),"",(${weighted.join("+")})/(${together}))`;
    },
    { numberFormat: RATE },
  );
  const chosen = words("Priority area", (one) => one.chosen);
  const changes = words("Change", ({ change }) => change);
  const reasons = words("Why", ({ reason }) => reason, 2);
  table.sources(
    priorities.length,
    priorities.map(({ source }) => source),
    3,
  );
  return {
    names: page.name(names, "names"),
    origins: page.name(origins, "origins"),
    policingPlan: page.name(policingPlan, "policing_plan"),
    strategyPlan: page.name(strategyPlan, "strategy_plan"),
    boroughs: page.name(boroughs, "boroughs"),
    psas: page.name(psas, "psas"),
    core: page.name(core, "core"),
    indicators: page.name(indicators, "indicators"),
    scores: page.name(scores, "scores"),
    average: page.name(average, "average"),
    chosen: page.name(chosen, "chosen"),
    changes: page.name(changes, "changes"),
    reasons: page.name(reasons, "reasons"),
  };
}
