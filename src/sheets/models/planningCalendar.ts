import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { count } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { wordLists } from "../page/wordLists";
import type { SheetPlan } from "../plan/sheetPlan";
import { calendar } from "./planningCalendar/calendar";
import { calendarChecks } from "./planningCalendar/checks";
import { dependencyTable } from "./planningCalendar/dependencies";
import { documentDates } from "./planningCalendar/documentDates";
import { eventTable } from "./planningCalendar/events";
import { CYCLE_2008 } from "./planningCalendar/example";
import { BASES, blankInputs, type CalendarInputs } from "./planningCalendar/inputs";

/** The dates of the planning cycle: days to go, what is overdue and next, and what depends on what. */
export const planningCalendar = model({
  id: "planning-calendar",
  title: "Planning calendar",
  answers: "What comes next in the planning cycle, what is overdue, and what waits for what?",
  exampleShows:
    "The 21 dates of the documents from October 2007 to autumn 2009, and four of the cycle for the budget of 2010/11. Today's date and what is done are illustrative.",
  order: 10,
  tab: "targets",
  options: {
    rows: count("Rows for events and for dependencies", { least: 5, most: 100, usual: 30 }),
  },
  example: (place) => sheets(CYCLE_2008, place),
  blank:
    ({ rows }) =>
    (place) =>
      sheets(blankInputs(rows), place),
});

function sheets(inputs: CalendarInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Planning calendar"), row: 0, column: 0 },
    place.prefix("calendar"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: "Planning calendar",
    subtitle: inputs.subtitle,
    sentence: () => {
      const { events, words, daysToGo, states } = timed;
      const next = term`MATCH("Next",${states},0)`;
      const overdue = term`COUNTIF(${states},"Overdue")`;
      return formula`IF(${given.today}="","Enter the date of today in its blue cell.","On "&TEXT(${given.today},"d mmmm yyyy")&", "&IF(${overdue}=0,"nothing is",IF(${overdue}=1,"1 event is",${overdue}&" events are"))&" overdue. "&IFNA("Next: "&INDEX(${events},${next})&", "&INDEX(${words},${next})&", in "&INDEX(${daysToGo},${next})&" days.","Nothing is still to come."))`;
    },
    needs: () => given.latest,
  });
  const given = eventTable(page, inputs);
  const dependencies = dependencyTable(page, inputs, given);
  const timed = calendar(page, given, dependencies);
  checkList(page, 2, calendarChecks(given, dependencies, timed));
  wordLists(page, [{ heading: "Basis", words: BASES, chosenIn: [dependencies.bases] }]);
  notes(page, inputs.notes);
  documentDates(page);
  return [page.plan([48, 476, 196, 150, 80, 80, 76, 80, 80])];
}
