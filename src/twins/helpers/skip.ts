import { helper } from "../helper";

export const skip = helper(
  "PLAN__SKIP",
  "1 for each row of costs that fits the money left in every year after those before it, else 0: a text of 1 and 0 grows row by row.",
  "costs, money",
  `LET(
    n, PLAN__TALL(costs),
    i, SEQUENCE(n),
    marks, REDUCE(
      "",
      i,
      LAMBDA(
        done,
        at,
        done&IF(MIN(ROUND(money-MMULT(--MID(done&"1"&REPT("0", n), SEQUENCE(1, n), 1), costs), 10))>=0, "1", "0")
      )
    ),
    --MID(marks, i, 1)
  )`,
);
