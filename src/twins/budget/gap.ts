import { twin } from "../twin";

export const gap = twin(
  "GAP",
  "requirement, savingsToIdentify, payAndPrices, fundingLimit",
  `LET(
    many, MAX(
      PLAN__SIZE(requirement),
      PLAN__SIZE(savingsToIdentify),
      PLAN__SIZE(payAndPrices),
      PLAN__SIZE(fundingLimit)
    )>1,
    none, PLAN__NONE(requirement)*PLAN__NONE(savingsToIdentify)*PLAN__NONE(payAndPrices)*
      PLAN__NONE(fundingLimit),
    IF(
      many*none,
      "",
      ROUND(
        PLAN__REQ(requirement)+PLAN__NUM(savingsToIdentify)+PLAN__NUM(payAndPrices)-
          PLAN__REQ(fundingLimit),
        10
      )
    )
  )`,
);
