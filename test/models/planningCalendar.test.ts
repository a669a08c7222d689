import { planningCalendar } from "../../src/sheets/models/planningCalendar";
import { serialDate } from "../../src/sheets/facts/serialDate";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Planning calendar";

/** The rows of the calendar in the order of time: No., event, body, date as stated, latest day, days to go, state … */
function calendar(book: ModelWorkbook) {
  const used = book.used(SHEET);
  const first = used.findIndex(([text]) => text === "The calendar in the order of time") + 2;
  return used.slice(first).filter((_, at, rows) => at < rows.findIndex(([number]) => number === ""));
}

const timed = (book: ModelWorkbook, number: number) => calendar(book).find(([no]) => no === number) ?? [];

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(planningCalendar.example);
  });

  it("holds the 21 dates of the documents and those of the cycle for 2010/11, and sets them in the order of time (Framework report 2007, para 5, para 10, para 14, para 80)", () => {
    expect(calendar(book)).toHaveLength(25);
    // Target setting in January is due by the 31st, so after 11 January; a month's end comes after its 28th.
    expect(calendar(book).map(([number]) => number)).toEqual([
      2, 1, 3, 4, 5, 6, 8, 7, 10, 11, 12, 13, 9, 21, 14, 15, 16, 17, 20, 18, 22, 24, 23, 25, 19,
    ]);
  });

  it("gives the dates of the Framework report (Framework report 2007, para 34)", () => {
    const days = [
      [5, serialDate(2007, 12, 13)],
      [10, serialDate(2008, 2, 5)],
      [11, serialDate(2008, 2, 14)],
      [13, serialDate(2008, 2, 28)],
      [14, serialDate(2008, 3, 4)],
      [15, serialDate(2008, 3, 31)],
    ] as const;
    for (const [number, day] of days) expect(timed(book, number)[4]).toBe(day);
  });

  it("challenges in July and scrutinises in September and October (Budget submission 2010-13, lines 337-341)", () => {
    expect(timed(book, 22).slice(1, 5)).toEqual([
      "Mayor’s budget guidance for 2010/11 issued",
      "Mayor",
      "23 June 2009",
      serialDate(2009, 6, 23),
    ]);
    expect(timed(book, 23).slice(2, 5)).toEqual(["Management Board", "July 2009", serialDate(2009, 7, 31)]);
    expect(timed(book, 25).slice(3, 5)).toEqual(["September and October 2009", serialDate(2009, 10, 31)]);
    expect(timed(book, 25).slice(7)).toEqual(["23", "23"]);
  });

  it("keeps the words of dates known by month or season, to their last day", () => {
    expect(timed(book, 7).slice(3, 5)).toEqual(["January 2008", serialDate(2008, 1, 31)]);
    expect(timed(book, 9).slice(3, 5)).toEqual(["February 2008", serialDate(2008, 2, 29)]);
    expect(timed(book, 19).slice(3, 5)).toEqual(["Autumn 2009", serialDate(2009, 11, 30)]);
  });

  it("counts the days from 1 February 2008, and says what is overdue, next, near and to come", () => {
    expect(timed(book, 4).slice(5, 7)).toEqual(["", "Done"]);
    expect(timed(book, 7).slice(5, 7)).toEqual([-1, "Overdue"]);
    expect(timed(book, 10).slice(5, 7)).toEqual([4, "Next"]);
    expect(timed(book, 13).slice(5, 7)).toEqual([27, "Near"]);
    // 28 days of February still to go after the 1st, and 4 in March.
    expect(timed(book, 14).slice(5, 7)).toEqual([32, "To come"]);
  });

  it("says what each event depends on, and what of it is still to wait for (Framework report 2007, para 39)", () => {
    expect(timed(book, 15).slice(7)).toEqual(["4, 9, 14", "9, 14"]);
    expect(timed(book, 10).slice(7)).toEqual(["7", "7"]);
    expect(timed(book, 4).slice(7)).toEqual(["", ""]);
  });

  it("marks what is stated and what is our reading", () => {
    const bases = book.values(`${SHEET}!C:D beside Inputs +35 for 21 rows`);
    expect(bases.filter(([basis]) => basis === "Stated")).toHaveLength(6);
    expect(bases.filter(([basis]) => basis === "Our reading")).toHaveLength(15);
  });

  it("says it in a sentence", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "On 1 February 2008, 1 event is overdue. Next: Agreement to targets following variable target setting, 5 February 2008, in 4 days.",
      ],
    ]);
  });

  it("holds every check, shows no error, and calls one function", () => {
    expect(book.checks()).toEqual(Array(6).fill(true));
    expect(book.errors()).toEqual([]);
    expect(planCalls(book.plans)).toEqual(["PLAN.LIST"]);
  });
});

describe("as time goes on", () => {
  it("moves to the next event when one is done and the day has come", async () => {
    const book = await ModelWorkbook.of(planningCalendar.example);
    await book.type(`${SHEET}!D beside Today under Inputs`, serialDate(2008, 2, 6));
    await book.type(`${SHEET}!G beside No. +7 under Inputs`, "x");
    await book.type(`${SHEET}!G beside No. +10 under Inputs`, "x");
    expect(timed(book, 10).slice(5)).toEqual(["", "Done", "7", ""]);
    expect(timed(book, 11).slice(5)).toEqual([8, "Next", "10", ""]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("finds an event that has been moved before what it depends on", async () => {
    const book = await ModelWorkbook.of(planningCalendar.example);
    // Target agreement on 20 December, target setting in January.
    await book.type(`${SHEET}!E beside No. +10 under Inputs`, serialDate(2007, 12, 20));
    await book.type(`${SHEET}!F beside No. +10 under Inputs`, serialDate(2007, 12, 20));
    expect(book.values(`${SHEET}!E beside Inputs +38`)).toEqual([["Out of order"]]);
    expect(book.checks()).toEqual([false, true, true, true, true, true]);
  });

  it("finds what is ticked before what it depends on, a missing event, and days the wrong way round", async () => {
    const book = await ModelWorkbook.of(planningCalendar.example);
    await book.type(`${SHEET}!G beside No. +10 under Inputs`, "x");
    await book.type(`${SHEET}!D beside Inputs +52`, 99);
    await book.type(`${SHEET}!E beside No. +9 under Inputs`, serialDate(2008, 3, 5));
    expect(book.checks()).toEqual([true, false, false, false, true, true]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  it("asks for entries and shows no error", async () => {
    const book = await ModelWorkbook.of(planningCalendar.blank({ rows: 6 }));
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(calendar(book)).toEqual([]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("sets in order what is entered", async () => {
    const book = await ModelWorkbook.of(planningCalendar.blank({ rows: 6 }));
    const entries = [
      ["B beside No. +1 under Inputs", "Second"],
      ["E beside No. +1 under Inputs", serialDate(2026, 6, 1)],
      ["F beside No. +1 under Inputs", serialDate(2026, 6, 30)],
      ["B beside No. +2 under Inputs", "First"],
      ["E beside No. +2 under Inputs", serialDate(2026, 5, 4)],
      ["F beside No. +2 under Inputs", serialDate(2026, 5, 4)],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    expect(book.values(`${SHEET}!A5`)).toEqual([["Enter the date of today in its blue cell."]]);
    await book.type(`${SHEET}!D beside Today under Inputs`, serialDate(2026, 5, 1));
    expect(calendar(book).map((row) => [row[1], row[5], row[6]])).toEqual([
      ["First", 3, "Next"],
      // 30 days of May and 30 of June.
      ["Second", 60, "To come"],
    ]);
    expect(book.failingChecks()).toEqual([]);
  });
});
