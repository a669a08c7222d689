import { helper } from "../helper";

export const down = helper(
  "PLAN__DOWN",
  "A list as a column of n; one value serves every place.",
  "x, n",
  `TRANSPOSE(PLAN__LINE(x, n))`,
);
