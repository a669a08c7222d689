import { financialYear } from "../../../model/years";
import type { ReadRange } from "../../../workbook/selection/readRange";
import { builder as words } from "../../strings/functions";

/** What a range holds, so that a wrong one is seen: its size, its first and last cell, and how many are blank. */
export function readingInWords({ values, texts }: ReadRange): string {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const blanks = values.flat().filter((value) => value === null).length;
  const [first = "", last = ""] = [texts[0]?.[0], texts.at(-1)?.at(-1)];
  if (rows * columns === 1) return blanks === 1 ? words.blank : words.one(first);
  // "2010" alone may be a figure as well.
  const isYears = texts.flat().every((text) => /\D/.test(text) && financialYear(text) !== undefined);
  if (isYears && rows === 1) return words.yearsAcross(columns, first, last);
  if (isYears && columns === 1) return words.yearsDown(rows, first, last);
  const size =
    rows === 1
      ? words.across(columns, first, last)
      : columns === 1
        ? words.down(rows, first, last)
        : words.block(rows, columns, first, last);
  return blanks > 0 ? `${size}, ${words.blanks(blanks)}` : size;
}
