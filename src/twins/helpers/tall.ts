import { helper } from "../helper";

export const tall = helper(
  "PLAN__TALL",
  "The rows of a block; 1 of a single value.",
  "x",
  `IF(PLAN__SIZE(x)=1, 1, ROWS(x))`,
);
