import { DAY, NUMBER, TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { Reference } from "../../plan/reference";
import type { CalendarInputs } from "./inputs";

/** What the user enters: today, how near is near, and the events. */
export interface EventCells {
  readonly today: Reference;
  readonly near: Reference;
  readonly numbers: Reference;
  readonly events: Reference;
  /** Numbers, events, bodies and dates as stated, side by side. */
  readonly listed: Reference;
  readonly earliest: Reference;
  readonly latest: Reference;
  /** A tick where the event is done. */
  readonly done: Reference;
}

/** The column of the settings' values: that of the dates as stated. */
const VALUES = 3;

/** Today, and the events with the days that they may fall on. */
export function eventTable(page: Page, { today, near, events, rows }: CalendarInputs): EventCells {
  section(page, "Inputs");
  const todayCell = page.name(
    setting(page, VALUES, "Today", today, {
      numberFormat: DAY,
      note: "Type the date it is read on",
    }),
    "today",
  );
  const nearCell = page.name(
    setting(page, VALUES, "Due soon: days before", near, {
      numberFormat: NUMBER,
      note: "A house convention",
    }),
    "near",
  );
  page.take();
  const table = new ColumnTable(page, rows);
  const column = <Key extends keyof (typeof events)[number]>(
    heading: string,
    key: Key,
    options: Parameters<typeof table.input>[2],
  ) =>
    table.input(
      heading,
      events.map((event) => event[key]),
      options,
    );
  const numbers = table.input(
    "No.",
    Array.from({ length: rows }, (_, row) => row + 1),
    { look: "result", numberFormat: NUMBER },
  );
  const named = column("Event", "event", { look: "inputName" });
  column("Body", "body", { look: "inputName" });
  const words = column("Date as stated", "words", { look: "inputName", numberFormat: TEXT });
  const cells = {
    today: todayCell,
    near: nearCell,
    numbers,
    events: page.name(named, "events"),
    listed: page.union([numbers, words]),
    earliest: page.name(column("Earliest day", "earliest", { numberFormat: DAY }), "earliest"),
    latest: page.name(column("Latest day", "latest", { numberFormat: DAY }), "latest"),
    done: page.name(
      table.input(
        "Done",
        events.map(({ isDone }) => (isDone ? "x" : null)),
        { look: "inputText" },
      ),
      "done",
    ),
  };
  table.sources(events.length, [], 3);
  return cells;
}
