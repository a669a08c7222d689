import { helper } from "../helper";

export const frac = helper(
  "PLAN__FRAC",
  "A fraction between -1 and 1; a blank is the usual value.",
  "x, usual",
  `LET(n, PLAN__OR(x, usual), IF(ABS(n)<=1, n, #VALUE!))`,
);
