import { helper } from "../helper";

export const stretch = helper(
  "PLAN__STRETCH",
  "The stretch of each area when the softest join first, so that all improve on their baseline by at least one rate; s is -1 where lower is better.",
  "b, t, goal, s",
  `LET(
    own, IF(b>0, t/IF(b>0, b, 1), 0),
    rate, IF(b>0, s*own, 1E+300),
    n, SEQUENCE(ROWS(b)),
    by, SORTBY(n, rate, 1, n, 1),
    bo, PLAN__PICK(b, by),
    to, PLAN__PICK(t, by),
    ro, PLAN__PICK(rate, by),
    joined, TRANSPOSE(PLAN__RUN(TRANSPOSE(bo))),
    left, goal-SUM(t)+TRANSPOSE(PLAN__RUN(TRANSPOSE(to))),
    lev, left/joined,
    next, IF(n=ROWS(b), 1E+300, PLAN__PICK(ro, IF(n=ROWS(b), 1, n+1))),
    stop, XMATCH(1, --((s*lev<=next)*(bo>0)=1)),
    level, INDEX(lev, stop, 1),
    step, ROUND(s*(b*level-t), 10),
    IF(SUM(b)=0, #DIV/0!, IF((s=0-1)*(level<0)+(s=1)*(level>2), #VALUE!, IF((b>0)*(step>0), step, 0)))
  )`,
);
