import { twin } from "../twin";

export const challenge = twin(
  "CHALLENGE",
  "target, history, polarity, peers",
  `LET(
    t, PLAN__FIG(target),
    n, PLAN__SIZE(history),
    h, PLAN__REQ(PLAN__LINE(history, n)),
    s, PLAN__POL(polarity, 0-1),
    x, SEQUENCE(1, n),
    latest, ROUND(INDEX(h, 1, n), 10),
    trend, ROUND(FORECAST(n+1, h, x), 10),
    before, DROP(h, , -1),
    gain, IF(before=0, 0, s*(DROP(h, , 1)-before)/ABS(IF(before=0, 1, before))),
    best, ROUND(latest+s*MAX(0, gain)*ABS(latest), 10),
    q, PLAN__SIZE(peers),
    p, PLAN__LINE(peers, q),
    known, IF(PLAN__MISS(p), 0, IF(ISNUMBER(p), 1, #VALUE!)),
    count, SUM(known),
    rank, 1+SUM(known*(ROUND(s*(IF(known, p, 0)-t), 10)>0)),
    ds, ROUND(s*(t-latest), 10),
    word, IF(
      ds<0,
      "Worse than now",
      IF(
        ROUND(s*(t-trend), 10)<=0,
        "No stretch: trend delivers it",
        IF(ROUND(s*(t-best), 10)<=0, "Challenging and achievable", "Beyond best year on record")
      )
    ),
    IF(
      (n<3)+(s=0),
      #VALUE!,
      PLAN__OK(
        SUM(h, t, count),
        VSTACK(
          HSTACK("Measure", "Value"),
          HSTACK("Verdict", word),
          HSTACK("Latest", latest),
          HSTACK("Trend for next year", trend),
          HSTACK("Best year's improvement applied", best),
          HSTACK("Peer median", IF(count=0, "", ROUND(MEDIAN(IF(known, p, "")), 10))),
          HSTACK("Rank", IF(count=0, "", rank)),
          HSTACK("Quartile", IF(count=0, "", ROUNDUP(4*rank/(count+1), 0)))
        )
      )
    )
  )`,
);
