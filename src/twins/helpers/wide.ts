import { helper } from "../helper";

export const wide = helper(
  "PLAN__WIDE",
  "The columns of a block; 1 of a single value.",
  "x",
  `IF(PLAN__SIZE(x)=1, 1, COLUMNS(x))`,
);
