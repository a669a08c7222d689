import { helper } from "../helper";

export const share = helper(
  "PLAN__SHARE",
  "Whole units shared by weight down each column, the largest remainders first; exact while the square of a column's weights stays below 4.5E15.",
  "units, weights",
  `LET(
    n, PLAN__TALL(weights),
    m, PLAN__WIDE(weights),
    one, SEQUENCE(1, n, 1, 0),
    k, SEQUENCE(1, 11, 0),
    across, TOROW(TRANSPOSE(weights)),
    d, XMATCH(
      0,
      MMULT(TRANSPOSE(SEQUENCE(n*m, 1, 1, 0)), --(ROUND(TRANSPOSE(across), k)<>TRANSPOSE(across)))
    )-1,
    w, ROUND(weights*10^d, 0),
    sum, MMULT(one, w),
    s, IF(sum=0, 1, sum),
    q, INT(units/s),
    x, (units-q*s)*w,
    f, INT(x/s),
    over, x-f*s,
    base, q*w+f,
    left, TRANSPOSE(units-MMULT(one, base)),
    p, SEQUENCE(n*m),
    g, INT((p-1)/n),
    pa, TRANSPOSE(p),
    ga, TRANSPOSE(g),
    oa, TOROW(TRANSPOSE(over)),
    wa, TOROW(TRANSPOSE(w)),
    o, TRANSPOSE(oa),
    v, TRANSPOSE(wa),
    rank, MMULT((ga=g)*((oa>o)+(oa=o)*((wa>v)+(wa=v)*(pa<=p))), SEQUENCE(n*m, 1, 1, 0)),
    IF(sum=0, #DIV/0!, base+WRAPCOLS(--(rank<=PLAN__PICK(left, g+1)), n))
  )`,
);
