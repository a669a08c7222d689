import { formula, term } from "../../plan/content";
import { DAY, NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { DependencyCells } from "./dependencies";
import type { EventCells } from "./events";

/** The calendar as it is read: event by event in the order of their latest days. */
export interface CalendarCells {
  readonly numbers: Reference;
  readonly events: Reference;
  readonly words: Reference;
  readonly daysToGo: Reference;
  readonly states: Reference;
}

/** Days to go, in brackets once they are over. */
const DAYS = "#,##0;(#,##0);0";

/** Every event in the order of time, with the days to go, its state, and what it is still waiting for. */
export function calendar(page: Page, cells: EventCells, dependencies: DependencyCells): CalendarCells {
  section(page, "The calendar in the order of time");
  const { today, near, listed, latest, done } = cells;
  const table = new ColumnTable(page, latest.box.rows);
  // By the latest day; rows without one come last and stay empty.
  const sorted = (column: string) => term`SORTBY(${column},ISNUMBER(${latest})*1,-1,${latest},1)`;
  const ofDated = (column: Reference) => term`IF(ISNUMBER(${latest}),IF(${column}="","",${column}),"")`;
  const facts = table.spilled(
    ["No.", "Event", "Body", "Date as stated"],
    () => formula`${sorted(ofDated(listed))}`,
    { look: "label" },
  );
  const [numbers, events, words] = [facts.columns(0), facts.columns(1), facts.columns(3)];
  page.dress(numbers, "result", NUMBER);
  page.dress(table.headings(numbers), "heading");
  const days = table.spilled(["Latest day"], () => formula`${sorted(ofDated(latest))}`, {
    numberFormat: DAY,
  });
  const isDone = sorted(term`(${done}<>"")*1`);
  const daysToGo = table.spilled(
    ["Days to go"],
    () => formula`IF(ISNUMBER(${days})*(${today}<>""),IF(${isDone},"",${days}-${today}),"")`,
    { numberFormat: DAYS },
  );
  const states = table.spilled(
    ["State"],
    () => {
      const next = term`MIN(IF(ISNUMBER(${daysToGo}),IF(${daysToGo}>=0,${daysToGo})))`;
      return formula`IF(ISNUMBER(${days})*(${today}<>""),IF(${isDone},"Done",IF(${daysToGo}<0,"Overdue",IF(${daysToGo}=${next},"Next",IF(${daysToGo}<=${near},"Near","To come")))),"")`;
    },
    { look: "resultText" },
  );
  const numbersOf = (heading: string, which: (row: number) => string) =>
    table.calculated(
      heading,
      (row) =>
        formula`TEXTJOIN(", ",TRUE,IF((${dependencies.events}=${numbers.cell(row)})*(${dependencies.events}<>"")${which(row)},${dependencies.needs},""))`,
      { look: "indented" },
    );
  numbersOf("Depends on", () => "");
  numbersOf("Waits for", (row) => term`*(${dependencies.standings}="Not yet")*(${states.cell(row)}<>"Done")`);
  return { numbers, events, words, daysToGo, states };
}
