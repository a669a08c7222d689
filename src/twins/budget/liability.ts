import { twin } from "../twin";

export const liability = twin(
  "LIABILITY",
  "yearlyCost, fundingEnds, years, ceases, firstMonth",
  `LET(
    n, MAX(PLAN__SIZE(yearlyCost), PLAN__SIZE(fundingEnds), PLAN__SIZE(ceases)),
    m, PLAN__SIZE(years),
    y, PLAN__START(PLAN__LINE(years, m)),
    gone, (n>1)*PLAN__GONE(yearlyCost, n)*PLAN__GONE(fundingEnds, n)*PLAN__GONE(ceases, n),
    cost, PLAN__POS(PLAN__DOWN(yearlyCost, n)),
    e, PLAN__DOWN(fundingEnds, n),
    t, TRIM(e),
    open, (t="")+(t="0")>0,
    s_0, PLAN__NUM(firstMonth),
    s, IF(s_0=0, 4, s_0),
    start, IFERROR(PLAN__START(e), 0),
    ofYear, IF(start>0, start*12+s+10, 0),
    dated, IF(ISNUMBER(e), (e>=32000)*(e<=73000), 0),
    day, IF(dated, e, 40000),
    written, (LEN(t)=7)*(MID(t, 5, 1)="-"),
    part, IF(written, IFERROR(VALUE(RIGHT(t, 2)), 0), 0),
    ofMonth, IF(
      dated,
      YEAR(day)*12+MONTH(day)-1,
      IF((part>=1)*(part<=12), IFERROR(VALUE(LEFT(t, 4)), 0)*12+part-1, 0)
    ),
    both, (ofYear>0)*(ofMonth>0)+dated*(DAY(day)=1)*(MONTH(day)=MOD(YEAR(day)+1, 100))>0,
    end, IF(ofYear>0, ofYear, ofMonth),
    bad, IF(open, cost<>0, both+(end=0)>0),
    agreed, PLAN__YES(PLAN__DOWN(ceases, n)),
    after, y*12+s+10-end,
    left, IF(after<0, 0, IF(after>12, 12, after)),
    apart, IF(m=1, 0, SUM(--(DROP(y, , 1)-DROP(y, , -1)<>1))),
    IF(
      (apart>0)+(s<1)+(s>12)+(s<>INT(s))+(n=1)*MAX(bad*1)>0,
      #VALUE!,
      IF(gone, IF(y, ""), IF(bad, #VALUE!, IF(agreed+open>0, 0*y, ROUND(cost*left/12, 10))))
    )
  )`,
);
