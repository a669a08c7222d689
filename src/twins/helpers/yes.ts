import { helper } from "../helper";

export const yes = helper(
  "PLAN__YES",
  "1 for yes, 0 for no and for a blank.",
  "x",
  `LET(
    t, LOWER(TRIM(x)),
    IF(
      (t="true")+(t="yes")+(t="y")+(t="x")+(t="1"),
      1,
      IF((t="")+(t="false")+(t="no")+(t="n")+(t="0"), 0, #VALUE!)
    )
  )`,
);
