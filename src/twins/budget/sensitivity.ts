import { twin } from "../twin";

export const sensitivity = twin(
  "SENSITIVITY",
  "names, amounts, step, sign",
  `LET(
    n, PLAN__SIZE(names),
    nm, PLAN__DOWN(names, n),
    given, IF(
      n=1,
      TRANSPOSE(PLAN__COL(amounts)),
      IF(PLAN__WIDE(names)=1, amounts, TRANSPOSE(amounts))
    ),
    a, IF(PLAN__TALL(given)=n, PLAN__NUM(given), #VALUE!),
    y, PLAN__WIDE(a),
    each, PLAN__OR(step, 0.01),
    up, PLAN__NUM(PLAN__DOWN(sign, n)),
    s, IF(up=0, 1, IF(ABS(up)=1, up, #VALUE!)),
    moved, a*each*s,
    keep, (TRIM(nm)<>"")+(MMULT((a<>0)*1, SEQUENCE(y, 1, 1, 0))>0)>0,
    k, SUM(keep*1),
    all, HSTACK(IF(TRIM(nm)="", "Driver "&SEQUENCE(n), nm), ROUND(moved, 10)),
    together, HSTACK("All together", ROUND(MMULT(SEQUENCE(1, n, 1, 0), ABS(moved)), 10)),
    IF(
      (each<=0)+(each>1),
      #VALUE!,
      PLAN__OK(
        SUM(a, s, each),
        VSTACK(
          PLAN__YEARS(y),
          IF(k=0, together, VSTACK(IF(k=n, all, FILTER(all, keep)), together))
        )
      )
    )
  )`,
);
