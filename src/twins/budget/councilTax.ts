import { twin } from "../twin";

export const councilTax = twin(
  "COUNCILTAX",
  "requirement, grant, taxBase, collectionFund",
  `LET(
    precept, ROUND(PLAN__REQ(requirement)-SUM(PLAN__NUM(grant))-SUM(PLAN__NUM(collectionFund)), 10),
    base, SUM(PLAN__POS(taxBase)),
    d, ROUND(precept/base, 2),
    ninths, VSTACK(6, 7, 8, 9, 11, 13, 15, 18),
    IF(
      (precept<0)+(d=0)*(precept<>0),
      #VALUE!,
      VSTACK(
        HSTACK("Item", "Amount"),
        HSTACK("Precept", precept),
        HSTACK("Band "&MID("ABCDEFGH", SEQUENCE(8), 1), ROUND(d*ninths/9, 2))
      )
    )
  )`,
);
