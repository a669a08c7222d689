import type { MoneyUnit } from "../looks/moneyUnit";
import { quoted, term } from "../plan/content";
import type { Reference } from "../plan/reference";

/** An amount of money as a sentence says it, a part of a formula: £67.6m, in the unit of the sheet. */
export const amountInWords = ({ before, after, textFormat }: MoneyUnit, amount: Reference | string): string =>
  term`${quoted(before)}&TEXT(${amount},${quoted(textFormat)})&${quoted(after)}`;
