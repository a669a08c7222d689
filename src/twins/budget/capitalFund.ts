import { twin } from "../twin";

export const capitalFund = twin(
  "CAPITAL.FUND",
  "spend, sources, amounts",
  `LET(
    n, PLAN__SIZE(spend),
    m, PLAN__SIZE(sources),
    sp, PLAN__POS(PLAN__LINE(spend, n)),
    nm, TRANSPOSE(PLAN__LINE(sources, m)),
    given, IF(
      n=1,
      TRANSPOSE(PLAN__LINE(amounts, m)),
      IF(m=1, PLAN__LINE(amounts, n), IF(PLAN__WIDE(sources)=1, amounts, TRANSPOSE(amounts)))
    ),
    a, IF((ROWS(given)=m)*(COLUMNS(given)=n), PLAN__POS(given), #VALUE!),
    k, SEQUENCE(m),
    total, MMULT(--(k>=SEQUENCE(1, m)), a),
    used, IF(total<sp, total, sp)-IF(total-a<sp, total-a, sp),
    all, HSTACK(IF(TRIM(nm)="", "Source "&k, nm), ROUND(used, 10)),
    keep, (TRIM(nm)<>"")+(MMULT(a, SEQUENCE(n, 1, 1, 0))>0)>0,
    left, HSTACK("Unfunded", ROUND(sp-MMULT(SEQUENCE(1, m, 1, 0), used), 10)),
    kept, SUM(keep*1),
    PLAN__OK(
      SUM(sp, a),
      VSTACK(PLAN__YEARS(n), IF(kept=0, left, VSTACK(IF(kept=m, all, FILTER(all, keep)), left)))
    )
  )`,
);
