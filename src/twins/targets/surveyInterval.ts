import { twin } from "../twin";

export const surveyInterval = twin(
  "SURVEY.INTERVAL",
  "share, sample, confidence, designEffect, method",
  `LET(
    n, MAX(PLAN__SIZE(share), PLAN__SIZE(sample), PLAN__SIZE(designEffect)),
    gone, (n>1)*PLAN__GONE(share, n)*PLAN__GONE(
      sample,
      n
    )*((PLAN__SIZE(share)>1)+(PLAN__SIZE(sample)>1)>0),
    p, PLAN__FIG(PLAN__DOWN(share, n)),
    k, PLAN__POS(PLAN__DOWN(sample, n)),
    d, PLAN__OR(PLAN__DOWN(designEffect, n), 1),
    cf, PLAN__OR(confidence, 0.95),
    w, PLAN__WORD(method, "normal"),
    z, NORM.S.INV(1-(1-cf)/2),
    m, k/d,
    v, p*(1-p)/m,
    u, 1+z*z/m,
    mid, IF(w="normal", p, (p+z*z/(2*m))/u),
    half, IF(w="normal", z*SQRT(v), z*SQRT(v+z*z/(4*m*m))/u),
    lo, IF(mid-half<0, 0, mid-half),
    hi, IF(mid+half>1, 1, mid+half),
    bad, (p<0)+(p>1)+(d<=0)>0,
    t, IF(gone, "", IF(bad, #VALUE!, HSTACK(lo, hi))),
    IF(
      (cf<=0)+(cf>=1)+(w<>"normal")*(w<>"wilson"),
      #VALUE!,
      IF(MAX(PLAN__WIDE(share), PLAN__WIDE(sample))>1, TRANSPOSE(t), t)
    )
  )`,
);
