import { helper } from "../helper";

export const gone = helper(
  "PLAN__GONE",
  "1 for each place of a list that is blank; a single value serves every place.",
  "x, n",
  `IF(PLAN__SIZE(x)=1, SEQUENCE(n, 1, 1, 0), --(TRIM(PLAN__DOWN(x, n))=""))`,
);
