import { twin } from "../twin";

export const change = twin(
  "CHANGE",
  "before, after, output",
  `LET(
    many, MAX(PLAN__SIZE(before), PLAN__SIZE(after))>1,
    none, PLAN__NONE(before)*PLAN__NONE(after),
    b, PLAN__FIG(before),
    d, PLAN__FIG(after)-b,
    w, PLAN__WORD(output, "share"),
    IF(many*none, "", IF(w="share", d/ABS(b), IF(w="points", ROUND(d, 10), #VALUE!)))
  )`,
);
