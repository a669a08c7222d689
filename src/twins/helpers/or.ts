import { helper } from "../helper";

export const or = helper(
  "PLAN__OR",
  "A number; a blank is the usual value; text, also text that looks like a number, is #VALUE!; an error passes.",
  "x, usual",
  `IF(ISNUMBER(x), x, IF(TRIM(x)="", usual, #VALUE!))`,
);
