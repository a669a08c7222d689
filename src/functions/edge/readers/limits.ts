/** The bounds of a number. */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
}

/** A test whether a number respects its bounds. */
export function within({
  atLeast = -Infinity,
  atMost = Infinity,
  above = -Infinity,
  below = Infinity,
}: Limits): (value: number) => boolean {
  return (value) => value >= atLeast && value <= atMost && value > above && value < below;
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
