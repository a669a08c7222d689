import { helper } from "../helper";

export const units = helper(
  "PLAN__UNITS",
  "A total shared by weight in units of 1/u, the largest remainders first; a negative total as its positive.",
  "total, weights, u",
  `ROUND(SIGN(total)*PLAN__SHARE(ROUND(ROUND(ABS(total)*u, 9), 0), weights)/u, 10)`,
);
