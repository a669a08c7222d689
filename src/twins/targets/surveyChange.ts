import { twin } from "../twin";

export const surveyChange = twin(
  "SURVEY.CHANGE",
  "share1, sample1, share2, sample2, designEffect",
  `LET(
    a, PLAN__FIG(share1),
    b, PLAN__FIG(share2),
    n, PLAN__POS(sample1),
    m, PLAN__POS(sample2),
    f, PLAN__OR(designEffect, 1),
    q, (a*n+b*m)/(n+m),
    se, SQRT(f*q*(1-q)*(1/n+1/m)),
    z, IF(se=0, #DIV/0!, (b-a)/se),
    IF(
      (a<0)+(a>1)+(b<0)+(b>1)+(f<=0),
      #VALUE!,
      PLAN__OK(
        SUM(a, b, f)+IF(n*m=0, #DIV/0!, 0),
        VSTACK(
          HSTACK("Measure", "Value"),
          HSTACK("Change", ROUND(b-a, 10)),
          HSTACK("z", z),
          HSTACK("p-value", 2*(1-NORM.S.DIST(ABS(z), TRUE))),
          HSTACK("Significant", IF(se=0, "No", IF(ABS(z)>1.95996398454005, "Yes", "No"))),
          HSTACK("Smallest detectable change", 1.95996398454005*se)
        )
      )
    )
  )`,
);
