import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import { statusCounts, type StatusCounts } from "../../page/statusCounts";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { actualOf, targetOf, type BoroughCells } from "./figures";
import type { ScorecardSettings } from "./settings";

/** How every borough stands on every indicator. */
export interface HeatMap {
  readonly names: Reference;
  /** A column for each indicator. */
  readonly statuses: Reference;
  readonly red: Reference;
  /** The place in which support goes there; none where nothing is behind. */
  readonly order: Reference;
  readonly counts: StatusCounts;
}

const STATUSES = ["Green", "Amber", "Red", "No data", "No target"] as const;

/** Boroughs by indicators: the status of each, how many are behind, and in which order support goes there. */
export function heatMap(page: Page, given: ScorecardSettings, cells: BoroughCells): HeatMap {
  section(page, "Every borough on every indicator");
  const { codes, better, amberBand } = given;
  const table = new ColumnTable(page, cells.names.box.rows);
  const names = table.spilled(["Borough"], () => formula`IF(${cells.names}="","",${cells.names})`, {
    look: "label",
  });
  table.spilled(["Family"], () => formula`IF(${cells.families}="","",${cells.families})`, {
    look: "resultText",
  });
  const columns = Array.from({ length: codes.box.rows }, (_, place) =>
    table.spilled(
      [formula`${codes.cell(place)}&""`],
      () => {
        const direction = term`IF(${better.cell(place)}="","lower",${better.cell(place)})`;
        return formula`IF(${cells.names}="","",${rated(actualOf(cells, place), targetOf(cells, place), direction, amberBand)})`;
      },
      { look: "resultText" },
    ),
  );
  const statuses = page.union(columns);
  const count = (heading: string, status: string) =>
    table.calculated(heading, (row) => formula`COUNTIF(${statuses.rows(row)},"${status}")`, {
      numberFormat: NUMBER,
    });
  const red = count("Behind", "Red");
  const amber = count("Just behind", "Amber");
  // Of two that stand alike the first in the list comes first.
  const weight = (row: string) => term`(100*${red}+${amber}-${row}/1000)`;
  const order = table.calculated(
    "Support, order",
    (row) => {
      const own = term`(100*${red.cell(row)}+${amber.cell(row)}-${row + 1}/1000)`;
      return formula`IF(${red.cell(row)}+${amber.cell(row)}=0,"",SUM((${weight(term`SEQUENCE(${red.box.rows})`)}>${own})*1)+1)`;
    },
    { numberFormat: NUMBER },
  );
  page.colourStatuses(statuses);
  page.take();
  const counts = statusCounts(page, {
    statuses: STATUSES,
    of: statuses,
    periods: table.headings(statuses),
    labelColumn: 0,
    counted: "Boroughs",
  });
  return { names, statuses: page.name(statuses, "statuses"), red, order, counts };
}
