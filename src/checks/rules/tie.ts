import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { halfUnit } from "../sheet/figures";
import { falseOpenings } from "../sheet/openings";
import type { Sheet } from "../sheet/sheet";
import { areVersions } from "../sheet/versions";
import { IS_TOTAL } from "../sheet/words";

/** How far apart two statements of one figure may be before they are of two things. */
const FURTHEST = 0.2;

/**
 * One figure stated twice and differently: the ledger and the plan, where one was put right and the other was not.
 * Cambridge City Council found at the end of 2012 that its forecasts were 2.3 million pounds out, and built them
 * up anew.
 */
export const tie: Rule = {
  id: "tie",
  title: "One figure stated twice, differently",
  check: (sheet, book) => {
    const found: Finding[] = openings(sheet);
    for (const other of book.sheets) {
      if (other === sheet) break;
      if (areVersions(other, sheet)) continue;
      const [first, second] = [statedOn(other), statedOn(sheet)];
      const common = [...second].filter(([key]) => first.has(key));
      const different = common.filter(([key, here]) => !same(here.value, first.get(key)?.value ?? 0));
      // Sheets that differ in most of what they share are two versions of one thing.
      if (common.length < 2 || different.length * 2 > common.length || different.length > 6) continue;
      for (const [key, here] of different) {
        const there = first.get(key);
        if (
          !there ||
          Math.abs(here.value - there.value) >
            FURTHEST * Math.max(Math.abs(here.value), Math.abs(there.value))
        )
          continue;
        if (other.explained("tie", there.row, there.column)) continue;
        found.push(
          ...sheet.find(
            "tie",
            "wrong",
            [here.row, here.column],
            `${sheet.shown(here.row, here.column)} here, ${other.shown(there.row, there.column)} at ${other.name} ${other.at(there.row, there.column)}: ${here.words}`,
            [{ sheet: other.name, row: there.row, column: there.column }],
          ),
        );
      }
    }
    return found;
  },
};

function openings(sheet: Sheet): Finding[] {
  return falseOpenings(sheet, FURTHEST).flatMap(({ cell, before }) =>
    sheet.find(
      "tie",
      "wrong",
      [cell.row, cell.column],
      `opens with ${sheet.shown(cell.row, cell.column)}; the period before closed with ${Number(before.toPrecision(10)).toLocaleString("en-GB", { maximumFractionDigits: 4 })}`,
    ),
  );
}

interface Stated {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly words: string;
}

const known = new WeakMap<Sheet, Map<string, Stated>>();

/** The typed figures of a sheet that have a name: their label and year, or their label and heading. */
function statedOn(sheet: Sheet): Map<string, Stated> {
  const read = known.get(sheet);
  if (read) return read;
  const stated = new Map<string, Stated>();
  const twice = new Set<string>();
  for (const [row, column] of sheet.cells()) {
    const value = sheet.layout.figure(row, column);
    if (value === undefined || value === 0 || !sheet.grid.isTyped(row, column)) continue;
    const name = nameOf(sheet, row, column);
    if (!name) continue;
    if (stated.has(name.key)) twice.add(name.key);
    stated.set(name.key, { row, column, value, words: name.words });
  }
  for (const key of twice) stated.delete(key);
  known.set(sheet, stated);
  return stated;
}

function nameOf({ layout }: Sheet, row: number, column: number): { key: string; words: string } | undefined {
  const across = layout.periodAcross(row, column);
  const down = layout.periodDown(row, column);
  const label = layout.label(row, column);
  const heading = layout.heading(row, column);
  const period = across ?? down;
  const words = period ? (across ? label : heading) : [label, heading].join(" | ");
  if (plain(words).length < 4 || IS_TOTAL.test(plain(words)) || (!period && (label === "" || heading === "")))
    return undefined;
  const when = period ? `${period.kind}${period.index}${plain(period.rest)}` : "";
  return {
    key: `${plain(words)}|${when}`,
    words: `${words} ${period ? (across ? heading : label) : ""}`.trim(),
  };
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^)]*\)|£\s*(m|k|000s?)?\b/g, " ")
    .replace(/[^a-z|&]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** One is the other in a rounded form. */
const same = (one: number, other: number): boolean => {
  const room = Math.max(halfUnit(one), halfUnit(other));
  return Math.abs(one - other) <= room * 1.0000001 && (halfUnit(one) !== halfUnit(other) || one === other);
};
