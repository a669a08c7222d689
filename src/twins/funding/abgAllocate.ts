import { twin } from "../twin";

export const abgAllocate = twin(
  "ABG.ALLOCATE",
  "streamTotals, criteria, decimals",
  `LET(
    w, PLAN__POS(criteria),
    m, PLAN__WIDE(w),
    n, PLAN__TALL(w),
    t, PLAN__NUM(PLAN__LINE(streamTotals, m)),
    sum, MMULT(SEQUENCE(1, n, 1, 0), IF(SEQUENCE(n), w)),
    IF((t=0)*(sum=0), 0*w, PLAN__UNITS(t, IF(SEQUENCE(n), w), 10^PLAN__NUM(decimals)))
  )`,
  [{ argument: "criteria", cells: 1500, reason: "a share among more than 1,500" }],
);
