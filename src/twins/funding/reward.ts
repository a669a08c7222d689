import { twin } from "../twin";

export const reward = twin(
  "REWARD",
  "without, withReward, actual, potential, threshold, rule",
  `LET(
    w, PLAN__WORD(rule, "target"),
    th, PLAN__OR(threshold, 0.6),
    many, MAX(
      PLAN__SIZE(without),
      PLAN__SIZE(withReward),
      PLAN__SIZE(actual),
      IF(w="target", PLAN__SIZE(potential), 1)
    )>1,
    none, PLAN__NONE(without)*PLAN__NONE(withReward)*PLAN__NONE(actual)*IF(
      w="target",
      PLAN__NONE(potential),
      1
    ),
    gone, many*none,
    a, (IF(gone, 0, PLAN__FIG(actual))-IF(gone, 0, PLAN__FIG(without)))/IF(
      gone,
      1,
      PLAN__FIG(withReward)-PLAN__FIG(without)
    ),
    held, IF(a<0, 0, IF(a>1, 1, a)),
    pot, IF(
      PLAN__SIZE(potential)>1,
      PLAN__POS(potential),
      LET(v, PLAN__REQ(potential), IF(v<0, #VALUE!, v))
    ),
    n, SUM(IF(gone, 0, 1)+0*held),
    mean, SUM(IF(gone, 0, held))/n,
    IF(
      (th<0)+(th>1),
      #VALUE!,
      IF(
        w="target",
        IF(gone, "", IF(held<th-5.001E-11, 0, ROUND(pot*held, 10))),
        IF(w="average", IF(mean<th-5.001E-11, 0, ROUND(SUM(pot)*mean, 10)), #VALUE!)
      )
    )
  )`,
);
