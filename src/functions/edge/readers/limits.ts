import { roundAmount } from "../../../model/numbers/roundAmount";

/** The bounds of a number. */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
}

/** A test whether a number respects its bounds; infinity and NaN never do. */
export function within(limits: Limits): (value: number) => boolean {
  // Most arguments are unbounded: for them one look is enough.
  if (isUnbounded(limits)) return (value) => Number.isFinite(value);
  const { atLeast = -Infinity, atMost = Infinity, above = -Infinity, below = Infinity } = limits;
  return (value) => value >= atLeast && value <= atMost && value > above && value < below;
}

/** Whether there are no bounds. */
export function isUnbounded({ atLeast, atMost, above, below }: Limits): boolean {
  return atLeast === undefined && atMost === undefined && above === undefined && below === undefined;
}

/** A number as the sheet shows it: 0.3 - 0.1 - 0.2, which binary arithmetic leaves just below 0, is 0. */
export function withoutNoise(value: number): number {
  return Number.isFinite(value) ? roundAmount(value) : value;
}

/** The bounds as the end of a sentence: "" or " from 1 to 12" or " above 0 and of 1 or less". */
export function limitsInWords({ atLeast, atMost, above, below }: Limits): string {
  const isClosed = above === undefined && below === undefined;
  if (isClosed && atLeast !== undefined && atMost !== undefined) return ` from ${atLeast} to ${atMost}`;
  const least = above === undefined ? inWords(atLeast, (bound) => `of ${bound} or more`) : [`above ${above}`];
  const most = below === undefined ? inWords(atMost, (bound) => `of ${bound} or less`) : [`below ${below}`];
  const words = [...least, ...most];
  return words.length ? ` ${words.join(" and ")}` : "";
}

function inWords(bound: number | undefined, words: (bound: number) => string): string[] {
  return bound === undefined ? [] : [words(bound)];
}
