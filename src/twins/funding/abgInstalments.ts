import { twin } from "../twin";

export const abgInstalments = twin(
  "ABG.INSTALMENTS",
  "total, instalments, decimals, method",
  `LET(
    n, PLAN__OR(instalments, 12),
    u, 10^PLAN__OR(decimals, 2),
    w, PLAN__WORD(method, "spread"),
    t_0, PLAN__COL(total),
    single, PLAN__SIZE(total)=1,
    gone, IF(single, 0, TRIM(t_0)=""),
    t, IF(gone, 0, PLAN__REQ(t_0)),
    units, ROUND(ABS(t)*u, 0),
    k, SEQUENCE(1, IF((n=INT(n))*(n>=1)*(n<=120), n, #VALUE!)),
    base, INT(units/n),
    over, units-base*n,
    part, IF(
      w="spread",
      base+(k<=over),
      IF(
        w="last",
        base+(k=n)*over,
        IF(w="cumulative", base+INT((2*over*k+n)/(2*n))-INT((2*over*(k-1)+n)/(2*n)), #VALUE!)
      )
    ),
    rr, IF(gone, "", ROUND(SIGN(t)*part/u, 10)),
    IF(single+(COLUMNS(total)>1), TRANSPOSE(rr), rr)
  )`,
);
