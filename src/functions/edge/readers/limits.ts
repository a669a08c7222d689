/** The bounds of a number. */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
}

/** Whether a number respects its bounds. */
export function isWithin(value: number, { atLeast, atMost, above, below }: Limits): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  );
}

/** The bounds as the end of a sentence: "" or " from 1 to 12" or " above 0". */
export function limitsInWords({ atLeast, atMost, above, below }: Limits): string {
  if (atLeast !== undefined && atMost !== undefined) return ` from ${atLeast} to ${atMost}`;
  const words = [
    atLeast === undefined ? [] : [`of ${atLeast} or more`],
    above === undefined ? [] : [`above ${above}`],
    atMost === undefined ? [] : [`of ${atMost} or less`],
    below === undefined ? [] : [`below ${below}`],
  ].flat();
  return words.length ? ` ${words.join(" and ")}` : "";
}
