import type { Rule } from "../rule";

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const SAYS =
  "\\b(as at|as of|dated|updated|update|extracted|extract of|downloaded|refreshed|retrieved|accessed|received|published|prepared|reviewed|correct at|run on|taken)\\b";
const DAY = new RegExp(
  `${SAYS}[^\\d]{0,24}?(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTHS})\\.?,?\\s+(\\d{4})`,
  "i",
);
const MONTH = new RegExp(`${SAYS}[^\\d]{0,16}?\\b(${MONTHS})\\.?\\s+(\\d{4})`, "i");
const NUMBERS = new RegExp(`${SAYS}[^\\d]{0,16}?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})`, "i");
const ISO = new RegExp(`${SAYS}[^\\d]{0,16}?(\\d{4})-(\\d{2})-(\\d{2})`, "i");
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_LENGTH = 365.25 / 12;

/**
 * A source that says how old it is, and is too old. The Office for National Statistics put the growth of
 * construction in 2011 at 2.3% where it was 0.5%: a spreadsheet behind it had not been brought up to date.
 */
export const stale: Rule = {
  id: "stale",
  title: "Sources that have grown old",
  check: (sheet, { known }) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      const text = sheet.grid.text(row, column);
      if (text.length < 8) return [];
      const date = dateIn(text);
      if (!date) return [];
      // "Balance as at 31 March 2010" names a figure: what it heads or labels is of that day, whatever day it is now.
      const namesFigures =
        /\bas (at|of)\b/i.test(text) &&
        !/\b(source|ledger|extract|data|prices?|rates|report|list)\b/i.test(text);
      if (namesFigures && (sheet.layout.isHeading(row, column) || isLabel(row, column))) return [];
      const months = Math.floor((known.today.getTime() - date.getTime()) / 86_400_000 / MONTH_LENGTH);
      return months > known.staleMonths
        ? sheet.find("stale", "look", [row, column], `its source is ${months} months old`)
        : [];

      function isLabel(r: number, c: number): boolean {
        if (r < 3 && sheet.grid.filled(r) === 1) return true;
        for (let at = c + 1; at < sheet.grid.columns; at++)
          if (sheet.layout.figure(r, at) !== undefined) return true;
        return sheet.layout.figure(r + 1, c) !== undefined;
      }
    }),
};

function dateIn(text: string): Date | undefined {
  const day = DAY.exec(text);
  const month = (name = "") => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());
  if (day) return new Date(Date.UTC(Number(day[4]), month(day[3]), Number(day[2])));
  const numbers = NUMBERS.exec(text);
  if (numbers) return new Date(Date.UTC(Number(numbers[4]), Number(numbers[3]) - 1, Number(numbers[2])));
  const iso = ISO.exec(text);
  if (iso) return new Date(Date.UTC(Number(iso[2]), Number(iso[3]) - 1, Number(iso[4])));
  const whole = MONTH.exec(text);
  return whole ? new Date(Date.UTC(Number(whole[3]), month(whole[2]), 28)) : undefined;
}
