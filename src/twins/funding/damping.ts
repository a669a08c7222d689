import { twin } from "../twin";

export const damping = twin(
  "DAMPING",
  "grant, previous, floor, output",
  `LET(
    gone, (TRIM(PLAN__COL(grant))="")*(TRIM(PLAN__COL(previous))=""),
    g, IF(gone, 0, PLAN__REQ(PLAN__COL(grant))),
    p, PLAN__POS(PLAN__COL(previous)),
    f, ROUND(p*(1+PLAN__FRAC(floor, #VALUE!)), 10),
    above, ROUND(g-f, 10),
    excess, IF(above>0, above, 0),
    left, ROUND(SUM(g)-SUM(f), 10),
    all, ROUND(SUM(excess), 10),
    s, IF((left<0)+(MIN(g)<0), #VALUE!, IF(all=0, 0, IF(MIN(above)>=0, 1, left/all))),
    damped, ROUND(f+s*excess, 10),
    w, PLAN__WORD(output, "damped"),
    rr, IF(gone, "", IF(w="damped", damped, IF(w="change", ROUND(damped-g, 10), #VALUE!))),
    IF(w="factor", s, IF(COLUMNS(grant)>1, TRANSPOSE(rr), rr))
  )`,
);
