import { twin } from "../twin";

export const route = twin(
  "ROUTE",
  "ringfenced, uncertain, policyCriteria, capital",
  `LET(
    n, MAX(
      PLAN__SIZE(ringfenced),
      PLAN__SIZE(uncertain),
      PLAN__SIZE(policyCriteria),
      PLAN__SIZE(capital)
    ),
    rr, TRANSPOSE(PLAN__YES(PLAN__LINE(ringfenced, n))),
    u, TRANSPOSE(PLAN__YES(PLAN__LINE(uncertain, n))),
    p, TRANSPOSE(PLAN__YES(PLAN__LINE(policyCriteria, n))),
    cc, TRANSPOSE(PLAN__YES(PLAN__LINE(capital, n))),
    k, IF(cc*((rr+u)>0), 1, IF(cc, 2, IF(rr, 3, IF(u, 4, IF(p, 5, 6))))),
    route, IF(
      k=1,
      "Capital grant",
      IF(
        k=2,
        "Single Capital Pot",
        IF(k<=4, "Specific grant", IF(k=5, "Area Based Grant", "Revenue Support Grant"))
      )
    ),
    why, IF(
      k=1,
      "Capital, and ring-fenced or uncertain",
      IF(
        k=2,
        "Capital without a ring-fence",
        IF(
          k=3,
          "Needs a ring-fence",
          IF(
            k=4,
            "Allocations are uncertain",
            IF(k=5, "Allocated on specific policy criteria", "Can go by general formula")
          )
        )
      )
    ),
    t, PLAN__OK(SUM(rr, u, p, cc), HSTACK(route, why)),
    IF(
      MAX(
        PLAN__WIDE(ringfenced),
        PLAN__WIDE(uncertain),
        PLAN__WIDE(policyCriteria),
        PLAN__WIDE(capital)
      )>1,
      TRANSPOSE(t),
      t
    )
  )`,
);
