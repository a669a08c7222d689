import { twin } from "../twin";

export const challenge = twin(
  "CHALLENGE",
  "target, history, polarity, peers, layout",
  `LET(
    form, PLAN__WORD(layout, "table"),
    row, form="row",
    a, IF(row, PLAN__SIZE(target), 1),
    t_0, IF(row, PLAN__DOWN(target, a), target),
    n, IF(row, PLAN__WIDE(history), PLAN__SIZE(history)),
    h_0, IF(row, IF(PLAN__TALL(history)=a, history, #VALUE!), PLAN__LINE(history, n)),
    s, PLAN__POL(polarity, 0-1),
    t, IF(ISNUMBER(t_0), t_0, 0),
    h, IF(ISNUMBER(h_0), h_0, 0),
    near, 5.001E-11+1E-12*ABS(t),
    x, SEQUENCE(n),
    latest, ROUND(CHOOSECOLS(h, n), 10),
    trend, ROUND(MMULT(h, 6*x-2*n-4)/(n*(n-1)), 10),
    before, DROP(h, , -1),
    gain, IF(before=0, 0, s*(DROP(h, , 1)-before)/ABS(IF(before=0, 1, before))),
    most, BYROW(gain, LAMBDA(one, MAX(0, one))),
    best, ROUND(latest+s*most*ABS(latest), 10),
    many, row*(PLAN__TALL(peers)>1)*(PLAN__WIDE(peers)>1),
    q, IF(many, PLAN__WIDE(peers), PLAN__SIZE(peers)),
    p_0, IF(many, IF(PLAN__TALL(peers)=a, peers, #VALUE!), PLAN__LINE(peers, q)),
    k_0, --ISNUMBER(p_0),
    v_0, IF(ISNUMBER(p_0), p_0, 0),
    b_0, 1-k_0-PLAN__MISS(p_0),
    up, SEQUENCE(a, 1, 1, 0),
    known, IF(many, k_0, MMULT(up, k_0)),
    p, IF(many, v_0, MMULT(up, v_0)),
    odd, IF(many, b_0, MMULT(up, b_0)),
    ones, SEQUENCE(q, 1, 1, 0),
    count, MMULT(known, ones),
    rank, 1+MMULT(known*(s*(p-t)>near), ones),
    mid, BYROW(IF(known, p, ""), LAMBDA(one, IF(COUNT(one)=0, 0, MEDIAN(one)))),
    word, IF(
      s*(latest-t)>near,
      "Worse than now",
      IF(
        s*(t-trend)<=near,
        "No stretch: trend delivers it",
        IF(s*(t-best)<=near, "Challenging and achievable", "Beyond best year on record")
      )
    ),
    fault, IF(
      PLAN__MISS(t_0),
      1,
      IF((1-ISNUMBER(t_0))+MMULT(1-ISNUMBER(h_0), x)+MMULT(ABS(odd), ones)>0, 2, 0)
    ),
    wrong, fault*SEQUENCE(1, 7, 1, 0),
    apart, row*(PLAN__TALL(history)<>a)+many*(PLAN__TALL(peers)<>a),
    none, row*(TRIM(t_0)="")*(MMULT(--(TRIM(h_0)<>""), x)=0),
    of, HSTACK(
      word,
      latest,
      trend,
      best,
      IF(count=0, "", ROUND(mid, 10)),
      IF(count=0, "", rank),
      IF(count=0, "", ROUNDUP(4*rank/(count+1), 0))
    ),
    shown, IF(none*SEQUENCE(1, 7), "", IF(wrong=0, of, IF(wrong=1, #N/A, #VALUE!))),
    heads, HSTACK(
      "Verdict",
      "Latest",
      "Trend for next year",
      "Best year's improvement applied",
      "Peer median",
      "Rank",
      "Quartile"
    ),
    IF(
      (n<3)+(s=0)+apart+(row+(form="table")=0)>0,
      #VALUE!,
      IF(
        row,
        VSTACK(HSTACK("Area", heads), HSTACK("Area "&SEQUENCE(a), shown)),
        IF(MAX(fault)=1, #N/A, IF(MAX(fault)=2, #VALUE!, VSTACK(HSTACK("Measure", "Value"), HSTACK(TRANSPOSE(heads), TRANSPOSE(of)))))
      )
    )
  )`,
);
