import { helper } from "../helper";

export const req = helper("PLAN__REQ", "A number; a blank is #VALUE!.", "x", `PLAN__OR(x, #VALUE!)`);
