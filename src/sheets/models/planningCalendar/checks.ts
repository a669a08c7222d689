import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { CalendarCells } from "./calendar";
import type { DependencyCells } from "./dependencies";
import type { EventCells } from "./events";

/** What must hold of the calendar. */
export function calendarChecks(
  { numbers, events, earliest, latest, done }: EventCells,
  { events: dependent, needs, bases, orders }: DependencyCells,
  calendar: CalendarCells,
): Check[] {
  const ticked = (number: string) => term`ISNUMBER(MATCH(${number},IF(${done}<>"",${numbers},""),0))`;
  const isKnown = term`ISNUMBER(${dependent})*ISNUMBER(${needs})`;
  return [
    ["No event comes before what it depends on", () => formula`COUNTIF(${orders},"Out of order")=0`],
    [
      "Every dependency joins two events of the list, and says what it rests on",
      () =>
        formula`SUMPRODUCT(((${dependent}<>"")+(${needs}<>"")>0)*(COUNTIF(${orders},"No such event")+(${dependent}=${needs})+(${bases}="")+1-${isKnown}>0))=0`,
    ],
    [
      "Every event has an earliest and a latest day, in that order",
      () =>
        formula`SUMPRODUCT((${events}<>"")*(1-ISNUMBER(${earliest})*ISNUMBER(${latest})*(${earliest}<=${latest})))=0`,
    ],
    [
      "Nothing is done before what it depends on",
      () => formula`SUM(${isKnown}*${ticked(dependent.toString())}*(1-${ticked(needs.toString())}))=0`,
    ],
    [
      "Every event with a date is in the calendar once",
      () =>
        formula`AND(COUNT(${calendar.numbers})=COUNT(${latest}),SUM(${calendar.numbers})=SUMPRODUCT(ISNUMBER(${latest})*${numbers}))`,
    ],
  ];
}
