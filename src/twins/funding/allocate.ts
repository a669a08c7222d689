import { twin } from "../twin";

export const allocate = twin(
  "ALLOCATE",
  "total, weights, decimals, floors, ceilings",
  `LET(
    w, PLAN__POS(weights),
    u, 10^PLAN__NUM(decimals),
    one, PLAN__SIZE(total)=1,
    t, IF(one, PLAN__REQ(total), PLAN__NUM(total)),
    f, PLAN__POS(floors),
    e, PLAN__POS(ceilings),
    bound, MAX(f)+MAX(e)>0,
    down, IF(one, FALSE, PLAN__WIDE(t)=1),
    high, MAX(PLAN__TALL(w), IF(one, 1, PLAN__TALL(t))),
    wide, MAX(PLAN__WIDE(w), IF(one, 1, PLAN__WIDE(t))),
    full, IF(SEQUENCE(high, wide), w),
    lines, IF(one, PLAN__FLAT(full), IF(down, TRANSPOSE(full), full)),
    tt, IF(down, TRANSPOSE(t), t),
    part, IF(
      bound,
      IF(one, PLAN__HELD(t, lines, u, PLAN__FLAT(IF(full+1, f)), PLAN__FLAT(IF(full+1, e))), #VALUE!),
      PLAN__UNITS(tt, lines, u)
    ),
    IF(
      one,
      IF(wide=1, part, IF(high=1, TRANSPOSE(part), WRAPROWS(part, wide))),
      IF(down, TRANSPOSE(part), part)
    )
  )`,
  [{ argument: "weights", cells: 1500, reason: "a share among more than 1,500" }],
);
