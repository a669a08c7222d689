import { twin } from "../twin";

export const spc = twin(
  "SPC",
  "values, target, polarity, screen, baseline, rebase",
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
    m, COLUMNS(TOROW(rebase)),
    new, IF(SUM(--(TRIM(TOROW(rebase))<>""))=0, 0, PLAN__REQ(TOROW(rebase))),
    of, MMULT((SEQUENCE(n)>=new)*(new>0), TRANSPOSE(new*0+1)),
    seg, IF(k=n, of, FILTER(of, 1-gone)),
    one, i*0+1,
    held, MMULT(--(of=TRANSPOSE(seg)), one),
    head, 1+MMULT(--(of>TRANSPOSE(seg)), one),
    all, --(seg=TRANSPOSE(seg)),
    given, IF((seg=0)*(i>PLAN__OR(baseline, k)), 0, 1),
    far, MAX(5.001E-11, 1E-12*MAX(ABS(f))),
    rg, ABS(step),
    own, (DROP(seg, 1)=DROP(seg, -1))*DROP(given, 1)*DROP(given, -1),
    to, --(seg=TRANSPOSE(DROP(seg, -1))),
    usual, MMULT(to, own*rg)/MMULT(to, own),
    cut, PLAN__YES(screen),
    used, own*IF(cut*(rg>0)*(rg-3.267*DROP(usual, -1)>=0-far), 0, 1),
    mr, MMULT(to, used*rg)/MMULT(to, used),
    mean, MMULT(all, given*f)/MMULT(all, given),
    lo, mean-2.66*mr,
    hi, mean+2.66*mr,
    out, (lo-f>far)+(f-hi>far)>0,
    side, IF(ABS(f-mean)<=far, 0, SIGN(f-mean)),
    ia, TRANSPOSE(i),
    b_7, --((ia>=i)*(ia<=i+6)>0),
    in_7, (i<=k-6)*(MMULT(b_7, seg)=7*seg),
    w_7, (ABS(MMULT(b_7, side))=7)*in_7,
    shift, MMULT(TRANSPOSE(b_7), w_7)>0,
    mv, VSTACK(IF(ABS(step)<=far, 0, SIGN(step)), 0),
    b_6, --((ia>=i)*(ia<=i+5)>0),
    w_6, (ABS(MMULT(b_6, mv))=6)*in_7,
    trend, MMULT(TRANSPOSE(b_7), w_6)>0,
    reach, 2.66*mr*2/3,
    near, (ABS(f-mean)-reach>far)*(1-out),
    b_3, --((ia>=i)*(ia<=i+2)>0),
    w_3, (ABS(MMULT(b_3, side))=3)*(i<=k-2)*(MMULT(b_3, seg)=3*seg)*(MMULT(b_3, near)>=2),
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
        IF(i, "n/a"),
        IF(
          t-hi>far,
          IF(p=1, "Consistently fails", "Consistently passes"),
          IF(lo-t>far, IF(p=1, "Consistently passes", "Consistently fails"), "Hit and miss")
        )
      )
    ),
    bad, SUM((new<>0)*((new<2)+(new>n)+(new<>INT(new))))+SUM(
      (SEQUENCE(m)<SEQUENCE(1, m))*(TRANSPOSE(new)>=new)*(new<>0)
    ),
    IF(
      (k<2)+(PLAN__OR(baseline, 2)<2)+(PLAN__OR(baseline, 2)<>INT(PLAN__OR(baseline, 2)))+bad>0,
      #VALUE!,
      IF(
        (MIN(held)<2)+(PLAN__OR(baseline, 2)>MAX(TAKE(held, 1)))>0,
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
                ROUND(PLAN__PICK(mean, head), 10),
                IF(
                  SEQUENCE(1, 7)=4,
                  ROUND(PLAN__PICK(lo, head), 10),
                  IF(
                    SEQUENCE(1, 7)=5,
                    ROUND(PLAN__PICK(hi, head), 10),
                    IF(
                      SEQUENCE(1, 7)=6,
                      IF(gone, "", PLAN__PICK(sig, IF(at=0, 1, at))),
                      IF(tm, "", PLAN__PICK(as, head))
                    )
                  )
                )
              )
            )
          )
        )
      )
    )
  )`,
);
