import { twin } from "../twin";

export const borrowingCost = twin(
  "BORROWING.COST",
  "amount, life, rate, years, method",
  `LET(
    a, PLAN__REQ(amount),
    w, PLAN__WORD(method, "equal"),
    q, PLAN__REQ(life),
    p, PLAN__REQ(rate),
    n, PLAN__OR(years, IF(w="cfr", 10, q+1)),
    bad, (a<0)+(p<0)+(p>1)+(n<>INT(n))+(n<1)+(n>101)+IF(
      w="cfr",
      (q<=0)+(q>1),
      IF((w="equal")+(w="annuity"), (q<>INT(q))+(q<1)+(q>100), 1)
    ),
    y, SEQUENCE(n),
    k, y-1,
    flat, (w="equal")+(p=0)*(w="annuity"),
    g, (1+p)^q-1+(p=0),
    left, a*IF(w="cfr", (1-q)^k, IF(k>=q, 0, IF(flat, (q-k)/q, ((1+p)^q-(1+p)^k)/g))),
    owed, IF(
      y=1,
      0,
      a*IF(w="cfr", (1-q)^(k-1), IF(k-1>=q, 0, IF(flat, (q-k+1)/q, ((1+p)^q-(1+p)^(k-1))/g)))
    ),
    interest, IF(y=1, a*p/2, owed*p),
    mrp, IF(y=1, 0, owed-left),
    IF(
      bad,
      #VALUE!,
      VSTACK(
        HSTACK("Year", "Opening debt", "MRP", "Interest", "Revenue cost", "Closing debt"),
        HSTACK(y, ROUND(HSTACK(owed, mrp, interest, mrp+interest, left), 10))
      )
    )
  )`,
);
