import { twin } from "../twin";

export const rag = twin(
  "RAG",
  "actual, target, polarity, tolerance, rule, previous",
  `LET(
    many, MAX(PLAN__SIZE(actual), PLAN__SIZE(target))>1,
    none, PLAN__NONE(actual)*PLAN__NONE(target),
    s, PLAN__POL(polarity, 1),
    w, PLAN__WORD(rule, "percent"),
    t_0, PLAN__OR(tolerance, 0.05),
    tol, IF((t_0<0)+(w<>"points")*(t_0>1), #VALUE!, t_0),
    na, PLAN__MISS(actual)+PLAN__MISS(target)>0,
    a, IF(PLAN__MISS(actual), 0, PLAN__REQ(actual)),
    t, IF(PLAN__MISS(target), 0, PLAN__REQ(target)),
    d, ROUND(s*(a-t), 10),
    band, ROUND(IF(w="points", tol, tol*ABS(t)), 10),
    pmiss, PLAN__MISS(previous),
    pv, IF(pmiss, 0, PLAN__REQ(previous)),
    bad, (w<>"percent")*(w<>"points")*((w<>"direction")+(PLAN__SIZE(previous)=1)*(TRIM(previous)="")>0),
    IF(
      bad,
      #VALUE!,
      IF(
        many*none,
        "",
        IF(
          na,
          "No data",
          IF(
            s=0,
            "n/a",
            IF(
              w="direction",
              IF(d+band>=0, "Green", IF(pmiss, "No data", IF(ROUND(s*(a-pv), 10)>=0, "Amber", "Red"))),
              IF(d>=0, "Green", IF(d+band>=0, "Amber", "Red"))
            )
          )
        )
      )
    )
  )`,
);
