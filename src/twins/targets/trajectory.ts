import { twin } from "../twin";

export const trajectory = twin(
  "TRAJECTORY",
  "baseline, target, years, shape, parameter, minimum, maximum, decimals",
  `LET(
    n, PLAN__OR(years, 3),
    w, PLAN__WORD(shape, "linear"),
    x, SEQUENCE(1, IF((n=INT(n))*(n>=1)*(n<=50), n, #VALUE!)),
    single, (PLAN__TALL(baseline)=1)*(PLAN__TALL(target)=1),
    gone, (TRIM(baseline)="")*(TRIM(target)=""),
    nob, PLAN__MISS(baseline),
    notar, PLAN__MISS(target),
    b, IF(nob, 0, PLAN__REQ(baseline)),
    t, IF(notar, 0, PLAN__REQ(target)),
    q, IF(w="step", PLAN__OR(parameter, n), PLAN__OR(parameter, 2)),
    f, x/n,
    p, IF(
      w="linear",
      f,
      IF(
        w="front",
        1-(1-f)^q,
        IF(
          w="back",
          f^q,
          IF(w="scurve", 3*f^2-2*f^3, IF(w="step", --(x>=q), IF(w="percentage", f, #VALUE!)))
        )
      )
    ),
    y_0, IF(w="percentage", IF(b*t<=0, #VALUE!, b*(t/b)^f), b+(t-b)*p),
    y_1, ROUND(y_0, 10),
    y_2, IF(TRIM(decimals)="", y_1, ROUND(y_1, PLAN__NUM(decimals))),
    y_3, IF(x=n, ROUND(t, 10), y_2),
    lo, IF(PLAN__MISS(minimum), -1E+300, PLAN__REQ(minimum)),
    hi, IF(PLAN__MISS(maximum), 1E+300, PLAN__REQ(maximum)),
    y, IF(y_3<lo, lo, IF(y_3>hi, hi, y_3)),
    IF(
      lo>hi,
      #VALUE!,
      IF(
        single,
        IF(nob+notar, #N/A, y),
        IF(gone, "", IF(nob, IF(x=1, "No baseline", ""), IF(notar, IF(x=1, "No target", ""), y)))
      )
    )
  )`,
);
