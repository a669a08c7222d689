import { financialYear } from "../../model/years";

/** The financial year that a heading names somewhere ("Target 2010/11"), by the year in which it starts. */
export function yearIn(heading: string): number | undefined {
  const written = /\b\d{4}\s*[/-]\s*(\d{4}|\d{2})\b|\b\d{4}\b/.exec(heading);
  return written ? financialYear(written[0]) : undefined;
}
