import { helper } from "../helper";

export const word = helper(
  "PLAN__WORD",
  "The word of an option, without case, spaces, hyphens and underscores; a blank is the usual word.",
  "x, usual",
  `LET(
    t, LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(x), " ", ""), "-", ""), "_", "")),
    IF((t="")+(t="0"), usual, t)
  )`,
);
