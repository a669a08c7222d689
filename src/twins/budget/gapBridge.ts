import { twin } from "../twin";

export const gapBridge = twin(
  "GAP.BRIDGE",
  "years, requirement, savingsToIdentify, payAndPrices, fundingLimit",
  `LET(
    y, PLAN__YEAR(PLAN__COL(years)),
    n, PLAN__SIZE(years),
    rr, TRANSPOSE(PLAN__REQ(PLAN__LINE(requirement, n))),
    s, TRANSPOSE(PLAN__NUM(PLAN__LINE(savingsToIdentify, n))),
    p, TRANSPOSE(PLAN__NUM(PLAN__LINE(payAndPrices, n))),
    l, TRANSPOSE(PLAN__REQ(PLAN__LINE(fundingLimit, n))),
    g, rr+s+p-l,
    k, SEQUENCE(MAX(5*(n-1), 1), 1, 0),
    now, INT(k/5)+2,
    step, MOD(k, 5)+1,
    yn, PLAN__PICK(y, now),
    cc, HSTACK(rr, s, p, 0-l, g),
    d, PLAN__ROWS(cc, now)-IF(SEQUENCE(1, 5)=5, 0, PLAN__ROWS(cc, now-1)),
    one, MMULT(d*(SEQUENCE(1, 5)=step), SEQUENCE(5, 1, 1, 0)),
    what, IF(
      step=1,
      "Budget requirement ",
      IF(
        step=2,
        "Savings to be identified ",
        IF(step=3, "Pay and prices ", IF(step=4, "Funding limit ", "Gap "))
      )
    )&yn,
    IF(
      n<2,
      #VALUE!,
      PLAN__OK(
        SUM(rr, s, p, l)+0*SUM(LEN(y)),
        VSTACK(
          HSTACK("Step", "Amount"),
          HSTACK("Gap "&INDEX(y, 1, 1), ROUND(INDEX(g, 1, 1), 10)),
          HSTACK(what, ROUND(one, 10))
        )
      )
    )
  )`,
);
