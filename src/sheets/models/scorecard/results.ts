import { formula, term } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicatorTable";
import { QUARTERS, type ScorecardInputs } from "./inputs";
import { dressRows, scorecardRows } from "./rows";
import type { ScorecardSettings } from "./settings";
import type { SignalCells } from "./signals";

/** The scorecard's columns. */
export interface ResultCells {
  /** A column for each quarter. */
  readonly statuses: Reference;
  /** In the latest month: None, a signal, or nothing for an indicator that is not followed. */
  readonly signals: Reference;
  /** Monthly or Quarterly. */
  readonly reports: Reference;
}

/** The scorecard itself: for every indicator actuals and status by quarter, the signal, and how often it is reported. */
export function results(
  page: Page,
  { outcomes }: ScorecardInputs,
  { quarters, latestQuarter, amberBand, followed }: ScorecardSettings,
  { codes, titles, better, targets, actuals }: IndicatorCells,
  signalled: () => SignalCells,
): ResultCells {
  section(page, "Scorecard");
  const table = new ColumnTable(page, scorecardRows(outcomes).length, { banded: true });
  const byQuarter = QUARTERS.map((_, quarter) => formula`${quarters.cell(0, quarter)}`);
  const place = term`MATCH(${latestQuarter},${quarters},0)`;
  const shownCodes = table.spilled(["Code"], () => formula`IF(${titles}="","",${codes})`, { look: "label" });
  // An outcome's heading stands over the titles: over the codes, what is blank beside it would cut it.
  const shownTitles = table.spilled(["Indicator"], () => formula`IF(${titles}="",${codes}&"",${titles})`, {
    look: "label",
  });
  const names = page.union([shownCodes, shownTitles]);
  const target = table.spilled([formula`"Target "&${latestQuarter}`], () => {
    const ofQuarter = term`INDEX(${targets},0,${place})`;
    return formula`IF(ISNUMBER(${ofQuarter}),${ofQuarter},"")`;
  });
  const shown = table.spilled(byQuarter, () => formula`IF(ISNUMBER(${actuals}),${actuals},"")`);
  const isDue = term`(${titles}<>"")*(SEQUENCE(1,${QUARTERS.length})<=${place})`;
  const statuses = table.spilled(
    byQuarter,
    () =>
      formula`IF(${isDue},IF(ISNUMBER(${actuals})*ISNUMBER(${targets})*(${better}=""),"No direction",${rated(actuals, targets, better, amberBand)}),"")`,
    { look: "resultText" },
  );
  const latestOf = (row: number) => term`INDEX(${statuses.rows(row)},${place})`;
  const reports = table.calculated(
    "Report",
    (row) => {
      const signal = signals.cell(row);
      return formula`IF(${titles.cell(row)}="","",IF(OR(${latestOf(row)}="Amber",${latestOf(row)}="Red",AND(${signal}<>"",${signal}<>"None")),"Monthly","Quarterly"))`;
    },
    { look: "resultText" },
  );
  const signals = table.calculated(
    "Signal, latest month",
    (row) => {
      const { latest } = signalled();
      const at = term`MATCH(${codes.cell(row)},${followed},0)`;
      const [first, signal] = [
        term`INDEX(${latest},${at},1)`,
        term`INDEX(${latest},${at},${latest.box.columns})`,
      ];
      // Where the call fails only its first cell shows it.
      return formula`IF(${titles.cell(row)}="","",IFNA(IF(ISERROR(${first}),${first},IF(${signal}="","None",${signal})),""))`;
    },
    { look: "indented" },
  );
  page.dress(page.at(names.box.row - 2, 0, 1, 3), "band");
  table.band(shown, "Actual");
  table.band(statuses, "Status");
  page.dress(page.at(names.box.row - 2, reports.box.column - page.column, 1, 2), "band");
  page.colourStatuses(statuses);
  dressRows(page, outcomes, {
    table: page.union([names, signals]),
    titles: shownTitles,
    figures: page.union([target, shown]),
    look: "result",
  });
  return { statuses, signals, reports };
}
