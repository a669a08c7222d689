import { twin } from "../twin";

export const stage = twin(
  "STAGE",
  "statuses, first, second, third",
  `LET(
    x, IF((PLAN__WIDE(statuses)=1)*(PLAN__TALL(statuses)>1), TRANSPOSE(statuses), statuses),
    n, PLAN__TALL(x),
    y, PLAN__WIDE(x),
    t, IF(SEQUENCE(n, y), LOWER(TRIM(x))),
    red, (t="red")*1,
    ends, (t="green")+(t="amber"),
    unknown, 1-(red+ends+PLAN__MISS(t)+(t="0")>0),
    one, SEQUENCE(y, 1, 1, 0),
    after, MMULT(ends, --(SEQUENCE(y)>=SEQUENCE(1, y))),
    behind, MMULT(red*(after=0), one),
    any, MMULT(red+ends, one)>0,
    bad, MMULT(unknown, one)>0,
    lo, PLAN__OR(first, 1),
    mid, PLAN__OR(second, 2),
    hi, PLAN__OR(third, 3),
    word, IF(
      any=FALSE,
      "No data",
      IF(
        behind<lo,
        "On track",
        IF(behind<mid, "Discuss", IF(behind<hi, "Recovery plan", "Intervention considered"))
      )
    ),
    refused, (lo<1)+(mid<lo)+(hi<mid)+(lo<>INT(lo))+(mid<>INT(mid))+(hi<>INT(hi))+(n=1)*MAX(bad*1)>0,
    IF(refused, #VALUE!, IF(SEQUENCE(1, 2)=1, IF(bad, #VALUE!, word), IF(bad, #VALUE!, behind)))
  )`,
);
