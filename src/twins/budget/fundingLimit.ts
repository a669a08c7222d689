import { twin } from "../twin";

export const fundingLimit = twin(
  "FUNDING.LIMIT",
  "generalGrant, precept, grantChange, taxBaseChange, bandDChange, other",
  `LET(
    n, MAX(
      PLAN__SIZE(grantChange),
      PLAN__SIZE(taxBaseChange),
      PLAN__SIZE(bandDChange),
      PLAN__SIZE(other)
    ),
    g, PLAN__FRAC(PLAN__LINE(grantChange, n), 0),
    t, (1+PLAN__FRAC(PLAN__LINE(taxBaseChange, n), 0))*(1+PLAN__FRAC(PLAN__LINE(bandDChange, n), 0)),
    result, ROUND(
      PLAN__REQ(generalGrant)*SCAN(
        1,
        1+g,
        LAMBDA(was, rise, was*rise)
      )+PLAN__REQ(precept)*SCAN(1, t, LAMBDA(was, rise, was*rise))+PLAN__NUM(PLAN__LINE(other, n)),
      10
    ),
    down, IF(
      PLAN__SIZE(grantChange)>1,
      ROWS(grantChange),
      IF(
        PLAN__SIZE(taxBaseChange)>1,
        ROWS(taxBaseChange),
        IF(PLAN__SIZE(bandDChange)>1, ROWS(bandDChange), PLAN__TALL(other))
      )
    )>1,
    IF(down, TRANSPOSE(result), result)
  )`,
);
