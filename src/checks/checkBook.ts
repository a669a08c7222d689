import type { Finding } from "./finding";
import type { BookReading, Known } from "./reading";
import { RULES } from "./rules";
import { onePerCell } from "./onePerCell";
import { Book } from "./sheet/book";

/** How far a check has come: the work done and all there is, both in steps. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Looks at a workbook with every rule. It rests after each rule of each sheet, so that the caller can show how far it is,
 * let others work, or stop. What comes back is one finding a cell, by sheet, row and column.
 */
export function* checkBook(reading: BookReading, known: Known): Generator<Progress, Finding[]> {
  const of = reading.sheets.length * (RULES.length + 1);
  let done = 0;
  const building = Book.of(reading, known);
  let built = building.next();
  while (!built.done) {
    yield { done: ++done, of };
    built = building.next();
  }
  const book = built.value;
  const found: Finding[] = [];
  for (const sheet of book.sheets)
    for (const rule of RULES) {
      found.push(...rule.check(sheet, book));
      yield { done: ++done, of };
    }
  return onePerCell(found, book);
}

/** The same without a rest. */
export function checkWhole(reading: BookReading, known: Known): Finding[] {
  const checking = checkBook(reading, known);
  let step = checking.next();
  while (!step.done) step = checking.next();
  return step.value;
}
