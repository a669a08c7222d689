import { twin } from "../twin";

export const coverage = twin(
  "COVERAGE",
  "matrix, areas, priorities",
  `LET(
    n, PLAN__TALL(matrix),
    m, PLAN__WIDE(matrix),
    ta, LOWER(TRIM(matrix)),
    yes, IF(SEQUENCE(n, m), (PLAN__MISS(matrix)+(ta="no")+(ta="n")+(ta="false")+(ta="0")=0)*1),
    named, (PLAN__SIZE(areas)>1)+(TRIM(PLAN__FIRST(areas))<>"")>0,
    an, PLAN__DOWN(areas, IF(named, n, 1)),
    i, SEQUENCE(n),
    label, IF(IF(named, TRIM(an), "")="", "Area "&i, an),
    empty, MMULT(--(IF(SEQUENCE(n, m), (TRIM(matrix)="")+(ta="0"))>0), SEQUENCE(m, 1, 1, 0))=m,
    keep, IF(named, (TRIM(an)<>"")+(1-empty)>0, i>0),
    k, IF((n*m=1)*(TRIM(PLAN__FIRST(matrix))=""), 0, SUM(keep*1)),
    pn, TRANSPOSE(PLAN__LINE(priorities, IF(PLAN__SIZE(priorities)=1, 1, m))),
    j, SEQUENCE(m),
    pl, IF(IF(j, TRIM(pn))="", "Priority "&j, pn),
    with, TRANSPOSE(MMULT(TRANSPOSE(keep*1), yes)),
    no, MAP(j, LAMBDA(col, TEXTJOIN(", ", TRUE, IF(keep*(MMULT(yes, --(j=col))=0), label, "")))),
    IF(
      k=0,
      #VALUE!,
      VSTACK(
        HSTACK("Priority", "Areas with it", "Share", "Areas without"),
        HSTACK(pl, with, with/k, no)
      )
    )
  )`,
);
