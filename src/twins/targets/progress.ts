import { twin } from "../twin";

export const progress = twin(
  "PROGRESS",
  "baseline, target, actual",
  `LET(
    many, MAX(PLAN__SIZE(baseline), PLAN__SIZE(target), PLAN__SIZE(actual))>1,
    none, PLAN__NONE(baseline)*PLAN__NONE(target)*PLAN__NONE(actual),
    b, PLAN__FIG(baseline),
    IF(many*none, "", (PLAN__FIG(actual)-b)/(PLAN__FIG(target)-b))
  )`,
);
