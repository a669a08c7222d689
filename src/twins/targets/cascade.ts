import { twin } from "../twin";

export const cascade = twin(
  "CASCADE",
  "baselines, targets, corporate, method, polarity, best",
  `LET(
    bs, PLAN__COL(baselines),
    ts, PLAN__COL(targets),
    gone, (TRIM(bs)="")*(TRIM(ts)=""),
    nob, PLAN__MISS(bs),
    b, PLAN__READ(IF(nob, 0, PLAN__POS(bs))),
    t, PLAN__READ(IF(gone, 0, PLAN__FIG(ts))),
    goal, PLAN__READ(PLAN__REQ(corporate)),
    w, PLAN__WORD(method, "proportional"),
    s, PLAN__POL(polarity, 0-1),
    gap, ROUND(s*(goal-SUM(t)), 10),
    x, IF(w="headroom", PLAN__READ(IF(nob, t, PLAN__REQ(PLAN__COL(best)))), t),
    space, ROUND(s*(x-t), 10),
    room, IF(nob, 0, IF(space>0, space, 0)),
    k, SEQUENCE(1, 11, 0),
    all, VSTACK(goal, t, x),
    u, 10^(XMATCH(0, MMULT(TRANSPOSE(SEQUENCE(ROWS(all), 1, 1, 0)), --(ROUND(all, k)<>all)))-1),
    by, IF(w="headroom", room, b),
    part, IF(
      gap<=0,
      0*t,
      IF(
        w="stretch",
        PLAN__STRETCH(b, t, goal, s),
        IF(
          (w="proportional")+(w="headroom")*(ROUND(SUM(room)-gap, 10)>=0)>0,
          PLAN__UNITS(gap, by, u),
          #VALUE!
        )
      )
    ),
    new, ROUND(t+s*part, 10),
    i, SEQUENCE(ROWS(t)),
    IF(
      (s=0-1)*MAX((part>0)*(new<0))+(s=0),
      #VALUE!,
      VSTACK(
        HSTACK("Locality", "Gap share", "Revised target"),
        HSTACK("Locality "&i, IF(gone, "", part), IF(gone, "", new))
      )
    )
  )`,
);
