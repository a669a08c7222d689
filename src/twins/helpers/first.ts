import { helper } from "../helper";

export const first = helper(
  "PLAN__FIRST",
  "The first value of a list.",
  "x",
  `IF(PLAN__SIZE(x)=1, x, INDEX(x, 1, 1))`,
);
