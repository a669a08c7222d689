import { twin } from "../twin";

export const convergence = twin(
  "CONVERGENCE",
  "before1, before2, after1, after2, interval1, interval2",
  `LET(
    a, PLAN__FIG(before1),
    b, PLAN__FIG(before2),
    f, PLAN__FIG(after1),
    g, PLAN__FIG(after2),
    i, PLAN__POS(interval1),
    j, PLAN__POS(interval2),
    was, ROUND(a-b, 10),
    now, ROUND(f-g, 10),
    closed, ROUND(was-now, 10),
    fell, IF(was>=0, ROUND(f-a, 10), ROUND(g-b, 10))<0,
    check, SUM(was, now, i, j),
    IF(
      (i=0)<>(j=0),
      #VALUE!,
      PLAN__OK(
        check,
        VSTACK(
          HSTACK("Measure", "Value"),
          HSTACK("Gap before", was),
          HSTACK("Gap after", now),
          IF(SEQUENCE(1, 2)=1, "Reduction", IF(was=0, #DIV/0!, closed/IF(was=0, 1, was))),
          HSTACK("Levelling down", IF((ABS(now)<ABS(was))*fell, "Yes", "No")),
          HSTACK("Significant", IF(i=0, "", IF(ABS(closed)>ROUND(SQRT(i*i+j*j), 10), "Yes", "No")))
        )
      )
    )
  )`,
);
