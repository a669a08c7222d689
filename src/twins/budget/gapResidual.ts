import { twin } from "../twin";

export const gapResidual = twin(
  "GAP.RESIDUAL",
  "gap, savings, deliverability",
  `LET(
    n, PLAN__SIZE(gap),
    many, n>1,
    g, IF(many, PLAN__NUM(gap), PLAN__REQ(gap)),
    s, PLAN__NUM(savings),
    q, PLAN__SIZE(deliverability),
    d, IF(q>1, PLAN__NUM(deliverability), PLAN__OR(deliverability, 1)),
    z, PLAN__SIZE(savings),
    down, PLAN__TALL(gap)>1,
    t, IF(many*down*(z>1), TRANSPOSE(s), s),
    m, IF(many, PLAN__TALL(t), z),
    fits, IF(many*(z>1), PLAN__WIDE(t)=n, TRUE)*((q=1)+(q=m)>0),
    used, IF(
      q=1,
      IF(many*(z>1), MMULT(SEQUENCE(1, m, 1, 0), t), SUM(t))*d,
      IF(many*(z>1), MMULT(PLAN__ROW(d), t), SUM(PLAN__LINE(s, m)*PLAN__ROW(d)))
    ),
    back, IF(many*down, TRANSPOSE(used), used),
    IF((MIN(d)<0)+(MAX(d)>1)+(fits=0), #VALUE!, ROUND(g-back, 10))
  )`,
);
