import { twin } from "../twin";

export const corporate = twin(
  "CORPORATE",
  "aggregate, override, reason, polarity, minimum",
  `LET(
    a, PLAN__FIG(aggregate),
    has, NOT(PLAN__MISS(override)),
    o, IF(has, PLAN__REQ(override), ""),
    w, PLAN__WORD(reason, ""),
    s, PLAN__POL(polarity, -1),
    known, (w="performance")+(w="strategy")+(w="external"),
    base, IF(has, o, a),
    m, IF(PLAN__MISS(minimum), base, PLAN__REQ(minimum)),
    tough, ROUND(s*(m-base), 10)>0,
    t, IF(tough, m, base),
    gap, ROUND(s*(t-a), 10),
    IF(
      (s=0)+has*(known=0),
      #VALUE!,
      VSTACK(
        HSTACK("Item", "Value"),
        HSTACK("Aggregate", ROUND(a, 10)),
        HSTACK("Override", o),
        HSTACK("Reason", IF(has, w, "")),
        HSTACK("Corporate target", ROUND(t, 10)),
        HSTACK("Gap to aggregate", gap),
        HSTACK(
          "Note",
          IF(
            tough,
            "Minimum standard applies",
            IF(
              has*(gap<0),
              "Override is softer than the local targets",
              IF(has, "Override: "&w, "Aggregate of local targets")
            )
          )
        )
      )
    )
  )`,
);
