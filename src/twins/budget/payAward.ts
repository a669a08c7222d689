import { twin } from "../twin";

export const payAward = twin(
  "PAY.AWARD",
  "paybill, awards, month",
  `LET(
    a, PLAN__FRAC(PLAN__ROW(awards), 0),
    m_0, PLAN__NUM(month),
    m, IF(m_0=0, 9, IF((m_0=INT(m_0))*(m_0>=1)*(m_0<=12), m_0, #VALUE!)),
    b_0, PLAN__REQ(paybill),
    b, IF(b_0<0, #VALUE!, b_0),
    before, MOD(m-4, 12)/12,
    n, PLAN__SIZE(a),
    level, SCAN(1, 1+a, LAMBDA(was, rise, was*rise)),
    prior, IF(n=1, 1, HSTACK(1, DROP(level, , -1))),
    up, b*prior*a,
    part, ROUND(up*(1-before), 10),
    tail, IF(n=1, 0, HSTACK(0, ROUND(DROP(up, , -1)*before, 10))),
    PLAN__OK(
      SUM(a, m, b),
      VSTACK(
        PLAN__YEARS(n),
        HSTACK("Part-year cost of this award", part),
        HSTACK("Full-year effect of last award", tail),
        HSTACK("Increase on previous year", ROUND(part+tail, 10)),
        HSTACK("Pay bill", ROUND(b*(before*prior+(1-before)*level), 10))
      )
    )
  )`,
);
