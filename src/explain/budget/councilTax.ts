import { bandRow, NINTHS, PRECEPT } from "../../model/budget/councilTax";
import { itemTable } from "../kinds/itemTable";

export const councilTax = itemTable("COUNCILTAX", "requirement grant taxBase collectionFund=0", {
  [PRECEPT]: "requirement-TOTAL(grant)-TOTAL(collectionFund)",
  ...Object.fromEntries(
    Object.entries(NINTHS).map(([band, ninths]) => [
      bandRow(band),
      band === "D" ? `ROUND([${PRECEPT}]/TOTAL(taxBase),2)` : `ROUND([${bandRow("D")}]*${ninths}/9,2)`,
    ]),
  ),
});
