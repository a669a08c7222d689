import { helper } from "../helper";

export const year = helper(
  "PLAN__YEAR",
  "A financial year as it is printed, 2010/11; other labels as given; a blank is #VALUE!.",
  "y",
  `LET(
    t, TRIM(y),
    s, LEFT(t, 4),
    a, IFERROR(VALUE(s), 0),
    rest, TRIM(MID(t, 5, 20)),
    b, TRIM(MID(rest, 2, 20)),
    isyear, (LEN(s)=4)*(a>=1900)*(a<=2199)*(a=INT(a)),
    ends, (rest="")+((LEFT(rest, 1)="/")+(LEFT(rest, 1)="-"))*((b=TEXT(
      MOD(a+1, 100),
      "00"
    ))+(b=(a+1)&"")),
    IF(t="", #VALUE!, IF(isyear*ends, s&"/"&TEXT(MOD(a+1, 100), "00"), t))
  )`,
);
