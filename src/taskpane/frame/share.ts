/** Whether a number is a share: 0 to 1. */
export const isShare = (share: number): boolean => share >= 0 && share <= 1;

/** The share that a typed percentage is; not a number where it is none. */
export function shareOf(typed: string): number {
  const text = typed.replace(/%\s*$/, "").trim();
  // A share to the digits that were typed: 5.1 / 100 would not be 0.051 in every case.
  return text === "" ? NaN : Number((Number(text) / 100).toFixed(6));
}

/** A share as a percentage is typed: 0.05 is "5"; nothing for what is no number. */
export const asPercentage = (share: number): string =>
  Number.isNaN(share) ? "" : String(Number((100 * share).toFixed(4)));
