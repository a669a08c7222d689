import { formula } from "../../plan/content";
import { TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { sourceOf } from "../../page/sourceOf";
import type { Figure } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import { QUARTERS, type HeadlineIndicator, type ScorecardInputs } from "./inputs";
import { dressRows, scorecardRows } from "./rows";
import type { ScorecardSettings } from "./settings";

/** The columns that the user fills; a row without a title is an outcome's heading, or not used. */
export interface IndicatorCells {
  readonly codes: Reference;
  readonly titles: Reference;
  readonly units: Reference;
  readonly better: Reference;
  /** A column for each quarter. */
  readonly targets: Reference;
  readonly actuals: Reference;
}

/** The indicators under their outcomes, with targets and actuals by quarter. */
export function indicatorTable(
  page: Page,
  { outcomes }: ScorecardInputs,
  { quarters }: ScorecardSettings,
): IndicatorCells {
  page.take();
  const rows = scorecardRows(outcomes);
  const table = new ColumnTable(page, rows.length, { banded: true });
  const words = (heading: string, word: "title" | "unit" | "better", look: "inputName" | "inputText") =>
    table.input(
      heading,
      rows.map((row) => (typeof row === "string" ? "" : row[word])),
      { look },
    );
  const codes = table.input(
    "Code",
    rows.map((row) => (typeof row === "string" ? row : row.code)),
    { look: "inputName", numberFormat: TEXT },
  );
  const titles = words("Indicator", "title", "inputName");
  const units = words("Unit", "unit", "inputText");
  const better = words("Better is", "better", "inputText");
  const byQuarter = (figuresOf: (row: HeadlineIndicator) => readonly Figure[]) =>
    table.inputs(
      QUARTERS.map((_, quarter) => formula`${quarters.cell(0, quarter)}`),
      rows.map((row) =>
        QUARTERS.map((_, quarter) => (typeof row === "string" ? null : (figuresOf(row)[quarter] ?? null))),
      ),
    );
  const targets = byQuarter((row) => row.targets);
  const actuals = byQuarter((row) => row.actuals);
  const states = table.sources(
    rows.length,
    rows.map((row) =>
      typeof row === "string" || row.title === ""
        ? ""
        : sourceOf(page.source, row.state && `Printed: ${row.state}`, row.targets[0] ?? null),
    ),
  );
  page.dress(page.at(codes.box.row - 2, 0, 1, states.box.column - page.column + 1), "band");
  table.band(targets, "Target");
  table.band(actuals, "Actual");
  const figures = page.union([targets, actuals]);
  dressRows(page, outcomes, { table: page.union([codes, states]), titles, figures, look: "input" });
  page.name(targets.columns(QUARTERS.length - 1), "year_end_targets");
  return {
    codes: page.name(codes, "codes"),
    titles: page.name(titles, "titles"),
    units,
    better: page.name(better, "better"),
    targets: page.name(targets, "targets"),
    actuals: page.name(actuals, "actuals"),
  };
}
