import type { format as numberFormat } from "numfmt";

type Format = typeof numberFormat;

/** What a workbook's cell can hold. */
export type Held = string | number | boolean | Date | null | undefined;

/** How Excel shows numbers and dates for which no format was chosen. */
const GENERAL = "General";
/** Excel's "short date", with and without the time, which follows the computer's settings: here the British ones. */
const SHORT_DATE = "m/d/yyyy";
const BRITISH_DATE = "dd/mm/yyyy";

/** The text that a person sees in a cell: 0.153 with the format 0.0% is "15.3%". */
export function shownText(format: Format, held: Held, pattern = GENERAL): string {
  if (held === null || held === undefined) return "";
  if (typeof held === "string") return held;
  const british = pattern.startsWith(SHORT_DATE) ? BRITISH_DATE + pattern.slice(SHORT_DATE.length) : pattern;
  // A date has no time zone in a workbook.
  const shown = (by: string) => format(by, held, { ignoreTimezone: true }).trim();
  try {
    return shown(british);
  } catch {
    return shown(GENERAL); // a format that cannot be read
  }
}
