import { helper } from "../helper";

export const ok = helper(
  "PLAN__OK",
  "A table, or the error that any of its figures has.",
  "check, table",
  `IF(ISNUMBER(check), table, check)`,
);
