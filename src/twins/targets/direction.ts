import { twin } from "../twin";

export const direction = twin(
  "DIRECTION",
  "actual, previous, polarity, band, sample, previousSample",
  `LET(
    many, MAX(PLAN__SIZE(actual), PLAN__SIZE(previous))>1,
    none, PLAN__NONE(actual)*PLAN__NONE(previous),
    s, PLAN__POL(polarity, 1),
    width, PLAN__POS(band),
    n, PLAN__POS(sample),
    m, PLAN__POS(previousSample),
    na, PLAN__MISS(actual)+PLAN__MISS(previous)>0,
    a, IF(PLAN__MISS(actual), 0, PLAN__REQ(actual)),
    p, IF(PLAN__MISS(previous), 0, PLAN__REQ(previous)),
    d, ROUND(a-p, 10),
    asked, n*m>0,
    q, IF(asked, (a*n+p*m)/(n+m), 0),
    se, IF(asked, SQRT(q*(1-q)*(1/IF(asked, n, 1)+1/IF(asked, m, 1))), 0),
    chance, asked*(ABS(a-p)<=1.95996398454005*se),
    bad, (n>0)<>(m>0),
    wrong, asked*((a<0)+(a>1)+(p<0)+(p>1)>0)*(na=FALSE),
    IF(
      many*none,
      "",
      IF(
        (width>1)+bad+wrong+(n<>INT(n))+(m<>INT(m))>0,
        #VALUE!,
        IF(
          na,
          "No data",
          IF(
            (ABS(d)<=ROUND(width*ABS(p), 10))+chance>0,
            "Same",
            IF(s=0, IF(d>0, "Up", "Down"), IF(s*d>0, "Better", "Worse"))
          )
        )
      )
    )
  )`,
);
