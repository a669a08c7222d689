import { twin } from "../twin";

export const runRate = twin(
  "RUNRATE",
  "target, toDate, elapsed, periods",
  `LET(
    many, MAX(PLAN__SIZE(target), PLAN__SIZE(toDate))>1,
    none, PLAN__NONE(target)*PLAN__NONE(toDate),
    e, PLAN__REQ(elapsed),
    n, PLAN__OR(periods, 12),
    d, ROUND(PLAN__FIG(target)-PLAN__FIG(toDate), 10),
    IF(many*none, "", IF((e<0)+(n<=0)+(e>n), #VALUE!, IF(ISERROR(d), d, ROUND(d/(n-e), 10))))
  )`,
);
