import { helper } from "../helper";

export const num = helper("PLAN__NUM", "A number; a blank is 0.", "x", `PLAN__OR(x, 0)`);
