import { twin } from "../twin";

export const gapTable = twin(
  "GAP.TABLE",
  "years, requirement, savingsToIdentify, payAndPrices, fundingLimits, limitNames",
  `LET(
    y, PLAN__YEAR(PLAN__ROW(years)),
    yn, PLAN__SIZE(y),
    rr, PLAN__REQ(PLAN__LINE(requirement, yn)),
    s, PLAN__NUM(PLAN__LINE(savingsToIdentify, yn)),
    p, PLAN__NUM(PLAN__LINE(payAndPrices, yn)),
    before, ROUND(rr+s+p, 10),
    lim, PLAN__REQ(
      PLAN__WIDTH(
        IF(
          PLAN__SIZE(fundingLimits)=PLAN__SIZE(years),
          PLAN__ROW(fundingLimits),
          IF(ROWS(years)>1, TRANSPOSE(fundingLimits), fundingLimits)
        ),
        PLAN__SIZE(years)
      )
    ),
    n, PLAN__TALL(lim),
    i, SEQUENCE(n),
    given, IF(i, PLAN__COL(limitNames)),
    nm, IF(TRIM(given)="", IF(n=1, "Funding limit", "Funding limit "&i), given),
    k, SEQUENCE(2*n),
    odd, MOD(k, 2)=1,
    each, ROUNDUP(k/2, 0),
    lims, PLAN__ROWS(lim, each),
    nms, PLAN__PICK(nm, each),
    top, VSTACK(
      HSTACK("", y),
      HSTACK("Budget requirement", ROUND(rr, 10)),
      HSTACK("Savings to be identified", ROUND(s, 10)),
      HSTACK("Pay and prices", ROUND(p, 10)),
      HSTACK("Before funding limit", before),
      HSTACK(
        IF(odd, nms, IF(n=1, "Budget gap", "Budget gap: "&nms)),
        ROUND(IF(odd, lims, before-lims), 10)
      )
    ),
    PLAN__OK(
      SUM(rr, s, p, lim)+0*SUM(LEN(y)),
      IF(
        n=1,
        top,
        VSTACK(
          top,
          HSTACK(
            "Headroom: "&DROP(nm, 1)&" over "&INDEX(nm, 1, 1),
            ROUND(DROP(lim, 1)-TAKE(lim, 1), 10)
          )
        )
      )
    )
  )`,
);
