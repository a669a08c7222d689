import { twin } from "../twin";

export const rsg = twin(
  "RSG",
  "formulaGrant, businessRates, policeGrant",
  `LET(
    many, MAX(PLAN__SIZE(formulaGrant), PLAN__SIZE(businessRates), PLAN__SIZE(policeGrant))>1,
    none, PLAN__NONE(formulaGrant)*PLAN__NONE(businessRates)*PLAN__NONE(policeGrant),
    x, ROUND(PLAN__REQ(formulaGrant)-PLAN__NUM(businessRates)-PLAN__NUM(policeGrant), 10),
    IF(many*none, "", IF(x<0, #VALUE!, x))
  )`,
);
