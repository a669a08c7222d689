import { helper } from "../helper";

export const col = helper(
  "PLAN__COL",
  "A list as a column.",
  "x",
  `IF(PLAN__SIZE(x)=1, x, IF((ROWS(x)>1)*(COLUMNS(x)>1), #VALUE!, IF(COLUMNS(x)>1, TRANSPOSE(x), x)))`,
);
