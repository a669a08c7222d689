import { helper } from "../helper";

export const fig = helper(
  "PLAN__FIG",
  "A figure; a missing one is #N/A.",
  "x",
  `IF(ISNUMBER(x), x, IF(PLAN__MISS(x), #N/A, IF(ISERROR(x), x, #VALUE!)))`,
);
