import { helper } from "../helper";

export const run = helper(
  "PLAN__RUN",
  "Running totals along a row.",
  "x",
  `LET(n, PLAN__SIZE(x), IF(n=1, x, MMULT(x, --(SEQUENCE(n)<=SEQUENCE(1, n)))))`,
);
