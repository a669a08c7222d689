import { interval, shifted } from "./interval";
import { spell } from "./textModel";

export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A text as scripts/catalogue/pack.mjs packs it: how many characters, and six bits in every digit. */
export interface Packed {
  readonly characters: number;
  readonly digits: string;
}

/** The text that was packed. */
export function unpack({ characters, digits }: Packed): string {
  let next = 0;
  let value = 0;
  const shift = () => (value = shifted(value, DIGITS.indexOf(digits.charAt(next++))));
  while (next < 5) shift();
  return spell(
    characters,
    interval((middle) => Number(value <= middle), shift),
  );
}
