import { twin } from "../twin";

export const spc = twin(
  "SPC",
  "values, target, polarity, screen",
  `LET(
    n, PLAN__SIZE(values),
    col, PLAN__DOWN(values, n),
    gone, PLAN__MISS(col),
    v, IF(gone, 0, PLAN__REQ(col)),
    k, SUM(1-gone),
    at, MMULT(--(SEQUENCE(n)>=SEQUENCE(1, n)), 1-gone),
    i, SEQUENCE(k),
    f, IF(k=n, v, FILTER(v, 1-gone)),
    step, DROP(f, 1)-DROP(f, -1),
    rg, ROUND(ABS(step), 10),
    cut, PLAN__YES(screen),
    used, IF(cut*(rg>0)*(rg>=ROUND(3.267*AVERAGE(rg), 10)), 0, 1),
    mr, SUM(rg*used)/SUM(used),
    mean, AVERAGE(f),
    c_t, ROUND(mean, 10),
    lo, ROUND(mean-2.66*mr, 10),
    hi, ROUND(mean+2.66*mr, 10),
    out, (f<lo)+(f>hi)>0,
    side, SIGN(ROUND(f-c_t, 10)),
    ia, TRANSPOSE(i),
    b_7, --((ia>=i)*(ia<=i+6)>0),
    w_7, (ABS(MMULT(b_7, side))=7)*(i<=k-6),
    shift, MMULT(TRANSPOSE(b_7), w_7)>0,
    mv, VSTACK(SIGN(ROUND(step, 10)), 0),
    b_6, --((ia>=i)*(ia<=i+5)>0),
    w_6, (ABS(MMULT(b_6, mv))=6)*(i<=k-6),
    trend, MMULT(TRANSPOSE(b_7), w_6)>0,
    hn, ROUND(c_t+(hi-c_t)*2/3, 10),
    ln, ROUND(c_t+(lo-c_t)*2/3, 10),
    near, ((f>hn)+(f<ln)>0)*(1-out),
    b_3, --((ia>=i)*(ia<=i+2)>0),
    w_3, (ABS(MMULT(b_3, side))=3)*(i<=k-2)*(MMULT(b_3, near)>=2),
    close, (MMULT(TRANSPOSE(b_3), w_3)>0)*near,
    sig, IF(out, "Outside limits", "")&IF(shift, IF(out, ", ", "")&"Shift", "")&IF(trend, IF(out+shift>0, ", ", "")&"Trend", "")&IF(
      close,
      IF(out+shift+trend>0, ", ", "")&"2 of 3 near limit",
      ""
    ),
    p, PLAN__POL(polarity, 1),
    tm, PLAN__MISS(target),
    t, IF(tm, 0, PLAN__REQ(target)),
    as, IF(
      tm,
      "",
      IF(
        p=0,
        "n/a",
        IF(
          t>hi,
          IF(p=1, "Consistently fails", "Consistently passes"),
          IF(t<lo, IF(p=1, "Consistently passes", "Consistently fails"), "Hit and miss")
        )
      )
    ),
    IF(
      k<2,
      #VALUE!,
      VSTACK(
        HSTACK("Point", "Value", "Mean", "Lower limit", "Upper limit", "Signal", "Assurance"),
        IF(
          SEQUENCE(1, 7)=1,
          SEQUENCE(n),
          IF(
            SEQUENCE(1, 7)=2,
            IF(gone, "", ROUND(v, 10)),
            IF(
              SEQUENCE(1, 7)=3,
              c_t,
              IF(
                SEQUENCE(1, 7)=4,
                lo,
                IF(
                  SEQUENCE(1, 7)=5,
                  hi,
                  IF(SEQUENCE(1, 7)=6, IF(gone, "", PLAN__PICK(sig, IF(at=0, 1, at))), as)
                )
              )
            )
          )
        )
      )
    )
  )`,
);
