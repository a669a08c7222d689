import { helper } from "../helper";

export const flat = helper("PLAN__FLAT", "A block as one column, row after row.", "x", `TRANSPOSE(TOROW(x))`);
