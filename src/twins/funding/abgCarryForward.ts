import { twin } from "../twin";

export const abgCarryForward = twin(
  "ABG.CARRYFORWARD",
  "allocation, spend, opening",
  `LET(
    a, PLAN__NUM(PLAN__ROW(allocation)),
    n, PLAN__SIZE(a),
    s, PLAN__NUM(PLAN__LINE(spend, n)),
    o, PLAN__NUM(opening),
    close, ROUND(o+PLAN__RUN(a-s), 10),
    PLAN__OK(
      SUM(a, s, o),
      VSTACK(
        PLAN__YEARS(n),
        HSTACK("Opening", ROUND(close-a+s, 10)),
        HSTACK("Allocation", ROUND(a, 10)),
        HSTACK("Spend", ROUND(s, 10)),
        HSTACK("Closing", close)
      )
    )
  )`,
);
