import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { serialDate } from "../../facts/serialDate";
import { DEPENDENCIES_2010, EVENTS_2010 } from "./cycle2010";
import { METHOD_NOTES, type CalendarInputs, type Dependency } from "./inputs";
import { statedDate } from "./statedDate";

/** What needs what in the planning cycle for 2008/09, by the numbers of the documents' list. */
const DEPENDENCIES: readonly Dependency[] = [
  stated(7, 4, "Framework report 2007, para 27: these inputs trigger target setting"),
  read(7, 5, "Framework report 2007, para 34: CPAs first, then their targets"),
  read(9, 4, "Framework report 2007, para 39: the budget rests on the settlement"),
  stated(10, 7, "Framework report 2007, para 34: agreement follows target setting"),
  read(11, 10, "Framework report 2007, para 34, in the order of its dates"),
  read(13, 11, "Framework report 2007, para 34: the draft has the proposed targets"),
  read(14, 13, "Framework report 2007, para 34, in the order of its dates"),
  stated(15, 4, "Framework report 2007, para 39: settlement and budget allow it"),
  stated(15, 9, "Framework report 2007, para 39: settlement and budget allow it"),
  read(15, 14, "Framework report 2007, para 34: the plan carries the targets"),
  read(16, 6, "Framework report 2007, para 6"),
  read(16, 8, "Framework report 2007, para 10"),
  read(16, 12, "Framework report 2007, para 10"),
  read(16, 21, "LAA slides 2007, key documents"),
  read(17, 2, "Framework report 2007, para 80: the Act is the framework of LAAs"),
  read(17, 16, "Framework report 2007, para 51: targets are set on the indicators"),
  read(19, 17, "LAA slides 2007, performance management"),
  stated(19, 18, "LAA slides 2007: the review draws on CAA judgements"),
];

/** What is ticked in the example: all that lies before its date but target setting, which is late. Illustrative. */
const DONE = [1, 2, 3, 4, 5, 6, 8];

/** The 21 dates of the documents and four of the cycle after, read on the eve of target agreement in February 2008. */
export const CYCLE_2008: CalendarInputs = {
  subtitle:
    "The planning cycle for 2008/09 as the documents give it, and that for the budget of 2010/11. Today’s date and what is done are illustrative.",
  source:
    "Framework report 2007, paras 6 to 20, 34, 39 and 80; LAA slides 2007; from No. 22 on Budget submission 2010-13",
  today: serialDate(2008, 2, 1),
  near: 28,
  events: [
    ...referenceList("planning dates").rows.map(([date, event, body], place) => ({
      ...statedDate(String(date)),
      event: String(event),
      body: String(body),
      isDone: DONE.includes(place + 1),
    })),
    ...EVENTS_2010,
  ],
  dependencies: [...DEPENDENCIES, ...DEPENDENCIES_2010],
  rows: 28,
  notes: [
    "Dates and bodies: Framework report 2007, paras 6 to 20, 34, 39 and 80; LAA slides 2007. Autumn is taken to be September to November.",
    "From No. 22 on: challenge in July, scrutiny in September and October (Budget submission 2010-13, lines 337 to 341); the Mayor’s guidance of 23 June 2009 and its report of 30 July 2009 (report to the Authority’s finance committee, 30 July 2009). The day of the submission itself is in no document read.",
    "Our reading: the documents give the dates, and we take the order to be meant. Those marked Stated are said in so many words.",
    ...METHOD_NOTES,
  ],
};

function stated(event: number, needs: number, where: string): Dependency {
  return { event, needs, basis: "Stated", where };
}

function read(event: number, needs: number, where: string): Dependency {
  return { event, needs, basis: "Our reading", where };
}
