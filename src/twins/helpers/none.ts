import { helper } from "../helper";

export const none = helper(
  "PLAN__NONE",
  "Whether each place of a list is blank; a single value serves every place.",
  "x",
  `IF(PLAN__SIZE(x)>1, TRIM(x)="", TRUE)`,
);
