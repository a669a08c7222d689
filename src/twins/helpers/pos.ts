import { helper } from "../helper";

export const pos = helper(
  "PLAN__POS",
  "A number of 0 or more; a blank is 0.",
  "x",
  `LET(n, PLAN__NUM(x), IF(n<0, #VALUE!, n))`,
);
