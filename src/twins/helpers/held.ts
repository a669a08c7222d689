import { helper } from "../helper";

export const held = helper(
  "PLAN__HELD",
  "The same with floors and ceilings: what they hold is given out first, the rest is shared by weight.",
  "total, weights, u, floors, ceilings",
  `LET(
    t, ROUND(total*u, 0),
    lo, ROUNDUP(ROUND(floors*u, 6), 0),
    hi, IF(ceilings=0, 1E+15, ROUNDDOWN(ROUND(ceilings*u, 6), 0)),
    w, weights,
    top, IF(w=0, lo, hi),
    at, TRANSPOSE(VSTACK(FILTER(lo/w, w>0), FILTER(hi/w, w>0))),
    lw, at*w,
    filled, IF(w=0, lo, IF(lw<lo, lo, IF(lw>hi, hi, lw))),
    sums, MMULT(SEQUENCE(1, ROWS(w), 1, 0), filled),
    below, MAX(IF(sums<=t, at, 0)),
    lam, below,
    base, IF(w=0, lo, IF(ROUND(lam*w, 9)>=hi, hi, IF(ROUND(lam*w, 9)<lo, lo, 0))),
    free, (w>0)*(ROUND(lam*w, 9)<hi)*(ROUND(lam*w, 9)>=lo),
    rest, t-SUM(base*(1-free)),
    share, IF(SUM(free)=0, 0*w, PLAN__SHARE(rest, w*free)),
    IF(
      (total<0)+(SUM(lo)>t)+(SUM(top)<t)+(MAX(lo-hi)>0)+(SUM(w)=0),
      #VALUE!,
      ROUND(IF(free, share, base)/u, 10)
    )
  )`,
);
