import { helper } from "../helper";

export const row = helper(
  "PLAN__ROW",
  "A list as a row.",
  "x",
  `IF(PLAN__SIZE(x)=1, x, IF((ROWS(x)>1)*(COLUMNS(x)>1), #VALUE!, IF(ROWS(x)>1, TRANSPOSE(x), x)))`,
);
