import { twin } from "../twin";

export const gapRisk = twin(
  "GAP.RISK",
  "gap, drivers, trials, seed",
  `LET(
    some, MMULT(--(TRIM(drivers)<>""), SEQUENCE(3, 1, 1, 0))>0,
    each, PLAN__NUM(drivers),
    d, IF(MIN(some*1)=1, each, FILTER(each, some)),
    a, TRANSPOSE(CHOOSECOLS(d, 1)),
    m, TRANSPOSE(CHOOSECOLS(d, 2)),
    b, TRANSPOSE(CHOOSECOLS(d, 3)),
    n, PLAN__OR(trials, 10000),
    k, COLUMNS(a),
    bad, MAX((a>m)+(m>b))+(n<>INT(n))+(n<100)+(n>100000),
    u, PLAN__DRAWS(PLAN__OR(seed, 1), SEQUENCE(n, k)),
    w, b-a,
    f, IF(w=0, 0, (m-a)/IF(w=0, 1, w)),
    x, IF(u<f, a+SQRT(u*w*(m-a)), b-SQRT((1-u)*w*(b-m))),
    t, ROUND(PLAN__REQ(gap)+MMULT(x, SEQUENCE(k, 1, 1, 0)), 10),
    IF(
      bad,
      #VALUE!,
      VSTACK(
        HSTACK("Measure", "Value"),
        HSTACK("Mean", ROUND(AVERAGE(t), 10)),
        HSTACK("Standard deviation", ROUND(STDEV.S(t), 10)),
        HSTACK("P10", ROUND(PERCENTILE.INC(t, 0.1), 10)),
        HSTACK("P25", ROUND(PERCENTILE.INC(t, 0.25), 10)),
        HSTACK("P50", ROUND(PERCENTILE.INC(t, 0.5), 10)),
        HSTACK("P75", ROUND(PERCENTILE.INC(t, 0.75), 10)),
        HSTACK("P90", ROUND(PERCENTILE.INC(t, 0.9), 10)),
        HSTACK("Chance of a gap", SUM(--(t>0))/n)
      )
    )
  )`,
  [
    { argument: "gap", cells: 1, reason: "the gaps of several years" },
    { argument: "trials", above: 20_000, reason: "more than 20,000 trials" },
  ],
);
