import { serialDate } from "../../facts/serialDate";
import type { CalendarEvent, Dependency } from "./inputs";
import { statedDate } from "./statedDate";

const event = (date: string, name: string, body: string): CalendarEvent => ({
  ...statedDate(date),
  event: name,
  body,
  isDone: false,
});

/** The cycle for the budget of 2010/11 as far as it has dates: they follow the 21 of the cycle for 2008/09. */
export const EVENTS_2010: readonly CalendarEvent[] = [
  event("2009-06-23", "Mayor’s budget guidance for 2010/11 issued", "Mayor"),
  event("2009-07", "Submissions of business groups reviewed and challenged", "Management Board"),
  event("2009-07-30", "Budget guidance reported to the finance committee", "MPA"),
  {
    words: "September and October 2009",
    earliest: serialDate(2009, 9, 1),
    latest: serialDate(2009, 10, 31),
    event: "Final draft of the budget submission scrutinised",
    body: "Management Board / MPA",
    isDone: false,
  },
];

/** What needs what in it, by the numbers that the events have after the 21. */
export const DEPENDENCIES_2010: readonly Dependency[] = [
  {
    event: 23,
    needs: 22,
    basis: "Our reading",
    where: "Budget submission 2010-13, lines 286 and 339: submissions answer the Mayor’s guidance",
  },
  { event: 24, needs: 22, basis: "Our reading", where: "Report to the finance committee, 30 July 2009" },
  {
    event: 25,
    needs: 23,
    basis: "Stated",
    where: "Budget submission 2010-13, line 339: further work on them comes first",
  },
];
