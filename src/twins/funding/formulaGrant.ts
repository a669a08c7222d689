import { twin } from "../twin";

export const formulaGrant = twin(
  "FORMULAGRANT",
  "population, needs, taxBase, total, shares",
  `LET(
    n, PLAN__SIZE(population),
    pr, PLAN__DOWN(population, n),
    nr, PLAN__DOWN(needs, n),
    tr, PLAN__DOWN(taxBase, n),
    keep, (TRIM(pr)<>"")+(TRIM(nr)<>"")+(TRIM(tr)<>"")>0,
    all, MIN(keep*1)=1,
    i, IF(all, SEQUENCE(n), FILTER(SEQUENCE(n), keep)),
    p, IF(all, PLAN__POS(pr), FILTER(PLAN__POS(pr), keep)),
    d, IF(all, PLAN__POS(nr), FILTER(PLAN__POS(nr), keep)),
    b, IF(all, PLAN__POS(tr), FILTER(PLAN__POS(tr), keep)),
    t, PLAN__REQ(total),
    q, IF(PLAN__SIZE(shares)=1, HSTACK(0.73, 0.266, 0.536), PLAN__NUM(PLAN__LINE(shares, 3))),
    qa, INDEX(q, 1, 1),
    qb, INDEX(q, 1, 2),
    qc, INDEX(q, 1, 3),
    xd, ROUND(d-p*MIN(d/p), 9),
    xb, ROUND(b-p*MIN(b/p), 9),
    need, IF(qa=0, 0*p, t*qa*xd/SUM(xd)),
    res, IF(qb=0, 0*p, 0-t*qb*xb/SUM(xb)),
    cen, t*qc*p/SUM(p),
    net, ROUND(qa-qb+qc, 10),
    IF(
      (net<>1)+(MIN(q)<0)+(MAX(q)>1),
      #VALUE!,
      PLAN__OK(
        SUM(need, res, cen)+IF(MIN(p)=0, #DIV/0!, 0),
        VSTACK(
          HSTACK(
            "Authority",
            "Relative needs",
            "Relative resources",
            "Central allocation",
            "Formula grant"
          ),
          HSTACK(
            "Authority "&i,
            ROUND(need, 10),
            ROUND(res, 10),
            ROUND(cen, 10),
            ROUND(need+res+cen, 10)
          ),
          HSTACK("Total", ROUND(t*qa, 10), ROUND(0-t*qb, 10), ROUND(t*qc, 10), ROUND(t*net, 10))
        )
      )
    )
  )`,
);
