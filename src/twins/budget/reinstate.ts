import { twin } from "../twin";

export const reinstate = twin(
  "REINSTATE",
  "proposals, costs, headroom, priority, method, value",
  `LET(
    n, PLAN__SIZE(proposals),
    nm, PLAN__DOWN(proposals, n),
    raw, IF((PLAN__TALL(costs)=1)*(PLAN__WIDE(costs)=n)*(n>1), TRANSPOSE(costs), costs),
    cr, PLAN__POS(raw),
    y, MAX(PLAN__WIDE(cr), PLAN__SIZE(headroom)),
    cy, IF(SEQUENCE(n, y), cr),
    hd, PLAN__NUM(PLAN__LINE(headroom, y)),
    h, IF(hd<0, 0, ROUND(hd, 10)),
    pr, IF(PLAN__SIZE(priority)=1, 0, PLAN__NUM(PLAN__DOWN(priority, n))),
    pk, IF(pr=0, 1E+300, pr),
    keep, (TRIM(nm)<>"")+(MMULT(cy, SEQUENCE(y, 1, 1, 0))>0)>0,
    i, SEQUENCE(n),
    key, IF(keep, pk, 2E+300),
    ka, TRANSPOSE(key),
    rank, MMULT((ka<key)+(ka=key)*(TRANSPOSE(i)<=i), SEQUENCE(n, 1, 1, 0)),
    pick, --(TRANSPOSE(rank)=i),
    who, MMULT(pick, i),
    k, SUM(keep*1),
    c_y, MMULT(pick, cy),
    w, PLAN__WORD(method, "strict"),
    sum, MMULT(--(i>=TRANSPOSE(i)), c_y),
    fits, MMULT(--(ROUND(h-sum, 10)>=0), SEQUENCE(y, 1, 1, 0))=y,
    full, fits*1,
    prev, sum-c_y,
    left, ROUND(h-prev, 10),
    ratio, IF(c_y>0, left/IF(c_y>0, c_y, 1), 1),
    first, SUM(full)+1,
    least, MIN(IF(i=first, ratio, 1)),
    share, IF(
      w="strict",
      full,
      IF(
        w="skip",
        PLAN__SKIP(c_y, h),
        IF(w="partial", IF(i=first, IF(least<0, 0, least), full), #VALUE!)
      )
    ),
    last, MMULT(c_y, --(SEQUENCE(y)=y)),
    label, IF(TRIM(nm)="", "Proposal "&i, nm),
    t, HSTACK(
      PLAN__PICK(label, who),
      share,
      ROUND(last, 10),
      ROUND(MMULT(--(i>=TRANSPOSE(i)), share*last), 10)
    ),
    IF(
      k=0,
      #VALUE!,
      PLAN__OK(
        SUM(cy, h, pk*0),
        VSTACK(HSTACK("Proposal", "Reinstated", "Cost", "Running total"), TAKE(t, k))
      )
    )
  )`,
  [{ argument: "method", is: ["best-fit"], reason: "best-fit tries every set of proposals" }],
);
