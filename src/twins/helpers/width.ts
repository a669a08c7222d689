import { helper } from "../helper";

export const width = helper(
  "PLAN__WIDTH",
  "A block, if it is n columns wide; else #VALUE!.",
  "x, n",
  `IF(PLAN__WIDE(x)=n, x, #VALUE!)`,
);
