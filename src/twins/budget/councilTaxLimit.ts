import { twin } from "../twin";

export const councilTaxLimit = twin(
  "COUNCILTAX.LIMIT",
  "bandD, previous, percent, pounds",
  `LET(
    n, MAX(PLAN__SIZE(bandD), PLAN__SIZE(previous), PLAN__SIZE(percent), PLAN__SIZE(pounds)),
    gone, (n>1)*PLAN__GONE(bandD, n)*PLAN__GONE(previous, n)*((PLAN__SIZE(bandD)>1)+(PLAN__SIZE(previous)>1)>0),
    tax, IF(gone, 1, PLAN__FIG(PLAN__DOWN(bandD, n))),
    last, IF(gone, 1, PLAN__FIG(PLAN__DOWN(previous, n))),
    share, PLAN__OR(PLAN__DOWN(percent, n), 0-1),
    sum, PLAN__OR(PLAN__DOWN(pounds, n), 0-1),
    byShare, IF(share<0, 0, last*(1+share)),
    bySum, IF(sum<0, 0, last+sum),
    highest, ROUNDDOWN(ROUND(IF(byShare>bySum, byShare, bySum), 9), 2),
    none, (share<0)*(sum<0)*(1-gone),
    bad, (tax<=0)+(last<=0)+(share>1)+none>0,
    up, ROUND(tax-last, 10),
    room, ROUND(highest-tax, 10),
    k, SEQUENCE(1, 5),
    row, IF(
      gone,
      "",
      IF(
        bad,
        #VALUE!,
        IF(
          k=1,
          up,
          IF(k=2, up/last, IF(k=3, highest, IF(k=4, room, IF(room>=0, "Yes", "No"))))
        )
      )
    ),
    heads, HSTACK("Increase", "Increase, share", "Highest within the limit", "Room", "Within the limit"),
    IF(
      n>1,
      VSTACK(heads, row),
      PLAN__OK(
        SUM(tax, last, share, sum)+IF(bad, #VALUE!, 0),
        VSTACK(HSTACK("Measure", "Value"), TRANSPOSE(VSTACK(heads, row)))
      )
    )
  )`,
);
