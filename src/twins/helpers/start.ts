import { helper } from "../helper";

export const start = helper(
  "PLAN__START",
  "The year in which a financial year begins; anything else is #VALUE!.",
  "y",
  `LET(
    t, PLAN__YEAR(y),
    a, IFERROR(VALUE(LEFT(t, 4)), 0),
    IF(
      (LEN(t)=7)*(MID(t, 5, 1)="/")*(a>=1900)*(a<=2199)*(RIGHT(t, 2)=TEXT(MOD(a+1, 100), "00")),
      a,
      #VALUE!
    )
  )`,
);
