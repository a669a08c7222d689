import { formula, term } from "../../plan/content";
import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { EventCells } from "./events";
import type { CalendarInputs } from "./inputs";

/** What needs what, by the numbers of events. */
export interface DependencyCells {
  readonly events: Reference;
  readonly needs: Reference;
  readonly bases: Reference;
  /** In order, or Out of order. */
  readonly orders: Reference;
  /** Whether what is needed is Done, or Not yet. */
  readonly standings: Reference;
}

/** The dependencies between events, with whether their dates are in order and what is needed is done. */
export function dependencyTable(
  page: Page,
  { dependencies, rows }: CalendarInputs,
  { events: names, earliest, latest, done }: EventCells,
): DependencyCells {
  page.take();
  const table = new ColumnTable(page, rows);
  const events = table.input(
    "No.",
    dependencies.map(({ event }) => event),
    {
      numberFormat: NUMBER,
    },
  );
  const needs = page.at(events.box.row, 3, rows);
  /** One row's formula, which is nothing until both numbers are there. */
  const known = (row: number, content: string) =>
    formula`IF(COUNT(${events.cell(row)},${needs.cell(row)})<2,"",IFERROR(${content},"No such event"))`;
  const name = (number: Reference) => term`INDEX(${names},${number})&""`;
  table.calculated("Event that depends", (row) => known(row, name(events.cell(row))), { look: "label" });
  const bases = table.input(
    "Stated, or our reading",
    dependencies.map(({ basis }) => basis),
    {
      look: "inputName",
    },
  );
  table.input(
    "Needs No.",
    dependencies.map(({ needs: needed }) => needed),
    { numberFormat: NUMBER },
  );
  const orders = table.calculated(
    "Dates",
    (row) =>
      known(
        row,
        term`IF(INDEX(${latest},${events.cell(row)})<INDEX(${earliest},${needs.cell(row)}),"Out of order","In order")`,
      ),
    { look: "resultText" },
  );
  const standings = table.calculated(
    "What it needs is",
    (row) => known(row, term`IF(INDEX(${done},${needs.cell(row)})="","Not yet","Done")`),
    { look: "resultText" },
  );
  table.sources(
    dependencies.length,
    dependencies.map(({ where }) => where),
  );
  return { events, needs, bases, orders, standings };
}
