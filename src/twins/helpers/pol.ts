import { helper } from "../helper";

export const pol = helper(
  "PLAN__POL",
  "1 where higher is better, -1 where lower is, 0 for neutral; a blank is the usual value.",
  "x, usual",
  `LET(
    t, LOWER(TRIM(x)),
    IF(
      (t="")+(t="0"),
      usual,
      IF((t="higher")+(t="1"), 1, IF((t="lower")+(t="-1"), -1, IF(t="neutral", 0, #VALUE!)))
    )
  )`,
);
