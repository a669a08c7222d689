import { appearance, type Look } from "../looks/looks";
import { ROOM } from "../plan/printPlan";
import type { Page } from "./page";
import { section } from "./section";
import { linesIn } from "./seenCells";

/** A line of a note, and whether it goes on with what the line above has begun. */
type NoteLine = readonly [text: string, look: Look];

/** Where the figures come from and how they are meant: each note in as many lines as it takes on paper. */
export function notes(page: Page, texts: readonly string[]): void {
  section(page, "Sources and notes", "notes");
  for (const [text, look] of texts.flatMap(noteLines)) {
    page.put(page.at(page.take(), 0), text, look);
  }
}

/** A note in lines. Cells are not joined for words: a line that goes on with a note is set in. */
export function noteLines(text: string): NoteLine[] {
  return linesIn(appearance("noteGoesOn").format, text, ROOM.width).map((line, place) => [
    line,
    place === 0 ? "note" : "noteGoesOn",
  ]);
}
