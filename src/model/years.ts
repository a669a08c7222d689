const FIRST = 1900;
const LAST = 2199;

/**
 * The calendar year in which a financial year starts: 2010 for "2010/11", "2010-11", "2010/2011", "2010" or 2010.
 * Undefined for anything else, also for years that do not follow each other ("2010/12").
 */
export function financialYear(written: string | number): number | undefined {
  const match = /^(\d{4})(?:\s*[/-]\s*(\d{2}|\d{4}))?$/.exec(String(written).trim());
  if (!match) return undefined;
  const start = Number(match[1]);
  if (start < FIRST || start > LAST) return undefined;
  const end = match[2];
  if (end === undefined) return start;
  const next = String(start + 1);
  return end === next || end === next.slice(2) ? start : undefined;
}

/** A financial year as it is printed: "2010/11" for 2010. */
export function printYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
