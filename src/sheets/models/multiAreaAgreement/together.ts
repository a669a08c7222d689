import { OVERRIDE_REASONS } from "../../../model/targets/corporate";
import { VALUE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { FIGURES } from "./inputs";
import type { AgreementCells } from "./settings";

/** The outcomes as the authorities have them together, a row for each. */
export interface TogetherCells {
  readonly baselines: Reference;
  /** What the authorities' own targets make. */
  readonly own: Reference;
  readonly targets: Reference;
  readonly gaps: Reference;
  readonly actuals: Reference;
  readonly statuses: Reference;
}

/** The column of an outcome in which one of its figures stands. */
export const figuresOf = (
  { all }: AgreementCells,
  outcome: number,
  figure: (typeof FIGURES)[number],
): Reference => all.columns(outcome * FIGURES.length + FIGURES.indexOf(figure));

/** Baseline, target and actual of each outcome for all authorities, each by its kind, and what was agreed instead. */
export function together(page: Page, cells: AgreementCells): TogetherCells {
  section(page, "The outcomes of all authorities together");
  const { outcomes, codes, kinds, better, agreed, reasons, amberBand, per, year } = cells;
  const table = new ColumnTable(page, outcomes.box.rows);
  table.spilled(["Shared outcome"], () => formula`IF(${outcomes}="","",${outcomes})`, { look: "label" });
  table.spilled(["Indicator"], () => formula`IF(${codes}="","",${codes})`, { look: "resultText" });
  const value = { numberFormat: VALUE };
  const isKind = (row: number) => term`${kinds.cell(row)}="count"`;
  const added = (row: number, figure: (typeof FIGURES)[number]) => {
    const [figures, on] = [figuresOf(cells, row, figure), figuresOf(cells, row, "Measured on")];
    const isThere = term`ISNUMBER(${figures})*((${isKind(row)})+ISNUMBER(${on})>0)`;
    const weight = term`IF(${isThere},IF(${isKind(row)},1,${on}),"")`;
    const call = term`PLAN.AGGREGATE(IF(${isThere},${figures},""),${kinds.cell(row)},${weight},${filledIn(per)})`;
    return formula`IF((${kinds.cell(row)}="")+(SUM(${isThere})=0),"",${call})`;
  };
  // The baseline by ordinary formulas: a check of the same kind on what the function makes of targets and actuals.
  const baselines = table.calculated(
    "Baseline",
    (row) => {
      const [from, on] = [figuresOf(cells, row, "Baseline"), figuresOf(cells, row, "Measured on")];
      const isThere = term`ISNUMBER(${from})*ISNUMBER(${on})`;
      const weighed = term`SUM(IF(${isThere},${from}*IF(${kinds.cell(row)}="rate",${per},${on}),0))/SUM(IF(${isThere},${on},0))`;
      return formula`IF((${kinds.cell(row)}="")+(COUNT(${from})=0),"",IF(${isKind(row)},SUM(${from}),IF(SUM(${isThere})=0,"",${weighed})))`;
    },
    value,
  );
  const own = table.calculated("Own targets together", (row) => added(row, "Target"), value);
  const decide = (row: number) => {
    const words = OVERRIDE_REASONS.map((word) => `"${word}"`).join(",");
    const isReason = term`ISNUMBER(MATCH(${reasons.cell(row)},{${words}},0))*ISNUMBER(${agreed.cell(row)})`;
    return term`IF(${isReason},${agreed.cell(row)},${own.cell(row)})`;
  };
  const targets = table.calculated(
    "Collective target",
    (row) => formula`IF(ISNUMBER(${own.cell(row)}),${decide(row)},"")`,
    value,
  );
  const gaps = table.calculated(
    "More demanding by",
    (row) => {
      const [asked, made] = [targets.cell(row), own.cell(row)];
      return formula`IF(COUNT(${asked},${made})<2,"",IF(${better.cell(row)}="higher",${asked}-${made},${made}-${asked}))`;
    },
    value,
  );
  const actuals = table.calculated(formula`"Actual "&${year}`, (row) => added(row, "Actual"), value);
  const statuses = table.spilled(
    ["Status"],
    () => {
      const direction = term`IF(${better}="","lower",${better})`;
      return formula`IF((${codes}="")+(COUNT(${actuals},${targets})=0),"",${rated(actuals, targets, direction, amberBand)})`;
    },
    { look: "resultText" },
  );
  table.calculated(
    "Plain mean, actual",
    (row) => {
      const figures = figuresOf(cells, row, "Actual");
      return formula`IF((${kinds.cell(row)}<>"percentage")+(COUNT(${figures})=0),"",AVERAGE(${figures}))`;
    },
    value,
  );
  page.colourStatuses(statuses);
  return {
    baselines,
    own,
    targets: page.name(targets, "targets"),
    gaps,
    actuals: page.name(actuals, "actuals"),
    statuses: page.name(statuses, "statuses"),
  };
}
