import { twin } from "../twin";

export const reserves = twin(
  "RESERVES",
  "gaps, opening, minimum",
  `LET(
    g, PLAN__NUM(PLAN__ROW(gaps)),
    o_0, PLAN__REQ(opening),
    o, IF(o_0<0, #VALUE!, o_0),
    m, PLAN__POS(minimum),
    n, PLAN__SIZE(g),
    close, SCAN(o, g, LAMBDA(was, due, ROUND(was-IF(due>0, MIN(due, MAX(was-m, 0)), due), 10))),
    open, IF(n=1, o, HSTACK(o, DROP(close, , -1))),
    drawn, ROUND(open-close, 10),
    left, ROUND(g-drawn, 10),
    PLAN__OK(
      SUM(g, o, m),
      VSTACK(
        PLAN__YEARS(n),
        HSTACK("Opening balance", ROUND(open, 10)),
        HSTACK("Drawn", drawn),
        HSTACK("Closing balance", close),
        HSTACK("Gap not met", IF(left>0, left, 0))
      )
    )
  )`,
);
