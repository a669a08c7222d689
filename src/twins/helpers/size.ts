import { helper } from "../helper";

export const size = helper("PLAN__SIZE", "How many values there are.", "x", `SUM(IF(ISERROR(x), 1, 1))`);
