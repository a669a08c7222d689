import { twin } from "../twin";

export const borrowingCheck = twin(
  "BORROWING.CHECK",
  "debt, planned, limit, contingency",
  `LET(
    p, PLAN__NUM(PLAN__ROW(planned)),
    n, PLAN__SIZE(p),
    d, ROUND(PLAN__REQ(debt)+PLAN__RUN(p), 10),
    l, PLAN__REQ(PLAN__LINE(limit, n)),
    cc, PLAN__POS(PLAN__LINE(contingency, n)),
    h, ROUND(l-d, 10),
    hc, ROUND(h-PLAN__RUN(cc), 10),
    PLAN__OK(
      SUM(d, l, cc),
      VSTACK(
        PLAN__YEARS(n),
        HSTACK("Debt", d),
        HSTACK("Limit", ROUND(l, 10)),
        HSTACK("Headroom", h),
        HSTACK("Headroom with contingency", hc),
        HSTACK("Within limit", IF(hc>=0, "Yes", "No"))
      )
    )
  )`,
);
