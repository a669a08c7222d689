import { twin } from "../twin";

export const aggregate = twin(
  "AGGREGATE",
  "values, kind, weights, per",
  `LET(
    w, PLAN__WORD(kind, "?"),
    n, PLAN__SIZE(values),
    omitted, (PLAN__SIZE(weights)=1)*(TRIM(PLAN__FIRST(weights))=""),
    same, omitted+(PLAN__SIZE(weights)=n)>0,
    gone, PLAN__MISS(values)+IF(omitted, 0, PLAN__MISS(weights))>0,
    v, IF(gone, 0, PLAN__REQ(values)),
    q, IF(omitted, 0, IF(gone, 0, PLAN__POS(weights))),
    left, SUM(1-gone),
    IF(
      same=0,
      #VALUE!,
      IF(
        left=0,
        #N/A,
        IF(
          w="count",
          ROUND(SUM(v), 10),
          IF(
            omitted,
            #VALUE!,
            IF(
              w="rate",
              PLAN__OR(per, 1000)*SUM(v)/SUM(q),
              IF((w="percentage")+(w="reduction"), SUM(v*q)/SUM(q), #VALUE!)
            )
          )
        )
      )
    )
  )`,
);
