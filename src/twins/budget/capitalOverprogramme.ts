import { twin } from "../twin";

export const capitalOverprogramme = twin(
  "CAPITAL.OVERPROGRAMME",
  "programme, funding, limit",
  `LET(
    p, PLAN__POS(PLAN__ROW(programme)),
    n, PLAN__SIZE(p),
    f, PLAN__POS(PLAN__LINE(funding, n)),
    l, PLAN__FRAC(limit, 0.2),
    over, ROUND(p-f, 10),
    PLAN__OK(
      SUM(p, f, l),
      VSTACK(
        PLAN__YEARS(n),
        HSTACK("Over-programming", over),
        HSTACK("Share of funding", over/f),
        HSTACK("Slippage needed", over/p),
        HSTACK("Within limit", IF(over<=ROUND(l*f, 10), "Yes", "No"))
      )
    )
  )`,
);
