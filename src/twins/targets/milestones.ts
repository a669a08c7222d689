import { twin } from "../twin";

export const milestones = twin(
  "MILESTONES",
  "annualTarget, profile, output",
  `LET(
    t, PLAN__READ(PLAN__FIG(annualTarget)),
    f, PLAN__POS(profile),
    down, (PLAN__WIDE(profile)=1)*(PLAN__TALL(profile)>1),
    x, IF(down, TRANSPOSE(f), f),
    n, PLAN__WIDE(x),
    y, PLAN__TALL(x),
    b, IF(SEQUENCE(y, n), x),
    tot, MMULT(b, SEQUENCE(n, 1, 1, 0)),
    live, SUM(--(tot>0)),
    avg, MMULT(SEQUENCE(1, y, 1, 0), b/IF(tot=0, 1, tot))/IF(live=0, 1, live),
    wt, IF(y=1, b, ROUND(avg, 10)),
    k, SEQUENCE(1, 11, 0),
    u, 10^(XMATCH(0, --(ROUND(t, k)<>t))-1),
    part, IF(live=0, #DIV/0!, TRANSPOSE(PLAN__UNITS(t, TRANSPOSE(wt), u))),
    w, PLAN__WORD(output, "cumulative"),
    out, IF(w="period", part, IF(w="cumulative", ROUND(PLAN__RUN(part), 10), #VALUE!)),
    IF(down, TRANSPOSE(out), out)
  )`,
);
