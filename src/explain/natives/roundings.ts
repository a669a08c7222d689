import { isNumber, type Rounding } from "../figure";
import type { Native } from "./natives";

const round =
  (way: Rounding): Native =>
  (reader, [first, second]) => {
    const decimals = second ? reader.number(second) : 0;
    const of = first && reader.made(first);
    return of && decimals !== undefined ? { is: "rounded", of, decimals, way } : undefined;
  };

/** Text and blanks count as nothing. */
const N: Native = (reader, [first]) => {
  const made = first && reader.made(first);
  const value = made && reader.worth(made);
  return value === undefined || isNumber(value) ? made : { is: "value", value: 0 };
};

/** Functions that make a round number of one, or a number at all. */
export const roundings: Readonly<Record<string, Native>> = {
  ROUND: round("near"),
  ROUNDDOWN: round("down"),
  ROUNDUP: round("up"),
  N,
};
