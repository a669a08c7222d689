import { twin } from "../twin";

export const distance = twin(
  "DISTANCE",
  "actual, target, polarity, output",
  `LET(
    many, MAX(PLAN__SIZE(actual), PLAN__SIZE(target))>1,
    none, PLAN__NONE(actual)*PLAN__NONE(target),
    s, PLAN__POL(polarity, 1),
    w, PLAN__WORD(output, "amount"),
    t, PLAN__FIG(target),
    d, ROUND(s*(PLAN__FIG(actual)-t), 10),
    IF(
      many*none,
      "",
      IF(ISERROR(d), d, IF(s=0, "n/a", IF(w="amount", d, IF(w="share", d/ABS(t), #VALUE!))))
    )
  )`,
);
