import { twin } from "../twin";

export const spc = twin(
  "SPC",
  "values, target, polarity, screen, baseline",
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
    base, TAKE(f, PLAN__OR(baseline, k)),
    far, MAX(5.001E-11, 1E-12*MAX(ABS(f))),
    rg, ABS(DROP(base, 1)-DROP(base, -1)),
    cut, PLAN__YES(screen),
    used, IF(cut*(rg>0)*(rg-3.267*AVERAGE(rg)>=0-far), 0, 1),
    mr, SUM(rg*used)/SUM(used),
    mean, AVERAGE(base),
    lo, mean-2.66*mr,
    hi, mean+2.66*mr,
    out, (lo-f>far)+(f-hi>far)>0,
    side, IF(ABS(f-mean)<=far, 0, SIGN(f-mean)),
    ia, TRANSPOSE(i),
    b_7, --((ia>=i)*(ia<=i+6)>0),
    w_7, (ABS(MMULT(b_7, side))=7)*(i<=k-6),
    shift, MMULT(TRANSPOSE(b_7), w_7)>0,
    mv, VSTACK(IF(ABS(step)<=far, 0, SIGN(step)), 0),
    b_6, --((ia>=i)*(ia<=i+5)>0),
    w_6, (ABS(MMULT(b_6, mv))=6)*(i<=k-6),
    trend, MMULT(TRANSPOSE(b_7), w_6)>0,
    reach, 2.66*mr*2/3,
    near, (ABS(f-mean)-reach>far)*(1-out),
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
          t-hi>far,
          IF(p=1, "Consistently fails", "Consistently passes"),
          IF(lo-t>far, IF(p=1, "Consistently passes", "Consistently fails"), "Hit and miss")
        )
      )
    ),
    IF(
      (k<2)+(PLAN__OR(baseline, k)<2)+(PLAN__OR(baseline, k)>k)+(PLAN__OR(baseline, k)<>INT(PLAN__OR(baseline, k)))>0,
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
              ROUND(mean, 10),
              IF(
                SEQUENCE(1, 7)=4,
                ROUND(lo, 10),
                IF(
                  SEQUENCE(1, 7)=5,
                  ROUND(hi, 10),
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
