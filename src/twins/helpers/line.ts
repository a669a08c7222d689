import { helper } from "../helper";

export const line = helper(
  "PLAN__LINE",
  "A list as a row of n; one value serves every place, any other length is #VALUE!.",
  "x, n",
  `LET(k, PLAN__SIZE(x), IF(SEQUENCE(1, n), IF(k=1, x, IF(k=n, PLAN__ROW(x), #VALUE!))))`,
);
