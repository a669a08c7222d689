import { twin } from "../twin";

export const rank = twin(
  "RANK",
  "values, families, polarity, output",
  `LET(
    n, PLAN__SIZE(values),
    v, PLAN__DOWN(values, n),
    known, IF(PLAN__MISS(v), 0, IF(ISNUMBER(v), 1, #VALUE!)),
    figure, IF(known, v, 0),
    f, LOWER(TRIM(PLAN__DOWN(families, n))),
    s, PLAN__POL(polarity, 1),
    w, PLAN__WORD(output, "rank"),
    kin, (TRANSPOSE(f)=f)*TRANSPOSE(known),
    one, SEQUENCE(n, 1, 1, 0),
    count, MMULT(kin, one),
    place, 1+MMULT(kin*(ROUND(s*(TRANSPOSE(figure)-figure), 10)>0), one),
    shown, IF(
      w="rank",
      place,
      IF(
        w="quartile",
        INT(4*(place-1)/IF(count=0, 1, count))+1,
        IF(w="of", place&" of "&count, #VALUE!)
      )
    ),
    all, IF(known, shown, ""),
    IF(s=0, #VALUE!, IF(PLAN__WIDE(values)>1, TRANSPOSE(all), all))
  )`,
);
