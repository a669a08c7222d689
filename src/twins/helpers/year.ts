import { helper } from "../helper";

export const year = helper(
  "PLAN__YEAR",
  "A financial year as it is printed, 2010/11, also of the date that Excel makes of what was typed; other labels as given; a blank is #VALUE!.",
  "y",
  `LET(
    dated, IF(ISNUMBER(y), (y>=32000)*(y<=73000), 0),
    day, IF(dated, y, 40483),
    meant, YEAR(day),
    fits, (DAY(day)=1)*(MONTH(day)=MOD(meant+1, 100)),
    t, IF(dated, IF(fits, meant&"", #VALUE!), TRIM(y)),
    d, SUBSTITUTE(
      SUBSTITUTE(
        SUBSTITUTE(
          SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(t, "‐", "-"), "‑", "-"), "‒", "-"), "–", "-"),
          "—",
          "-"
        ),
        "―",
        "-"
      ),
      "−",
      "-"
    ),
    s, LEFT(d, 4),
    a, IFERROR(VALUE(s), 0),
    rest, TRIM(MID(d, 5, 20)),
    b, TRIM(MID(rest, 2, 20)),
    isyear, (LEN(s)=4)*(a>=1900)*(a<=2199)*(a=INT(a)),
    ends, (rest="")+((LEFT(rest, 1)="/")+(LEFT(rest, 1)="-"))*((b=TEXT(MOD(a+1, 100), "00"))+(b=(a+1)&"")),
    IF(t="", #VALUE!, IF(isyear*ends, s&"/"&TEXT(MOD(a+1, 100), "00"), t))
  )`,
);
