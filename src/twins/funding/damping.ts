import { twin } from "../twin";

export const damping = twin(
  "DAMPING",
  "grant, previous, floor, output",
  `LET(
    gone, (TRIM(PLAN__COL(grant))="")*(TRIM(PLAN__COL(previous))=""),
    g, IF(gone, 0, PLAN__REQ(PLAN__COL(grant))),
    p, PLAN__POS(PLAN__COL(previous)),
    f, p*(1+PLAN__FRAC(floor, #VALUE!)),
    above, IF(ABS(g-f)<=5.001E-11+1E-12*f, 0, g-f),
    excess, IF(above>0, above, 0),
    left, SUM(g)-SUM(f),
    all, SUM(excess),
    s, IF((left<0-5.001E-11-1E-12*SUM(f))+(MIN(g)<0), #VALUE!, IF(all=0, 0, IF(MIN(above)>=0, 1, IF(left<0, 0, left)/all))),
    damped, f+s*excess,
    w, PLAN__WORD(output, "damped"),
    rr, IF(gone, "", IF(w="damped", ROUND(damped, 10), IF(w="change", ROUND(damped-g, 10), #VALUE!))),
    IF(w="factor", s, IF(COLUMNS(grant)>1, TRANSPOSE(rr), rr))
  )`,
);
