import { helper } from "../helper";

export const read = helper(
  "PLAN__READ",
  "A number by the 15 digits that a cell shows: without the noise of the formula it came from.",
  "x",
  `IF(x=0, 0, ROUND(x, 14-INT(LOG10(ABS(IF(x=0, 1, x))))))`,
);
