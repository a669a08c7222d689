import { twin } from "../twin";

export const proposalProfile = twin(
  "PROPOSAL.PROFILE",
  "fullYearEffect, startYear, years, startMonth, recurrent, setupCost, output",
  `LET(
    m, PLAN__SIZE(years),
    y, PLAN__START(PLAN__LINE(years, m)),
    n, MAX(
      PLAN__SIZE(fullYearEffect),
      PLAN__SIZE(startYear),
      PLAN__SIZE(startMonth),
      PLAN__SIZE(recurrent),
      PLAN__SIZE(setupCost)
    ),
    some, MAX(
      PLAN__SIZE(fullYearEffect),
      PLAN__SIZE(startYear),
      PLAN__SIZE(startMonth),
      PLAN__SIZE(recurrent),
      PLAN__SIZE(setupCost)
    )>1,
    gone, some*PLAN__GONE(
      fullYearEffect,
      n
    )*PLAN__GONE(startYear, n)*PLAN__GONE(startMonth, n)*PLAN__GONE(recurrent, n)*PLAN__GONE(setupCost, n),
    e, IF(
      gone,
      0,
      IF(
        PLAN__SIZE(fullYearEffect)>1,
        PLAN__NUM(PLAN__DOWN(fullYearEffect, n)),
        PLAN__REQ(PLAN__DOWN(fullYearEffect, n))
      )
    ),
    st, IF(gone, 0, PLAN__START(PLAN__DOWN(startYear, n))),
    mn, PLAN__NUM(PLAN__DOWN(startMonth, n)),
    mo, IF(mn=0, 4, IF((mn=INT(mn))*(mn>=1)*(mn<=12), mn, #VALUE!)),
    always, IF(PLAN__SIZE(recurrent)=1, TRIM(PLAN__FIRST(recurrent))="", FALSE),
    on, IF(always, 1, PLAN__YES(PLAN__DOWN(recurrent, n))),
    setup, PLAN__POS(PLAN__DOWN(setupCost, n)),
    part, IF(on, e*(12-MOD(mo-4, 12))/12, e),
    now, IF(y<st, 0, IF(y=st, part-setup, IF(on, e, 0))),
    was, IF(y-1<st, 0, IF(y-1=st, part-setup, IF(on, e, 0))),
    w, PLAN__WORD(output, "level"),
    bad, IF(m=1, 0, SUM(--(DROP(y, , 1)-DROP(y, , -1)<>1))),
    all, IF(
      gone,
      "",
      ROUND(IF(w="level", now, IF(w="change", ROUND(now, 10)-ROUND(was, 10), #VALUE!)), 10)
    ),
    IF(bad, #VALUE!, IF((n=1)*(PLAN__TALL(years)>1), TRANSPOSE(all), all))
  )`,
);
