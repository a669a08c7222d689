import { twin } from "../twin";

export const reserves = twin(
  "RESERVES",
  "gaps, opening, minimum, purposes, planned",
  `LET(
    named, (PLAN__SIZE(purposes)>1)+(TRIM(PLAN__FIRST(purposes))<>"")>0,
    plans, (PLAN__SIZE(planned)>1)+(TRIM(PLAN__FIRST(planned))<>"")>0,
    bare, named*(PLAN__SIZE(gaps)=1)*((TRIM(PLAN__FIRST(gaps))="")+(TRIM(PLAN__FIRST(gaps))="0")),
    n, IF(bare, PLAN__WIDE(planned), PLAN__SIZE(gaps)),
    g, IF(bare, SEQUENCE(1, n, 0, 0), PLAN__NUM(PLAN__ROW(gaps))),
    o_0, PLAN__REQ(opening),
    o, IF(o_0<0, #VALUE!, o_0),
    m, PLAN__POS(minimum),
    k, IF(named, PLAN__SIZE(purposes), 1),
    nil, (PLAN__SIZE(planned)=1)*((TRIM(PLAN__FIRST(planned))="")+(TRIM(PLAN__FIRST(planned))="0")),
    fits, nil+(PLAN__TALL(planned)=k)*(PLAN__WIDE(planned)=n)>0,
    p, IF(SEQUENCE(k, n), IF(fits, IF(nil, 0, PLAN__NUM(planned)), #VALUE!)),
    u, IF(k=1, p, MMULT(SEQUENCE(1, k, 1, 0), p)),
    d, MAX(0, MIN(10, 12-INT(LOG10(1+ABS(o)+SUM(ABS(g))+SUM(ABS(p)))))),
    i, SEQUENCE(1, n),
    close, SCAN(
      o,
      i,
      LAMBDA(
        was,
        at,
        LET(
          due, SUM((i=at)*g),
          use, SUM((i=at)*u),
          ROUND(was-use-IF(due>0, MIN(due, MAX(was-m-use, 0)), due), d)
        )
      )
    ),
    open, IF(n=1, o, HSTACK(o, DROP(close, , -1))),
    free, IF(open>m, open-m, 0),
    drawn, ROUND(open-u-close, d),
    left, ROUND(g-drawn, d),
    name, TRIM(PLAN__DOWN(purposes, k)),
    shown, (name<>"")+(MMULT(ABS(p), SEQUENCE(n, 1, 1, 0))>0)>0,
    every, MIN(shown*1)=1,
    label, "Planned: "&IF(name="", "Purpose "&SEQUENCE(k), name),
    each, HSTACK(label, ROUND(p, d)),
    sum, HSTACK("Planned use", ROUND(u, d)),
    top, VSTACK(PLAN__YEARS(n), HSTACK("Opening balance", ROUND(open, d))),
    rest, VSTACK(
      HSTACK("Drawn", drawn),
      HSTACK("Closing balance", close),
      HSTACK("Gap not met", IF(left>0, left, 0))
    ),
    bad, (named<>plans)+(MAX((u>0)*(ROUND(u-free, d)>0))>0)>0,
    PLAN__OK(
      IF(bad, #VALUE!, SUM(g, o, m, p)),
      IF(
        named,
        IF(
          MAX(shown*1)=0,
          VSTACK(top, sum, rest),
          VSTACK(top, IF(every, each, FILTER(each, shown)), sum, rest)
        ),
        VSTACK(top, rest)
      )
    )
  )`,
);
