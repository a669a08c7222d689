import { helper } from "../helper";

export const miss = helper(
  "PLAN__MISS",
  "Whether a figure is missing: blank, n/a, tbc and the like.",
  "x",
  `ISNUMBER(FIND("|"&LOWER(TRIM(x))&"|", "||n/a|na|-|..|tbc|no data|no baseline|no target|"))`,
);
