import { twin } from "../twin";

export const project = twin(
  "PROJECT",
  "toDate, elapsed, periods, profile",
  `LET(
    many, MAX(PLAN__SIZE(toDate), PLAN__SIZE(elapsed))>1,
    none, PLAN__NONE(toDate)*PLAN__NONE(elapsed),
    has, (PLAN__SIZE(profile)>1)+(TRIM(PLAN__FIRST(profile))<>"")>0,
    k, PLAN__SIZE(profile),
    f, IF(has, PLAN__POS(PLAN__LINE(profile, k)), 0),
    e, PLAN__REQ(elapsed),
    n, PLAN__OR(periods, IF(has, k, 12)),
    d, PLAN__FIG(toDate),
    run, IF(has, HSTACK(0, PLAN__RUN(f)), 0),
    so, IF(has, LOOKUP(IF(e>k, k, e), SEQUENCE(1, k+1, 0), IF(has, run, HSTACK(run, 0))), 0),
    IF(
      many*none,
      "",
      IF(
        (e<0)+(n<=0)+(e>n)+has*((n<>k)+(e<>INT(e)))>0,
        #VALUE!,
        IF(
          ISERROR(d),
          d,
          IF(has, IF(so=0, #DIV/0!, ROUND(d*SUM(f)/so, 10)), IF(e=0, #DIV/0!, ROUND(d*n/e, 10)))
        )
      )
    )
  )`,
);
