import { twin } from "../twin";

export const topSlice = twin(
  "TOPSLICE",
  "grants, rate, basis",
  `LET(
    m, PLAN__SIZE(grants),
    g_0, TRANSPOSE(PLAN__LINE(grants, m)),
    b_0, TRANSPOSE(PLAN__LINE(basis, m)),
    n, SEQUENCE(m),
    keep, (TRIM(g_0)<>"")+(TRIM(b_0)<>"")>0,
    all, MIN(keep*1)=1,
    g, IF(all, PLAN__POS(g_0), FILTER(PLAN__POS(g_0), keep)),
    b, IF(all, PLAN__POS(b_0), FILTER(PLAN__POS(b_0), keep)),
    i, IF(all, n, FILTER(n, keep)),
    part, PLAN__FRAC(rate, #VALUE!),
    pool, SUM(g)*part,
    given, g*part,
    got, pool*b/SUM(b),
    PLAN__OK(
      SUM(g, b, given),
      VSTACK(
        HSTACK("Authority", "Contributed", "Received", "Net"),
        HSTACK("Authority "&i, ROUND(given, 10), ROUND(got, 10), ROUND(got-given, 10)),
        HSTACK("Total", ROUND(pool, 10), ROUND(pool, 10), 0)
      )
    )
  )`,
);
