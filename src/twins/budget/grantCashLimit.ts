import { twin } from "../twin";

export const grantCashLimit = twin(
  "GRANT.CASHLIMIT",
  "grant, inflation, cost",
  `LET(
    i, PLAN__FRAC(PLAN__ROW(inflation), 0),
    n, PLAN__SIZE(i)+1,
    k, SEQUENCE(1, n),
    index, HSTACK(1, SCAN(1, 1+i, LAMBDA(was, rise, was*rise))),
    list, PLAN__ROW(grant),
    base, PLAN__REQ(PLAN__FIRST(grant)),
    g, IF(PLAN__SIZE(grant)=1, IF(k, base), IF(PLAN__SIZE(list)=n, PLAN__NUM(list), #VALUE!)),
    c_0, IF(TRIM(cost)="", base, PLAN__NUM(cost)),
    cc, ROUND(c_0*index, 10),
    IF(
      MIN(g)<0,
      #VALUE!,
      PLAN__OK(
        SUM(i, g, c_0),
        VSTACK(
          HSTACK("", IF(k=1, "Base", "Year "&k-1)),
          HSTACK("Cost of what it pays for", cc),
          HSTACK("Cash grant", ROUND(g, 10)),
          HSTACK("Pressure", ROUND(cc-g, 10)),
          HSTACK("Real value of grant", ROUND(g/index, 10)),
          HSTACK("Real-terms cut", 1-g/base/index)
        )
      )
    )
  )`,
);
