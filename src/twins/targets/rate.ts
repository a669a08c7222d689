import { twin } from "../twin";

export const rate = twin(
  "RATE",
  "count, population, per",
  `LET(
    many, MAX(PLAN__SIZE(count), PLAN__SIZE(population))>1,
    none, PLAN__NONE(count)*PLAN__NONE(population),
    cc, PLAN__FIG(count),
    p, PLAN__NUM(population),
    k, PLAN__OR(per, 1000),
    IF(many*none, "", IF((cc<0)+(p<0)+(k<=0), #VALUE!, k*cc/p))
  )`,
);
