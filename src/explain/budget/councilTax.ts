import { itemTable } from "../kinds/itemTable";

/** Each band's ninths of Band D. */
const NINTHS = { A: 6, B: 7, C: 8, E: 11, F: 13, G: 15, H: 18 };

export const councilTax = itemTable("COUNCILTAX", "requirement grant taxBase collectionFund=0", {
  Precept: "requirement-TOTAL(grant)-TOTAL(collectionFund)",
  "Band D": "ROUND([Precept]/TOTAL(taxBase),2)",
  ...Object.fromEntries(
    Object.entries(NINTHS).map(([band, ninths]) => [`Band ${band}`, `ROUND([Band D]*${ninths}/9,2)`]),
  ),
});
